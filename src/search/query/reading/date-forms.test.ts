import { expect, test } from 'vitest';
import { edtfForms } from './date-forms.ts';

test.each([
  ['2020-11-26/2020-11-30', ['yydcacabbch', 'yydcacabb', 'yydcaca', 'yymbb'], ['yydcacabbcf']],
  ['2020-11~', ['yydcacabb', 'yydcaca'], ['yydcacabbcg']],
  ['[2020-11-19,2020-11-26]', ['yydcacabbbj', 'yydcacabbcg'], ['yydcacabbca']],
  ['../2018-10-24', ['yydcabibace'], ['yydcabibacd']],
  ['2020-12/2021-01', ['yydcacabc', 'yydcacbab'], ['yydcacbac']],
  ['2020-08/2021-07', ['yydcaca', 'yydcacb'], ['yydcacabb']],
  ['2018/2021', ['yydcabj'], ['yydcacc']],
])('%s is found by what it means, and by no more', (edtf, some, none) => {
  expect(edtfForms(edtf)).toEqual(expect.arrayContaining(some));
  for (const form of none) expect(edtfForms(edtf)).not.toContain(form);
});
