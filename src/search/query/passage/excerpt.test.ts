import { describe, expect, test } from 'vitest';
import { plan } from '#search/query/query-plan.ts';
import { excerptOf, shortened } from './excerpt.ts';
import { holdingOf, passagesOf } from './passages.ts';
import { sampleLexicon as lexicon } from '#tests/samples/lexicon.ts';

const { units } = plan('قوافل النفط', lexicon);
const textOf = (pieces: { text: string }[] = []) => pieces.map(({ text }) => text).join('');
const hitsOf = (pieces: { text: string; hit: boolean }[] = []) =>
  pieces.filter(({ hit }) => hit).map(({ text }) => text);

describe('an excerpt', () => {
  const text = `بداية ${'كلمة '.repeat(40)}قام التنظيم بـمهـ.ـاجمة قوافـ.ـل النفط قرب البادية ${'كلمة '.repeat(40)}نهاية.`;
  const excerpt = excerptOf(text, units, lexicon);

  test('is literal text with the hits marked, dots and all', () => {
    expect(hitsOf(excerpt?.pieces)).toEqual(['قوافـ.ـل', 'النفط']);
    expect(text).toContain(textOf(excerpt?.pieces).replaceAll('…', '').trim());
  });

  test('begins shortly before the first hit and says that it is cut', () => {
    const joined = textOf(excerpt?.pieces);
    expect(joined.startsWith('… ')).toBe(true);
    expect(joined.endsWith(' …')).toBe(true);
    expect(joined.split(/\s+/).length).toBeLessThan(36);
  });

  test.each([
    ['لم', `${'كلمة '.repeat(40)}لم يسمّها من ذكر إن شاء قوافل النفط`],
    ['من دون', `${'كلمة '.repeat(40)}من دون أن يسمّيها هو قوافل النفط`],
  ])('does not begin behind «%s», which would turn it into its opposite', (negation, whole) => {
    const joined = textOf(excerptOf(whole, units, lexicon)?.pieces);
    expect(joined.startsWith(`… ${negation} `)).toBe(true);
  });

  test('of a text without a hit is none', () => {
    expect(excerptOf('لا شيء هنا', units, lexicon)).toBeUndefined();
  });

  test('of a short text is the whole of it', () => {
    expect(textOf(excerptOf('قوافل النفط.', units, lexicon)?.pieces)).toBe('قوافل النفط.');
  });
});

describe('the passage that is shown', () => {
  const name = { en: '', ar: '' };
  const best = (...sections: Parameters<typeof passagesOf>[0]['sections']) =>
    passagesOf({ name, sections }, { units, phrases: [] }, lexicon)[0];

  test('has most of what was asked, and of the original where that has as much', () => {
    const few = { text: 'النفط', locale: 'ar', anchor: 'p1' } as const;
    const ours = { text: 'قوافل النفط وقوافل', locale: 'ar', anchor: 'statement' } as const;
    const original = { text: 'قوافـ.ـل النفط', locale: 'ar', anchor: 'p2' } as const;
    expect(best(few, ours)?.section).toBe(ours);
    expect(best(few, ours, original)?.section).toBe(original);
  });

  test('is a list of spellings only where nothing else is hit', () => {
    const spellings = { text: 'قوافل النفط، قافلة نفط', locale: 'ar', isSpellings: true } as const;
    const text = { text: 'قافلة', locale: 'ar' } as const;
    expect(best(spellings, text)?.section).toBe(text);
    expect(best(spellings)?.section).toBe(spellings);
    const about = { text: 'تعريف بسطر واحد.', locale: 'ar' } as const;
    expect(textOf(best(about, spellings)?.excerpt.pieces)).toBe('قوافل النفط · تعريف بسطر واحد.');
  });

  test('begins with its date where the date was asked for', () => {
    const section = { text: 'عقد اجتماع.', date: 'تشرين الثاني 2020', locale: 'ar' } as const;
    const [passage] = passagesOf({ name, sections: [section] }, plan('نوفمبر 2020', lexicon), lexicon);
    expect(textOf(passage?.excerpt.pieces)).toBe('تشرين الثاني 2020 · عقد اجتماع.');
    expect(hitsOf(passage?.excerpt.pieces)).toEqual(['تشرين الثاني 2020']);
  });

  test('is of a date that means a day which its words do not name', () => {
    const section = {
      text: 'A meeting.',
      date: '15–30 November 2020',
      edtf: '2020-11-15/2020-11-30',
      locale: 'en',
    } as const;
    const [passage] = passagesOf({ name, sections: [section] }, plan('26/11/2020', lexicon), lexicon);
    expect(passage?.excerpt.units).toEqual(new Set([0]));
    expect(textOf(passage?.excerpt.pieces)).toBe('15–30 November 2020 · A meeting.');
  });

  test('is the title where nothing else has the words', () => {
    const titled = { en: 'Convoys of oil', ar: 'مهاجمة قوافل النفط' };
    const [passage] = passagesOf(
      { name: titled, sections: [{ text: 'شيء', locale: 'ar', anchor: 'p1' }] },
      { units, phrases: [] },
      lexicon,
    );
    expect(passage?.section).toMatchObject({ text: titled.ar, anchor: 'p0' });
    expect(hitsOf(passage?.excerpt.pieces)).toEqual(['قوافل', 'النفط']);
  });

  test('is the one that holds what was quoted, and the quoted words are marked together', () => {
    const apart = { text: 'قوافل كبيرة من النفط وقوافل من النفط', locale: 'ar', anchor: 'p1' } as const;
    const held = { text: 'هاجموا قوافـ.ـل النفط أمس', locale: 'ar', anchor: 'p2' } as const;
    const [passage] = passagesOf({ name, sections: [apart, held] }, plan('»قوافل النفط«', lexicon), lexicon);
    expect(passage).toMatchObject({ section: held, isQuoted: true });
    expect(hitsOf(passage?.excerpt.pieces)).toEqual(['قوافـ.ـل النفط']);
  });
});

test.each([
  ['"oil convoys"', 'The oil convoys were hit.', 'words'],
  ['"oil convoys"', 'The oil convoy was hit.', 'stems'],
  ['"oil convoys"', 'The convoy of oil was hit.', 'none'],
  ['«قوافل النفط»', 'هاجموا قوافـ.ـل النفط.', 'words'],
  ['«قوافل النفط»', 'هاجموا وقوافل النفط.', 'words'],
  ['«قوافل النفط»', 'قوافل من النفط.', 'none'],
  ['"Fifth Corps"', 'الفيلق الخامس', 'words'],
])('%s is held by «%s» in: %s', (question, text, expected) => {
  const { phrases } = plan(question, lexicon);
  const locale = /[a-z]/.test(text) ? 'en' : 'ar';
  expect(holdingOf({ name: { en: '', ar: '' }, sections: [{ text, locale }] }, phrases, lexicon)).toBe(expected);
});

test('a small link shows a few words around the first hit', () => {
  const pieces = [
    { text: 'a '.repeat(20), hit: false },
    { text: 'hit', hit: true },
    { text: ` ${'b '.repeat(20)}`, hit: false },
  ];
  const short = textOf(shortened(pieces));
  expect(short).toMatch(/^… (?:a ){3}hit (?:b )+ …$/);
});
