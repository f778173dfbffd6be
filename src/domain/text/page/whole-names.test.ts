import { expect, test } from 'vitest';
import { wholeNames } from './whole-names.ts';

const whole = (name: string) => `<span class="whole">${name}</span>`;

test.each([
  ['in Al-Bukamal.', `in ${whole('Al-Bukamal')}.`],
  ['Deir ez-Zor and Nawaf al-Bashir', `Deir ${whole('ez-Zor')} and Nawaf ${whole('al-Bashir')}`],
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

test('what stands before the body stays as it is', () => {
  expect(wholeNames('<title>Al-Taym</title><body>x')).toBe('<title>Al-Taym</title><body>x');
  expect(wholeNames('Al-Taym')).toBe('Al-Taym');
});
