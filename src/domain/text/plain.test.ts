import { describe, expect, test } from 'vitest';
import { firstDottedWord, plainForm } from './plain.ts';

describe('the plain form', () => {
  test.each([
    ['هجـ.ـمـ.ـاته', 'هجماته'],
    ['الميليشـ.ـيات', 'الميليشيات'],
    ['بعد فشـ.ـل النظام', 'بعد فشل النظام'],
    ['مقـ..ـاتلي', 'مقاتلي'],
    ['مقـ·ـاتلي', 'مقاتلي'],
    ['مقـ*ـاتلي', 'مقاتلي'],
    ['مقـ…ـاتلي', 'مقاتلي'],
    ['قتـ.لى', 'قتلى'],
    ['القـوات المهاجـمة', 'القوات المهاجمة'],
    ['الـــقوات', 'القوات'],
    ['وميليشـ.ـياته”.', 'وميليشياته”.'],
  ])('of «%s» is «%s»', (printed, plain) => {
    expect(plainForm(printed)).toBe(plain);
  });

  test.each([
    ['a full stop between sentences', 'انتهى الاجتماع. وبدأ آخر'],
    ['points without a stroke', 'داعش..تنسيق'],
    ['points and a space', 'خلايا “داعش”.. تنسيق'],
    ['a stroke before a quotation', 'لـ «الخلايا النائمة»'],
    ['a stroke before a Latin word', 'طريق الـ M4'],
    ['the sign of a Hijri year', '1442 هـ.'],
    ['a decimal', '3.5 كم'],
    ['English', 'U.S. forces - e.g. at al-Tanf…'],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => {
    expect(plainForm(text)).toBe(text);
  });

  test('of a plain form is itself', () => {
    const plain = plainForm('استـ.ـهدف بأكثر من 12 غـ.ـارة');
    expect(plainForm(plain)).toBe(plain);
  });
});

describe('the first dotted word', () => {
  test.each([
    ['بعد فشـ.ـل النظام روسيا تستعين بمقـ.ـاتلي درعا', 'فشـ.ـل'],
    ['قال إن «الميليشـ.ـيات»، تراجعت', 'الميليشـ.ـيات'],
    ['وفق (هجـ.ـمـ.ـاته).', 'هجـ.ـمـ.ـاته'],
  ])('of «%s» is «%s», without the marks around it', (text, word) => {
    expect(firstDottedWord(text)).toBe(word);
  });

  test.each([['انتهى الاجتماع. وبدأ آخر'], ['طريق الـ M4'], ['An English text.'], ['']])('of «%s» is none', (text) => {
    expect(firstDottedWord(text)).toBeUndefined();
  });
});

test('a word that is only lengthened is not a dotted word', () => {
  expect(firstDottedWord('لضرب القـوات المهاجـمة')).toBeUndefined();
});
