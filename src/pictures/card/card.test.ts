import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { cardPng, cardTree, type Card } from './card.ts';
import { cardSize } from './card-size.ts';
import { oneLine, titleLines } from './card-lines.ts';
import { textWidth } from '#pictures/measure.ts';

// Fonts take a while to load on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const cards = {
  en: {
    locale: 'en',
    kicker: 'Al-Hal Net',
    title: 'Under cover of fighting “Daesh” cells: Russian-Iranian coordination to divide the Syrian Badia',
    foot: '2 January 2022',
  },
  ar: {
    locale: 'ar',
    kicker: 'الحل نت',
    title: 'تحت غطاء محاربة خلايا “داعش”.. تنسيق روسي إيراني لتقسيم البادية السورية',
    foot: '2 كانون الثاني 2022',
  },
} as const satisfies Record<string, Card>;

describe.each(allLocales)('a card in %s', (locale) => {
  test('is drawn as it was agreed', async () => {
    await expect(JSON.stringify(cardTree(cards[locale]), null, 1)).toMatchFileSnapshot(`golden/card.${locale}.json`);
  });

  test('is a PNG of the size that networks want, the same each time', async () => {
    const [once, again] = [await cardPng(cards[locale]), await cardPng(cards[locale])];
    expect(once.subarray(1, 4).toString()).toBe('PNG');
    expect([once.readUInt32BE(16), once.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(again)).toBe(hash(once));
    expect(once.length).toBeLessThan(60_000);
  });

  test('has lines that fit, of like length', () => {
    const width = 1000;
    const { lines, size } = titleLines(cards[locale].title, width);
    const widths = lines.map((line) => textWidth(line, size, 700));
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(1 / 3);
    expect(lines.join(' ')).toBe(cards[locale].title);
  });
});

test('a short title is set large, a long one smaller', () => {
  expect(titleLines('Iran', 1000).size).toBeGreaterThan(titleLines('Iran '.repeat(30).trim(), 1000).size);
});

/** What stands on a card of any words, at its widest and lowest. */
const hard = [
  ['a word longer than the card', 'Donaudampfschifffahrts'.repeat(8)],
  ['a title of three hundred words', 'المليشيات المتنازعة على البادية السورية '.repeat(60).trim()],
  ['wide letters', 'MWMWMW WWMMWW '.repeat(30).trim()],
  ['letters that no face of ours has', '東京都 '.repeat(100).trim()],
] as const;

describe.each(hard)('of %s', (_, words) => {
  test('every line of a card fits', () => {
    const width = 1024;
    const { lines, size } = titleLines(words, width);
    expect(Math.max(...lines.map((line) => textWidth(line, size, 700)))).toBeLessThanOrEqual(width);
    // The padding, and the lines above and below, leave 390 px; Arabic is set at one and a half.
    expect(lines.length * size * 1.5).toBeLessThanOrEqual(390);
    for (const weight of [400, 700] as const) {
      const { text, size: one } = oneLine(words, width, 34, weight);
      expect(textWidth(text, one, weight)).toBeLessThanOrEqual(width);
      expect(one).toBeGreaterThanOrEqual(24);
    }
  });
});

test('what is cut says so, and what fits is not cut', () => {
  expect(titleLines('word '.repeat(900).trim(), 1000).lines.at(-1)).toMatch(/…$/);
  expect(titleLines('word '.repeat(60).trim(), 1000).lines.join(' ')).toBe('word '.repeat(60).trim());
  expect(oneLine('Al-Hal Net', 1000, 34, 700)).toEqual({ text: 'Al-Hal Net', size: 34 });
});
