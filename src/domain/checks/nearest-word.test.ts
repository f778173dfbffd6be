import { describe, expect, test } from 'vitest';
import { nearest } from './nearest-word.ts';

describe('the nearest known word', () => {
  const known = ['iran', 'irgc', 'deir-ez-zor', 'deir-ez-zor-airport', 'fifth-corps', 'اجتماع'];

  test.each([
    ['irna', 'iran'],
    ['irgcc', 'irgc'],
    ['deir-ezzor', 'deir-ez-zor'],
    ['deir-ez-zor-arport', 'deir-ez-zor-airport'],
    ['5th-corps', 'fifth-corps'],
    ['إجتماع', 'اجتماع'],
    ['iran', 'iran'],
    ['iraann', 'iran'],
    ['ir', 'iran'],
    ['deir-ez-xxxx', 'deir-ez-zor'],
  ])('to «%s» is «%s»', (word, guess) => {
    expect(nearest(word, known)).toBe(guess);
  });

  test.each([['hmeimim'], ['x'], ['irxyz'], ['deir-exxxxxx'], ['a-word-of-another-kind']])(
    'to «%s» is none',
    (word) => {
      expect(nearest(word, known)).toBeUndefined();
    },
  );

  test('is none where nothing is known', () => {
    expect(nearest('iran', [])).toBeUndefined();
  });
});
