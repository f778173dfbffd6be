import { expect, test } from 'vitest';
import { wholeNames, wholePieces } from './whole-names.ts';

const whole = (name: string) => `<span class="whole">${name}</span>`;

test.each([
  ['in Al-Bukamal.', `in ${whole('Al-Bukamal')}.`],
  ['Deir ez-Zor and Nawaf al-Bashir', `${whole('Deir ez-Zor')} and Nawaf ${whole('al-Bashir')}`],
  ['Deir\n  ez-Zor, Umm al-Tanak', `${whole('Deir\n  ez-Zor')}, ${whole('Umm al-Tanak')}`],
  ['As-Suwayda, ash-Sham', `${whole('As-Suwayda')}, ${whole('ash-Sham')}`],
  ['«Al-Quds’s» paper', `«${whole('Al-Quds’s')}» paper`],
  ['<a title="Al-Taym">Al-Taym</a>', `<a title="Al-Taym">${whole('Al-Taym')}</a>`],
])('the names in “%s” are kept whole', (text, kept) => {
  expect(wholeNames(`<body><p>${text}</p>`)).toBe(`<body><p>${kept}</p>`);
});

test.each([
  'at-risk, an-other, Pan-Arab, Iran-backed',
  'x-al-Bashir',
  '<script>const a = "Al-Taym";</script>',
  '<svg><text>Al-Taym</text></svg>',
  '<select><option>Al-Taym</option></select>',
  '<i data-words=\'{"a":"<b>Al-Taym</b>"}\'></i>',
])('nothing is changed in “%s”', (text) => {
  expect(wholeNames(`<body>${text}`)).toBe(`<body>${text}`);
});

test('a text that a script writes is cut so that its names stay whole', () => {
  expect(wholePieces('People of Deir ez-Zor, after')).toEqual([
    { text: 'People of ', isWhole: false },
    { text: 'Deir ez-Zor', isWhole: true },
    { text: ', after', isWhole: false },
  ]);
  expect(wholePieces('دير الزور')).toEqual([{ text: 'دير الزور', isWhole: false }]);
});

test('what stands before the body stays as it is', () => {
  expect(wholeNames('<title>Al-Taym</title><body>x')).toBe('<title>Al-Taym</title><body>x');
  expect(wholeNames('Al-Taym')).toBe('Al-Taym');
});
