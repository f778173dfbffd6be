import { expect, test } from 'vitest';
import type { Fault } from '#domain/checks/faults.ts';
import { parseSlowly, parseYaml } from './yaml.ts';

const both = (text: string) => {
  const [quick, slow]: [Fault[], Fault[]] = [[], []];
  return { quick: [parseYaml('a.yaml', text, quick), quick], slow: [parseSlowly('a.yaml', text, slow), slow] };
};

test.each([
  ['nothing', ''],
  ['a comment alone', '# nothing\n'],
  ['a text alone', 'text'],
  [
    'texts in every manner',
    `a: plain\nb: 'single ''s'\nc: "double \\u0627"\nd: >\n  folded\n  lines\ne: |\n  kept\n  lines\n`,
  ],
  ['a text over several lines', 'a: one\n  two\n\n  three\n'],
  ['what could be dates', 'a: 2022-01-02\nb: "2022-01-02"\nc: 2020-11~\n'],
  [
    'what could be numbers',
    'a: [1, -2, 3.5, .5, 1e3, 1., 012, 0o17, 0x1f, .inf, 1_000, -1_0, 0b101, 4-5, 1:30, 1.2.3]\n',
  ],
  ['numbers in texts', 'a: in_1_000 of 0b1\nb: "1_000"\n'],
  ['what could be true or nothing', 'a: [true, True, TRUE, yes, no, on, null, ~, Null, y]\nb:\n'],
  ['lists and mappings in a line', 'a: { b: [c, { d: e }], "f": g }\n'],
  ['lists under their key', 'a:\n- b\n- c: 1\n  d: 2\n'],
  ['keys that are numbers', '1: a\n2.5: b\ntrue: c\n'],
  ['an anchor and its alias', 'a: &x { b: 1 }\nc: *x\n'],
  ['a merge key', 'a: &x { b: 1 }\nc: { <<: *x, d: 2 }\n'],
  ['a tag', 'a: !!str 12\nb: !own c\n'],
  ['Arabic', 'a: "في البادية"\nb: في البادية، «ثمّ»\n'],
  ['a sign that begins an alias', 'a: *x\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['an indent that does not fit', 'a:\n  b: 1\n c: 2\n'],
  ['a colon in a plain text', 'a: b: c\n'],
  ['a quotation mark without its twin', 'a: "b\n'],
  ['a bracket without its twin', 'a: [b\n'],
  ['a tab', 'a:\n\tb: 1\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
])('%s is read as by the slow parser, faults and all', (_, text) => {
  const { quick, slow } = both(text);
  expect(quick).toEqual(slow);
});
