import { describe, expect, test } from 'vitest';
import { sayingMarked, withoutSaying } from './attribution.ts';

describe('what is said, without who says it', () => {
  test.each([
    ['en', 'The Paper reported that the corps had met.', 'The corps had met.'],
    [
      'en',
      'Unnamed sources told The Paper that the corps had demanded that it be heard.',
      'The corps had demanded that it be heard.',
    ],
    ['en', 'The Paper reported, citing sources that it did not name, that officers had met.', 'Officers had met.'],
    [
      'en',
      'The Agency, a network that reports on the field and was cited by The Paper, said that they had met.',
      undefined,
    ],
    ['en', 'The Paper said in its headline that a meeting was held.', 'A meeting was held.'],
    ['ar', 'قالت لموقع «الوكالة» مصادر لم يسمّها إن الوفد طالب بنقاط جديدة.', 'الوفد طالب بنقاط جديدة.'],
    ['ar', 'ذكر الموقع، من دون أن يسمّي مصدراً، أن الفيلق اجتمع.', 'الفيلق اجتمع.'],
    ['ar', 'أفادت الصحيفة بأن الفيلق اجتمع.', 'الفيلق اجتمع.'],
  ] as const)('in %s: %s', (locale, text, said) => {
    expect(withoutSaying(text, locale)).toBe(said);
  });

  test.each([
    ['en', 'The Paper reported the view of an analyst that all was lost.'],
    ['en', 'A resident alleged that they had killed shepherds.'],
    ['en', 'The Paper described the corps as affiliated with the state.'],
    ['en', 'A leader told The Paper that this permission marked a change.'],
    ['en', 'The Agency said that the side had been headed by a man whom it described as in charge.'],
    ['ar', 'قال الموقع إن اجتماعاً عُقد في الحقل.'],
    ['ar', 'قال قيادي للموقع إن هذا السماح جاء خلافاً لما سبق.'],
    ['ar', 'نقلت الصحيفة عن المحلل رأيه أن الأمر انتهى.'],
    ['ar', 'قالت الوكالة إن الوفد ترأسه رجل وصفته بأنه المسؤول.'],
    ['ar', 'ذكرت الصحيفة أن مقاتلين وصلوا.'],
    ['ar', 'وصفت الصحيفة الفيلق بأنه تابع للدولة.'],
  ] as const)('a sentence that leans on who says it stays whole, in %s: %s', (locale, text) => {
    expect(withoutSaying(text, locale)).toBeUndefined();
  });
});

test.each([
  [
    'en',
    'The Paper said that “all” & more met.',
    '<span class="saying">The Paper said that </span>“all” &amp; more met.',
  ],
  ['ar', 'أفادت الصحيفة بأن الفيلق اجتمع.', '<span class="saying">أفادت الصحيفة بأن </span>الفيلق اجتمع.'],
  [
    'en',
    'A resident alleged that they had killed <shepherds>.',
    'A resident alleged that they had killed &lt;shepherds&gt;.',
  ],
] as const)('as HTML the words before what is said are set apart, in %s: %s', (locale, text, html) => {
  expect(sayingMarked(text, locale)).toBe(html);
});
