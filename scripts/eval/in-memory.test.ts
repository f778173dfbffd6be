import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#content/read.ts';
import { fold } from '#domain/text/fold.ts';
import { searchInMemory } from './in-memory.ts';

/** Questions to the real content, whose answers an editor may read on the page. */
const ask = searchInMemory(loadCorpus());

const refsOf = async (question: string) => (await ask(question)).results.map(({ ref }) => ref);
const textOf = (pieces: readonly { text: string }[] = []) => pieces.map(({ text }) => text).join('');

describe('what no article names is missing, and nothing is shown for it', () => {
  test.each([
    // Names of the list, in both scripts, and with what is written together with them.
    'Hezbollah',
    'حزب الله',
    'لحزب الله',
    'Hezbollah’s',
    'Qasem Soleimani',
    'Suleimani',
    'Souleimani',
    'سليماني',
    'التنف',
    'Manbij',
    // Names that look like one that is here.
    'فيلق القدس',
    'Quds Force',
    'Qods Force',
    'الحشد الشعبي',
    'Al-Omar oil field',
    'الجيش الحر',
    'Hamas',
    'حماس',
    'قبيلة العكيدات',
    'أسود الشرقية',
    'الشعيطات',
    'Al Arabiya',
    'SANA',
    // Ordinary words a letter away from one that is here, or with its stem.
    'معسكر تدريب',
    'طائرة مسيرة',
    'استقرار',
    'استبداد',
    'غنيمة',
    'جباية',
    'تجنيس',
    'معونة',
    'هشام',
    'مصالحة',
    'دورات',
    'طريقة',
    'درع',
    'حرية',
    'معدان',
    'الشولا',
    'سامر',
    'خوري',
    'بالون',
    'عراقة',
    'رحالة',
    'عطارة',
    'الأمل',
  ])('«%s»', async (question) => {
    const { plan, count } = await ask(question);
    expect({ missing: plan.missing, repairs: plan.repairs, count }).toEqual({
      missing: [question],
      repairs: [],
      count: 0,
    });
  });
});

describe('beside what is known it is named as typed, and the rest is close', () => {
  test.each([
    ['Hezbollah Al-Bukamal', ['Hezbollah'], 'place/al-bukamal'],
    ['Al-Bukamal HEZBOLLAH', ['HEZBOLLAH'], 'place/al-bukamal'],
    ['حزب الله البوكمال', ['حزب الله'], 'place/al-bukamal'],
    ['drones Deir ez-Zor', ['drones'], 'place/deir-ez-zor'],
    ['Is Wagner in Deir ez-Zor?', ['Wagner'], 'place/deir-ez-zor'],
    ['هل فاغنر في دير الزور؟', ['فاغنر'], 'place/deir-ez-zor'],
    ['تجنيد الشباب', ['الشباب'], 'article/russia-recruits-deir-ez-zor'],
    ['تجنيد النساء', ['النساء'], 'article/russia-recruits-deir-ez-zor'],
    ['دبابات روسية', ['دبابات'], 'actor/russia'],
    ['مصفاة حمص', ['مصفاة'], 'place/homs'],
    ['درع الفرات', ['درع'], 'place/euphrates'],
    ['Daraa al-Balad', ['al-Balad'], 'place/daraa'],
    ['statues in Palmyra', ['statues'], 'place/palmyra'],
    ['"penguin" phosphate', ['penguin'], 'article/russia-recruits-deir-ez-zor'],
    ['«زيلينسكي» السخنة', ['زيلينسكي'], 'place/al-sukhnah'],
    ["'Hezbollah' Palmyra", ['Hezbollah'], 'place/palmyra'],
    ['26 February 2021', ['26 February 2021'], 'article/russia-turns-to-daraa-fighters'],
  ])('«%s»', async (question, missing, first) => {
    const { plan, results } = await ask(question);
    expect({ missing: plan.missing, repairs: plan.repairs }).toEqual({ missing, repairs: [] });
    expect(results[0]?.ref).toBe(first);
    expect(new Set(results.map(({ match }) => match))).toEqual(new Set(['close']));
  });
});

describe('a quotation in marks of any kind opens a passage that holds it', () => {
  test.each([
    ['"قوات النظام"', 'قوات النظام'],
    ['»قوات النظام«', 'قوات النظام'],
    ['“قوات النظام„', 'قوات النظام'],
    ['«الخلايا النائمة»', 'الخلايا النائمة'],
    ['„race against time“', 'race against time'],
    ['‘sleeper cells’', 'sleeper cells'],
  ])('%s', async (question, words) => {
    const { results, plan } = await ask(question);
    expect(plan.missing).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
    expect(fold(textOf(results.find(({ ref }) => ref.startsWith('article/'))?.passage?.excerpt.pieces))).toContain(
      fold(words),
    );
  });
});

