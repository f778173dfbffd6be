import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { cardPng, cardTree, type Card } from './card.ts';
import { cardSize } from './card-size.ts';
import { titleLines } from './card-lines.ts';
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
