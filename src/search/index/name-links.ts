import type { Article, Corpus } from '#domain/model/corpus.ts';
import type { PageRef } from '#domain/model/links.ts';
import { partsOf, refOf, type RecordRef } from '#search/query/record.ts';
import { wholeLexicon } from './lexicon-files.ts';
import { searchRecords } from './records.ts';

/** A piece of a text: a name, with the page of whoever or whatever is so called, or what stands between names. */
export interface NamePiece {
  text: string;
  to?: PageRef;
}

/** Cuts a text of an article at the names in it. @param paragraph its number, where it is one of the original */
export type LinkNames = (text: string, article: Article, paragraph?: number) => NamePiece[];

/** The page of an actor or a place; undefined for anything else that is named. */
function profileOf(ref: RecordRef): (PageRef & { id: string; page: 'actor' | 'place' }) | undefined {
  const { kind: page, id } = partsOf(ref);
  return page === 'actor' || page === 'place' ? { page, id } : undefined;
}

/** No file is written of it, so its names need not fit one. */
const unlimited = { names: Infinity, part: Infinity, onePart: Infinity };

/**
 * Finds the names of an article in its texts, with the analyser and the spellings of the search. Only what the article
 * lists is linked, and in each text once; a name that two of these share leads to the one that the statements resting on
 * the paragraph speak of, or else nowhere. Made once for all articles: the whole corpus is read for it.
 */
export function linkNamesOf(corpus: Corpus): LinkNames {
  const { names, analyse } = wholeLexicon(corpus, () => searchRecords(corpus), unlimited).lexicon;
  return (text, article, paragraph) => {
    const isListed = { actor: new Set(article.actors), place: new Set(article.places) };
    const spokenOf = new Set(
      article.statements
        .filter(({ paragraphs }) => paragraph !== undefined && paragraphs.includes(paragraph))
        .flatMap(({ actors, places }) => [
          ...actors.map(({ id }) => refOf('actor', id)),
          ...places.map(({ id }) => refOf('place', id)),
        ]),
    );
    const meant = (keys: readonly string[]) => {
      const listed = keys
        .flatMap((key) => names.get(key) ?? [])
        .flatMap(({ ref }) => profileOf(ref) ?? [])
        .filter(({ page, id }) => isListed[page].has(id));
      const [only, ...others] =
        listed.length > 1 ? listed.filter(({ page, id }) => spokenOf.has(refOf(page, id))) : listed;
      return others.length === 0 ? only : undefined;
    };

    const pieces: NamePiece[] = [];
    const linked = new Set<string>();
    let at = 0;
    const tokens = analyse(text);
    for (let first = 0; first < tokens.length;) {
      const token = tokens[first];
      let last = first;
      while (token && token.keys.length > 0 && tokens[last + 1]?.keys.join() === token.keys.join()) last += 1;
      const to = token ? meant(token.keys) : undefined;
      const [start, end] = [token?.start ?? 0, tokens[last]?.end ?? 0];
      first = last + 1;
      if (!to || linked.has(refOf(to.page, to.id))) continue;
      linked.add(refOf(to.page, to.id));
      if (start > at) pieces.push({ text: text.slice(at, start) });
      pieces.push({ text: text.slice(start, end), to });
      at = end;
    }
    if (at < text.length) pieces.push({ text: text.slice(at) });
    return pieces;
  };
}