describe('dates and numbers are found in any writing', () => {
  const sameDay = 'event/turkish-shelling-idlib-2020-11';
  test.each([
    ['2021', 'article/russia-turns-to-daraa-fighters'],
    ['Dec 2021', 'event/islamic-state-attacks-2021-12'],
    ['كانون 1 2021', 'event/islamic-state-attacks-2021-12'],
    ['2021-12', 'event/islamic-state-attacks-2021-12'],
    ['تشرين 2 2020', 'article/russian-forces-meet-militias'],
    ['26/11/2020', sameDay],
    ['٢٦/١١/٢٠٢٠', sameDay],
    ['2020-11-26', sameDay],
    ['15/11', 'article/russian-forces-meet-militias'],
    ['الخميس 25 شباط', 'article/russia-turns-to-daraa-fighters'],
    ['31 December', 'event/airport-meeting-2021-12'],
    ['الخامس عشر من تشرين الثاني', 'event/qaterji-convoy-attack-2020-11'],
    // Words that the texts have only with a letter written before them, or behind a silent e.
    ['أكثر من 12 غارة', 'article/russia-turns-to-daraa-fighters'],
    ['إجراء ضغوط', 'article/al-bukamal-security-meeting'],
    ['Who agreed to a ceasefire?', 'event/moscow-protocol-2020-03'],
    ['26.11.2020', sameDay],
    ['80 بالمائة', 'event/al-susah-advance-2018-10'],
    ['80%', 'event/al-susah-advance-2018-10'],
    ['80 percent', 'event/al-susah-advance-2018-10'],
    ['٨٠٪', 'event/al-susah-advance-2018-10'],
  ])('«%s»', async (question, ref) => {
    const { plan, results } = await ask(question);
    expect({ missing: plan.missing, repairs: plan.repairs }).toEqual({ missing: [], repairs: [] });
    expect(results.map((each) => each.ref)).toContain(ref);
  });
});

describe('names are found as readers write them', () => {
  test.each([
    ['7amimim', 'place/hmeimim-air-base'],
    ["l'Euphrate", 'place/euphrates'],
    ['d’Alep', 'place/aleppo'],
    ['7aras thawri', 'actor/irgc'],
    ['fayla2 el khames', 'actor/fifth-corps'],
    ['DEAŞ', 'actor/islamic-state'],
    ['Daech', 'actor/islamic-state'],
    ['Suriye Milli Ordusu', 'actor/sna'],
    ['Abou Kamal poste-frontière', 'place/al-bukamal-crossing'],
    ['khamees', 'actor/imad-khamis'],
    ['Mayadeen', 'place/al-mayadin'],
  ])('«%s»', async (question, ref) => {
    const { plan, results } = await ask(question);
    expect(plan.missing).toEqual([]);
    expect(results[0]?.ref).toBe(ref);
  });

  test.each(['El Mayadin', 'al Mayadin', 'Al-Mayadin', 'Mayadin'])(
    'a Latin article is no word, and none is marked: «%s»',
    async (question) => {
      const { results } = await ask(question);
      expect(results[0]).toMatchObject({ ref: 'place/al-mayadin', match: 'exact' });
      const marked = results.flatMap(({ passage }) => passage?.excerpt.pieces.filter(({ hit }) => hit) ?? []);
      expect(marked.filter(({ text }) => /^(?:al|el)$/i.test(text))).toEqual([]);
    },
  );
});

test.each([
  ['phosfate', 'phosphate'],
  ['phosphaet', 'phosphate'],
  ['الفوسفت', 'فوسفات'],
  ['المسؤل', 'المسؤول'],
])('a repaired word is told as it was typed and as it is printed: «%s»', async (question, to) => {
  const { plan, results } = await ask(question);
  expect(plan.repairs.map((repair) => [repair.from, repair.to])).toEqual([[question, to]]);
  expect(new Set(results.map(({ match }) => match))).toEqual(new Set(['close']));
});

test.each(['ليش روسيا بدها عشائر دير الزور؟', 'شو بدها إيران من البوكمال', 'وين الفيلق الخامس هلق'])(
  'words of spoken Syrian are neither missing nor repaired: «%s»',
  async (question) => {
    expect((await ask(question)).plan).toMatchObject({ repairs: [], missing: [] });
  },
);

test.each(['هل انسحبت إيران من الميادين؟', 'Did Iran withdraw from Al-Mayadin?'])(
  'a question finds its event among the first three: «%s»',
  async (question) => {
    expect((await refsOf(question)).slice(0, 3)).toContain('event/irgc-withdrawal-al-mayadin-2018');
  },
);

test.each(['آلية', 'الآلية', 'محاربة', 'لمحاربة'])(
  'every result shows a passage with the word: «%s»',
  async (question) => {
    const { results } = await ask(question);
    expect(results.length).toBeGreaterThan(0);
    for (const { ref, passage } of results) {
      const marked = passage?.excerpt.pieces.filter(({ hit }) => hit).map(({ text }) => text) ?? [];
      expect(marked, ref).not.toEqual([]);
      expect(marked.filter((text) => /^[إا]لى$/u.test(text))).toEqual([]);
    }
  },
);

test.each(['general', 'town', 'spring', 'official'])(
  'an everyday word is nobody’s name, though some name is spelt with it: «%s»',
  async (question) => {
    expect((await ask(question)).plan.units.map(({ kind }) => kind)).toEqual(['word']);
  },
);
