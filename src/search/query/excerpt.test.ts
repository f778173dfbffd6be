import { describe, expect, test } from 'vitest';
import { bestPassage, excerptOf, holdsPhrase } from './excerpt.ts';
import { plan } from './query-plan.ts';
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

  test('of a text without a hit is none', () => {
    expect(excerptOf('لا شيء هنا', units, lexicon)).toBeUndefined();
  });

  test('of a short text is the whole of it', () => {
    expect(textOf(excerptOf('قوافل النفط.', units, lexicon)?.pieces)).toBe('قوافل النفط.');
  });
});

describe('the passage that is shown', () => {
  const name = { en: '', ar: '' };
  const best = (...sections: Parameters<typeof bestPassage>[0]['sections']) =>
    bestPassage({ name, sections }, units, lexicon);

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
    const asked = plan('آذار', lexicon).units;
    const section = { text: 'عقد اجتماع.', date: 'آذار 2020', locale: 'ar' } as const;
    const passage = bestPassage({ name, sections: [section] }, asked, lexicon);
    expect(textOf(passage?.excerpt.pieces)).toBe('آذار 2020 · عقد اجتماع.');
    expect(hitsOf(passage?.excerpt.pieces)).toEqual(['آذار']);
  });
});

test.each([
  ['"oil convoys"', 'The oil convoy was hit.', true],
  ['"oil convoys"', 'The convoy of oil was hit.', false],
  ['«قوافل النفط»', 'هاجموا قوافـ.ـل النفط.', true],
  ['«قوافل النفط»', 'قوافل من النفط.', false],
])('%s stands word for word in «%s»: %s', (question, text, expected) => {
  const [phrase = ''] = plan(question, lexicon).phrases;
  expect(holdsPhrase({ name: { en: '', ar: '' }, sections: [{ text, locale: 'en' }] }, phrase, lexicon)).toBe(expected);
});
