import { articleFile } from '#domain/checks/references.ts';
import type { Fault } from '#domain/checks/faults.ts';
import type { Article } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { fold } from '#domain/text/fold.ts';

/** Words by which a sentence says whose it is (editorial rule 1); the Arabic ones folded, some as the stem of several forms. */
const attribution: Record<Locale, RegExp> = {
  en: /\b(?:sa(?:id|ys)|report(?:s|ed|ing)?|claimed|alleged|denied|describ(?:ed|ing)|told|according|cit(?:ed|ing)|call(?:ed|ing)|consider(?:ed)?|thought|spoke|speaking|mention(?:ed|ing)|refer(?:red|ring)|count(?:ed|ing)|placed|assess(?:ed|ment)|announced|declared|affirmed|confirmed|attributed|wrote|writes|noted|added|quot(?:ed|ing)|view|headline)\b/iu,
  ar: /(?<!\p{L})[وف]?(?:(?:قال|ذكر|افاد|نقل|زعم|اعلن|وصف|اورد|اتهم|اشار|اضاف|كتب|اعتبر|اكد|نسب|توقع|نفي|صرح|ادرج|تحدث|تساءل|حمل)(?:ت|تا|ا|وا|ه|ها|ته|تها|تهم)?|راي|رات|راته|عد|عدت|سمي|سمت|سماه|سماها|سمته|سمتها|[بل]قول\p{L}*|قول|بحسب|وفق|وفقا|عنوان\p{L}*)(?!\p{L})/u,
};

/** Statements whose sentence does not say who says it. */
export function attributionAdvice({ slug, statements }: Article): Fault[] {
  return statements.flatMap(({ id, text }) =>
    allLocales
      .filter((locale) => !attribution[locale].test(locale === 'ar' ? fold(text.ar) : text.en))
      .map((locale) => ({
        file: articleFile(slug),
        field: `statements (${id}).text.${locale}`,
        problem: 'has no word by which the sentence says whose it is',
        fix: 'Begin with who says it: it is read alone on profiles and timelines.',
      })),
  );
}
