import { expect, test } from 'vitest';
import { linkParts } from './link-parts.ts';

test.each([
  ['SY24', [{ text: 'SY24' }]],
  ['', []],
  [
    'TASS, https://tass.com/world/1085530; وكالة أخرى',
    [{ text: 'TASS, ' }, { text: 'tass.com', href: 'https://tass.com/world/1085530' }, { text: '; وكالة أخرى' }],
  ],
  [
    'المركز الصحفي، https://syrianpc.com/بعد-مصرع (لغم)',
    [{ text: 'المركز الصحفي، ' }, { text: 'syrianpc.com', href: 'https://syrianpc.com/بعد-مصرع' }, { text: ' (لغم)' }],
  ],
])('«%s» is cut at its addresses', (text, parts) => {
  expect(linkParts(text)).toEqual(parts);
});
