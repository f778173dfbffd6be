import type { Article, Term } from '#domain/model/corpus.ts';
import type { Fault } from './faults.ts';
import { didYouMean } from './nearest-word.ts';
import { articleFile } from './references.ts';

/** Relations of a type that is no term of kind `relation`, or of a kind of tie that their type may not be. */
export function relationFaults(articles: readonly Article[], terms: readonly Term[]): Fault[] {
  const types = new Map(terms.flatMap((term) => (term.kind === 'relation' ? [[term.id, term]] : [])));
  return articles.flatMap(({ slug, statements }) =>
    statements.flatMap(({ id, relations }) =>
      relations.flatMap(({ from, type, to, mode }): Fault[] => {
        const at = { file: articleFile(slug), field: `statements (${id}).relations` };
        if (from === to)
          return [{ ...at, problem: `ties "${from}" to itself`, fix: 'Name the other actor, or leave it out.' }];
        const modes = types.get(type)?.modes;
        if (!modes)
          return [
            {
              ...at,
              about: `content/terms/${type}.yaml`,
              problem: `names "${type}", but content/terms/${type}.yaml is no term of kind "relation"`,
              fix: `Add that term, or mend the spelling.${didYouMean(type, types.keys())}`,
            },
          ];
        if (mode === undefined || modes.includes(mode)) return [];
        const fix =
          modes.length === 0
            ? 'Leave the mode out: the words of this type give none.'
            : `Write ${modes.join(' or ')}, or leave the mode out; or choose the type that the words give.`;
        return [{ ...at, problem: `"${type}" is never of the mode "${mode}"`, fix }];
      }),
    ),
  );
}
