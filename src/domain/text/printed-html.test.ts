import { expect, test } from 'vitest';
import { printedHtml } from './printed-html.ts';

test.each([
  ['نص عادي.', 'نص عادي.'],
  ['بعد هجـ.ـوم على «الحقل»', 'بعد <abbr class="dotted" title="هجوم">هجـ.ـوم</abbr> على «الحقل»'],
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
])('«%s» is printed letter for letter, as HTML', (text, html) => {
  expect(printedHtml(text)).toBe(html);
});
