import { expect, test } from 'vitest';
import { escaped, unescaped } from './html.ts';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['قال «نعم» & مضى', 'قال «نعم» &amp; مضى'],
  ['&lt;', '&amp;lt;'],
  ['', ''],
])('«%s» is escaped, and is itself again', (text, html) => {
  expect(escaped(text)).toBe(html);
  expect(unescaped(html)).toBe(text);
});

test('an entity of another hand stays as it is', () => {
  expect(unescaped('a&nbsp;b')).toBe('a&nbsp;b');
});
