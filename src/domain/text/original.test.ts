import { describe, expect, test } from 'vitest';
import {
  citedParagraph,
  foldSpace,
  lineNumbers,
  lines,
  linesText,
  paragraphsOf,
  sourceLines,
  type Layout,
} from './original.ts';

const source = [
  'العنوان',
  '',
  'العنوان مرة ثانية',
  'كتب: مراسلنا',
  'الفقرة  الأولى ',
  ' \t\u00a0',
  'عنوان فرعي',
  '\tThe second, بلغتين',
  'شارك',
  'تابعنا',
  'الأخيرة',
].join('\n');
const layout: Layout = { title: '1', byline: '4', subheads: [7], omit: [{ lines: '3' }, { lines: '9-10' }] };

describe('the shown paragraphs', () => {
  test('are numbered from 1 without gaps, subheads included, title, byline and omitted lines apart', () => {
    expect(paragraphsOf(source, layout)).toEqual([
      { n: 1, line: 5, text: 'الفقرة الأولى', kind: 'text' },
      { n: 2, line: 7, text: 'عنوان فرعي', kind: 'subhead' },
      { n: 3, line: 8, text: 'The second, بلغتين', kind: 'text' },
      { n: 4, line: 11, text: 'الأخيرة', kind: 'text' },
    ]);
  });

  test.each([
    ['a byte order mark', `\uFEFF${source}`],
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['CR alone', source.replaceAll('\n', '\r')],
    ['a byte order mark and CRLF', `\uFEFF${source.replaceAll('\n', '\r\n')}`],
    ['blank lines at the end', `${source}\n\n \n`],
  ])('are the same with %s', (_, variant) => {
    expect(paragraphsOf(variant, layout)).toEqual(paragraphsOf(source, layout));
  });

  test('include every line with words where nothing is set apart but the title', () => {
    expect(paragraphsOf(source, { title: '1', subheads: [], omit: [] }).map(({ line }) => line)).toEqual([
      3, 4, 5, 7, 8, 9, 10, 11,
    ]);
  });

  test('leave out a title that runs over two lines', () => {
    expect(paragraphsOf('سطر\nسطران\nنص', { title: '1-2', subheads: [], omit: [] })).toEqual([
      { n: 1, line: 3, text: 'نص', kind: 'text' },
    ]);
  });

  test('keep every letter, dotted words and misprints included', () => {
    const odd = 'الميليشـ.ـيات إتفاق  «لتريتب»';
    expect(paragraphsOf(`ع\n${odd}`, { title: '1', subheads: [], omit: [] })[0]?.text).toBe(
      'الميليشـ.ـيات إتفاق «لتريتب»',
    );
  });
});

test.each([
  ['\uFEFFa\r\nb\rc\n\nd', ['a', 'b', 'c', '', 'd']],
  ['', ['']],
  ['أ\n', ['أ', '']],
])('the lines of %j are %j', (text, expected) => {
  expect(sourceLines(text)).toEqual(expected);
});

test.each([
  ['  a \t b\u00a0c\n', 'a b c'],
  [' كلمة  كلمة ', 'كلمة كلمة'],
  ['\u2009', ''],
])('white space of %j folds to %j', (text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});

test.each([
  ['3', [3]],
  ['33-34', [33, 34]],
  ['9-12', [9, 10, 11, 12]],
  ['5-5', [5]],
  ['6-5', []],
])('the run %s names the lines %j', (run, numbers) => {
  expect(lineNumbers(run)).toEqual(numbers);
});

test.each([
  ['1', 'العنوان'],
  ['5', 'الفقرة الأولى'],
  ['1-4', 'العنوان العنوان مرة ثانية كتب: مراسلنا'],
  ['2', ''],
  ['99', ''],
])('the words of line %s are «%s»', (run, words) => {
  expect(linesText(source, run)).toBe(words);
  expect(linesText(`\uFEFF${source.replaceAll('\n', '\r\n')}`, run)).toBe(words);
});

test.each([
  ['#p4', 4],
  ['#p12', 12],
  ['#p', undefined],
  ['#p4a', undefined],
  ['#airport-meeting', undefined],
  ['/en/articles/a-slug/#p4', undefined],
  ['https://example.org/#p4', undefined],
  ['', undefined],
])('a link to %s names paragraph %s', (href, paragraph) => {
  expect(citedParagraph(href)).toBe(paragraph);
});

describe('a line number in the frontmatter', () => {
  test.each(['1', '33', '33-34'])('may be "%s"', (run) => {
    expect(lines.parse(run)).toBe(run);
  });

  test.each(['0', '01', '-3', '3-', '3–4', '3, 4', '3-0', 'three', '', '٣'])('may not be "%s"', (run) => {
    expect(lines.safeParse(run).error?.issues[0]?.message).toBe(
      'is not a line number ("3") or a run of lines ("33-34")',
    );
  });
});
