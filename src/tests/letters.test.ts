import { expect, test } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { letters } from '#styles/letters.ts';
import { fixture } from './samples/content-copy.ts';

test.each([
  ['the interface', messages],
  ['the fixture, with which the golden pictures are drawn', fixture.corpus],
])('every letter of %s is in the faces that the site brings', (_, texts) => {
  const known = new Set(Object.values(letters).join(''));
  const used = new Set(JSON.stringify(texts).replaceAll('\\n', ' '));
  expect(
    [...used]
      .filter((letter) => !known.has(letter))
      .map((letter) => `${letter} ${letter.codePointAt(0)?.toString(16) ?? ''}`),
  ).toEqual([]);
});
