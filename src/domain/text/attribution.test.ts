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
    ['en', 'The headline said that the forces had met, and asked what for.'],
    ['en', 'The Paper reported that the attacks had led to losses; it gave no figures.'],
    ['en', 'Unnamed sources told The Paper that the aim behind what they called “the order” was gain.'],
    ['ar', 'قال الموقع إن اجتماعاً عُقد في الحقل.'],
    ['ar', 'قال العقيد إنه لا ينبغي استغراب رؤية التنظيم في الجبال إن اقتضت المصلحة ذلك.'],
    ['ar', 'قال العنوان إن القوات تجتمع مع الميليشيات، وسأل عن الدوافع.'],
    ['ar', 'قال العقيد إن روسيا، في رأيه، تعتمد على التنظيم.'],
    ['ar', 'قال الموقع إن القصف جاء رداً على خروقات قال إن القوات ترتكبها.'],
    ['ar', 'ذكرت الصحيفة أن القرية تقع شرق المدينة، وحددت المسافة بـ120 كم.'],
    ['ar', 'ذكر الموقع أن الهجوم أسفر عن مقتل عدد من السائقين، من دون أن يذكر أرقاماً.'],
    ['ar', 'ذكرت المنصة أن الهجمات أدت إلى خسائر كبيرة، ولم تورد أرقاماً.'],
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
