import { absentKey } from '#domain/model/absent.ts';
import { languageOf } from '#domain/text/script.ts';
import { wordsOf } from '#domain/text/analyse.ts';
import { fold } from '#domain/text/fold.ts';
import { lexiconOf, withCommonWords, type NameRow, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import { inOrder, type Entry } from '#search/query/lexicon/vocabulary.ts';

/** A small lexicon for tests: names with their spellings, and the words of a corpus of few words. */
const texts = [
  'الفيلق فيلق الخامس خامس قوافل قافلة النفط نفط الفوسفات القاطرجي ميليشيا ميليشيات البادية داعش مهاجمة الميادين المسؤول شباط آلية إلى تسريب بعدها ورقة',
  'phosphate oil convoy convoys Fifth Corps Qaterji Nawaf al Bashir drove done agreement Zawiya Zawiyah march Islamic State group',
];

/** What is everyday in each language, as far as the tests ask for it. */
const common = new Set('شباب تدريب مسيره معسكر دبابات اسود فيل weather tanks price match drones'.split(' '));

const named: [ref: string, en: string, ar: string, ...spellings: string[]][] = [
  ['actor/fifth-corps', 'Fifth Corps', 'الفيلق الخامس', '5th Corps'],
  ['actor/qaterji-company', 'Qaterji', 'القاطرجي', 'Katerji'],
  ['actor/qaterji-militia', 'Qaterji militia', 'ميليشيا القاطرجي', 'القاطرجي'],
  ['actor/nawaf-al-bashir', 'Nawaf al-Bashir', 'نواف البشير'],
  ['actor/islamic-state', 'Islamic State group (IS)', 'تنظيم الدولة (داعش)', 'IS', 'داعش'],
  ['actor/liwa-al-quds', 'Liwa al-Quds', 'لواء القدس'],
  ['actor/irgc', 'Revolutionary Guard', 'الحرس الثوري'],
  ['place/al-mayadin', 'Al-Mayadin', 'الميادين'],
  ['place/palmyra', 'Palmyra', 'تدمر', 'بالميرا'],
  ['place/al-bukamal', 'Al-Bukamal', 'البوكمال'],
  ['place/hmeimim', 'Hmeimim', 'حميميم'],
  ['place/hama', 'Hama', 'حماة'],
  ['event/qaterji-attack', 'Attack on Qaterji trucks', 'هجوم على شاحنات القاطرجي'],
  ['term/convoy', 'convoy', 'قافلة', 'convoys', 'قوافل'],
  ['term/agreement', 'agreement', 'اتفاق', 'accord'],
  ['term/recruitment', 'recruitment', 'تجنيد'],
];

const absent = ['Hezbollah', 'حزب الله', 'Quds Force', 'فيلق القدس', 'طائرة مسيرة', 'Wagner', 'Hamas', 'حماس'].map(
  absentKey,
);

const spellingsOf = ([, en, ar, ...others]: (typeof named)[number]): string[] => [en, ar, ...others];
const forms = ['yydcaca', 'yydcacabb', 'yydcacabbcg', 'yymbb', 'yyma', 'yymad', 'yypia', 'yynia'];

/** The vocabulary of some texts, each word as it is written there; what begins with the article has it. */
function entriesOf(written: readonly string[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const text of written)
    for (const { start, end, word } of wordsOf(text)) {
      const hasArticle = /^ال\p{L}{3}/u.test(word);
      const core = hasArticle ? word.slice(2) : word;
      const shown = text.slice(hasArticle ? start + 2 : start, end);
      const before = entries.get(core);
      entries.set(core, {
        core,
        shown: before?.shown ?? shown,
        isBare: !hasArticle || before?.isBare === true,
        hasArticle: hasArticle || before?.hasArticle === true,
        hasOwnAlef: /^آل/u.test(text.slice(start)),
      });
    }
  return [...entries.values()].sort(inOrder);
}

const entries = entriesOf([...texts, ...named.flatMap(spellingsOf), ...forms]);
const { phraseKey } = lexiconOf([], entries);

export const sampleRows: NameRow[] = named.map((each) => [
  each[0],
  each[1],
  each[2],
  [...new Set(spellingsOf(each).map(phraseKey))].join('|'),
]);

export const sampleLexicon: QueryLexicon = withCommonWords(
  lexiconOf(
    sampleRows.map((row, number) => [number, row]),
    entries,
    { whole: new Set(), ambiguous: new Set(['اليه']) },
    new Set(absent),
  ),
  (word) => common.has(languageOf(word) === 'ar' ? fold(word).replace(/^ال/u, '') : word),
);

/** What the keys of a unit name: readable in tests. */
export const refsOfForms = (forms: readonly string[]): string[] =>
  forms.map((form) => sampleLexicon.names.get(form)?.ref ?? form);
