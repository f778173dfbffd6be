import { expect, test } from 'vitest';
import { closePunctuation } from './close-punctuation.ts';

test.each([
  ['<bdi>SY24</bdi> , 2020', '<bdi>SY24</bdi>, 2020'],
  ['<bdi>بريد سحر</bdi>\n  ، 9 أيار', '<bdi>بريد سحر</bdi>، 9 أيار'],
  ['<strong><bdi>MK9</bdi> :</strong> x', '<strong><bdi>MK9</bdi>:</strong> x'],
  ['<bdi>one</bdi> . Two', '<bdi>one</bdi>. Two'],
  ['<a href="#a">one</a> ؛ <a href="#b">two</a> ; three', '<a href="#a">one</a>؛ <a href="#b">two</a>; three'],
])('«%s» is closed up', (open, closed) => {
  expect(closePunctuation(open)).toBe(closed);
});

test.each([
  '<p id="p7" lang="ar">قال <a href="#a">الحرس</a> ، ثم</p>',
  '<bdi>one</bdi> two, three',
  '<span>a</span> :focus',
  '<p>one</p> , two',
  '<bdi>one</bdi> .. two',
])('«%s» stays', (html) => {
  expect(closePunctuation(html)).toBe(html);
});
