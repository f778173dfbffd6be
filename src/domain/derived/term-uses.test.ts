import { expect, test } from 'vitest';
import { firstUses } from './term-uses.ts';

const term = (id: string, en: string, ar: string, forms: { en?: string[]; ar?: string[] } = {}) => ({
  id,
  name: { en, ar },
  forms: { en: forms.en ?? [], ar: forms.ar ?? [] },
});
const terms = [
  term('clan-leader', 'clan leader', 'زعيم عشيرة', { en: ['clan leaders'] }),
  term('clan', 'clan', 'عشيرة', { ar: ['عشائر'] }),
  term('militia', 'militia', 'ميليشيا', { en: ['militias'], ar: ['ميليشيات'] }),
];

test.each([
  ['en', 'A militia, and other militias.', [['militia', 'militia']]],
  [
    'en',
    'Many (clan leaders) came; a clan did not.',
    [
      ['clan leaders', 'clan-leader'],
      ['clan', 'clan'],
    ],
  ],
  [
    'ar',
    'اجتمعت «الميليشيات» بالعشائر.',
    [
      ['الميليشيات', 'militia'],
      ['بالعشائر', 'clan'],
    ],
  ],
  ['ar', 'ميليشيـ.ـات كثيرة', [['ميليشيـ.ـات', 'militia']]],
  ['en', 'Nothing of the kind.', []],
] as const)('in %s, the terms of “%s” are %j, and the text stays as it was', (locale, text, uses) => {
  const pieces = firstUses(terms, locale, 9)(text);
  expect(pieces.flatMap((piece) => (piece.term ? [[piece.text, piece.term.id]] : []))).toEqual(uses);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('a term is found once on a page, where it is first used', () => {
  const uses = firstUses(terms, 'en', 9);
  expect(uses('The militia left.')).toContainEqual({ text: 'militia', term: terms[2] });
  expect(uses('The militia came back.')).toEqual([{ text: 'The militia came back.' }]);
});

test('of more terms than are wanted those that stand first are taken', () => {
  const pieces = firstUses(terms, 'en', 1)('A militia of a clan leader.');
  expect(pieces.flatMap(({ term: found }) => found?.id ?? [])).toEqual(['clan-leader']);
});
