import { articleFile } from '#domain/checks/references.ts';
import type { Fault } from '#domain/checks/faults.ts';
import { termMatcher } from '#domain/derived/occurrences.ts';
import type { Corpus } from '#domain/model/corpus.ts';

/** Words of status and rank that stand in one language of a statement alone: one word, one rendering (editorial rule 16). */
export function renderingAdvice({ terms, articles }: Corpus): Fault[] {
  const paired = terms
    .filter((term) => term.paired)
    .map((term) => ({ term, isIn: { en: termMatcher(term, 'en'), ar: termMatcher(term, 'ar') } }));
  return articles.flatMap(({ slug, statements }) =>
    statements.flatMap(({ id, text }) =>
      paired.flatMap(({ term, isIn }): Fault[] => {
        const [inEnglish, inArabic] = [isIn.en(text.en), isIn.ar(text.ar)];
        if (inEnglish === inArabic) return [];
        const [there, missing] = inEnglish ? ([term.name.en, term.name.ar] as const) : [term.name.ar, term.name.en];
        return [
          {
            file: articleFile(slug),
            field: `statements (${id}).text.${inEnglish ? 'ar' : 'en'}`,
            problem: `does not say “${missing}”, where the other language says “${there}”`,
            fix: `Render it as content/terms/${term.id}.yaml has it, or say the same in both languages.`,
          },
        ];
      }),
    ),
  );
}
