import { expect, test } from 'vitest';
import { printedRuns } from './dotted.ts';

test('a dotted word has its plain form, and the marks around it are no part of it', () => {
  expect(printedRuns('هذه «الميليشـ.ـيات الإيرانية».')).toEqual([
    { text: 'هذه «' },
    { text: 'الميليشـ.ـيات', plain: 'الميليشيات' },
    { text: ' الإيرانية».' },
  ]);
});

test.each(['', 'نص بلا نقاط.', 'Plain text, in English.', 'عام 2021، 3.5 كم', 'الكـلمة', 'قـ.ـتل ثم قـ.ـتل'])(
  'the runs of «%s» joined are the text itself',
  (text) => {
    expect(
      printedRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  },
);

test.each(['نص بلا نقاط.', 'عام 2021، 3.5 كم', 'كـلمة', 'SY24.net'])('«%s» has nothing to explain', (text) => {
  expect(printedRuns(text).filter(({ plain }) => plain !== undefined)).toEqual([]);
});
