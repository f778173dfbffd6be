import { describe, expect, test } from 'vitest';
import { summarySentences } from './summary.ts';

describe('the sentences of a summary', () => {
  test.each([
    [
      'en',
      'The Paper reported a meeting. [1](#p1) It named no source. [3](#p3)',
      [
        { text: 'The Paper reported a meeting.', paragraphs: [1] },
        { text: 'It named no source.', paragraphs: [3] },
      ],
    ],
    [
      'ar',
      'ذكرت الصحيفة اجتماعاً. [1](#p1) ولم تسمِّ مصدراً. [3](#p3)',
      [
        { text: 'ذكرت الصحيفة اجتماعاً.', paragraphs: [1] },
        { text: 'ولم تسمِّ مصدراً.', paragraphs: [3] },
      ],
    ],
  ])('in %s end at the link to their paragraph, which is no part of their words', (_, body, sentences) => {
    expect(summarySentences(body)).toEqual(sentences);
  });

  test.each([
    ['one paragraph', 'A. [4](#p4)', [{ text: 'A.', paragraphs: [4] }]],
    [
      'several paragraphs',
      'A. [4](#p4) [12](#p12), [5](#p5)',
      [
        { text: 'A.', paragraphs: [4, 12] },
        { text: ',', paragraphs: [5] },
      ],
    ],
    [
      'several paragraphs with nothing between',
      'أ. [4](#p4)[12](#p12) ب. [5](#p5)',
      [
        { text: 'أ.', paragraphs: [4, 12] },
        { text: 'ب.', paragraphs: [5] },
      ],
    ],
    [
      'no paragraph',
      'A. [1](#p1) B.',
      [
        { text: 'A.', paragraphs: [1] },
        { text: 'B.', paragraphs: [] },
      ],
    ],
    ['no words', '[1](#p1)', [{ text: '', paragraphs: [1] }]],
  ])('may link to %s', (_, body, sentences) => {
    expect(summarySentences(body)).toEqual(sentences);
  });

  test('do not run from one block into the next', () => {
    expect(summarySentences('A\n\nB. [1](#p1)\n\nج. [2](#p2)\n')).toEqual([
      { text: 'A', paragraphs: [] },
      { text: 'B.', paragraphs: [1] },
      { text: 'ج.', paragraphs: [2] },
    ]);
  });

  test('are plain text: marks go, the words in them stay', () => {
    expect(
      summarySentences('The _badia_, **“White Desert”** and `M4` &amp; [a site](https://example.org/). [1](#p1)'),
    ).toEqual([{ text: 'The badia, “White Desert” and M4 & a site.', paragraphs: [1] }]);
    expect(summarySentences('«**البادية**» و[موقع](/ar/about/#p4). [1](#p1)')).toEqual([
      { text: '«البادية» وموقع.', paragraphs: [1] },
    ]);
  });

  test('have their white space folded', () => {
    expect(summarySentences('  One\ntwo   three.\t[1](#p1)   \n')).toEqual([
      { text: 'One two three.', paragraphs: [1] },
    ]);
  });

  test.each([
    ['# A heading', 'A heading'],
    ['- a list [1](#p1)', 'a list 1'],
    ['> a quotation [1](#p1)', 'a quotation 1'],
  ])('are also found in «%s», where none can have a link', (body, text) => {
    expect(summarySentences(body)).toEqual([{ text, paragraphs: [] }]);
  });

  test.each([
    'A {word}. [1](#p1)',
    'A. [1](#p1)\n\n<Map />',
    'A. [1](#p1)\n\nexport const a = b;',
    "import A from './a.astro'",
  ])('are refused with the code in %j, over which the build would stumble', (body) => {
    expect(() => summarySentences(body)).toThrow('holds code');
  });

  test.each(['one two  \nthree. [1](#p1)', 'one two\\\nthree. [1](#p1)'])(
    'keep words apart at the line break in %j',
    (body) => {
      expect(summarySentences(body)).toEqual([{ text: 'one two three.', paragraphs: [1] }]);
    },
  );

  test.each(['', '\n \n', '{/* for editors */}'])('are none in %j', (body) => {
    expect(summarySentences(body).filter(({ text }) => !text.startsWith('/*'))).toEqual([]);
  });
});

describe('MDX that does not parse is refused', () => {
  test.each([
    ['an opening tag without an end', 'Before <b after'],
    ['a tag that is never closed', 'Before <b>after'],
    ['a comparison', 'fewer than <5 people'],
    ['an open brace', 'ما بين {قوسين'],
    ['a brace around words', 'ما بين {two words}'],
    ['a broken import', 'import from nowhere'],
  ])('%s', (_, body) => {
    expect(() => summarySentences(body)).toThrow(/\d+:\d+/);
  });
});
