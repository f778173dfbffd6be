import type { Bilingual } from '#domain/model/bilingual.ts';
import type { Article, Corpus } from '#domain/model/corpus.ts';
import { allLocales } from '#domain/model/locales.ts';
import type { Note } from '#domain/model/note.ts';

/**
 * What our own words say of the reports of some outlets: they name the outlet, since nothing here is said without who
 * says it. Where an outlet's article is removed, these words go too.
 */
type Names = readonly Bilingual[];

const names = (text: Bilingual, outlets: Names): boolean =>
  outlets.some((outlet) => allLocales.some((locale) => text[locale].includes(outlet[locale])));

/** A text up to the sentence that first names one of the outlets, in either language; undefined where that is the first. */
function upToName(text: Bilingual, outlets: Names): Bilingual | undefined {
  if (!names(text, outlets)) return text;
  const kept = allLocales.map((locale) => {
    const sentences = text[locale].split(/(?<=[.!؟?]) /u);
    const at = sentences.findIndex((sentence) => outlets.some((outlet) => sentence.includes(outlet[locale])));
    return [locale, sentences.slice(0, Math.max(at, 0)).join(' ')] as const;
  });
  return kept.every(([, words]) => words !== '') ? (Object.fromEntries(kept) as unknown as Bilingual) : undefined;
}

const without = <E extends { note?: Note | undefined }>(entry: E, outlets: Names): E => {
  if (!entry.note || !names(entry.note.text, outlets)) return entry;
  return { ...entry, note: undefined };
};

const notesWithout = (notes: readonly Note[], outlets: Names): Note[] =>
  notes.filter(({ text }) => !names(text, outlets));

/** An article without the notes that compare it with what these outlets wrote, unless it is one of theirs. */
function articleWithout(article: Article, outlets: readonly { id: string; name: Bilingual }[]): Article {
  const others = outlets.filter(({ id }) => id !== article.outlet).map(({ name }) => name);
  return {
    ...article,
    notes: notesWithout(article.notes, others),
    statements: article.statements.map((statement) => without(statement, others)),
  };
}

/** The content without definitions and notes that tell what these outlets reported. */
export function withoutReportsOf(corpus: Corpus, ids: readonly string[]): Corpus {
  const outlets = corpus.outlets.filter(({ id }) => ids.includes(id));
  const named = outlets.map(({ name }) => name);
  return {
    ...corpus,
    articles: corpus.articles.map((article) => articleWithout(article, outlets)),
    actors: corpus.actors.map((actor) => without(actor, named)),
    places: corpus.places.map((place) => without(place, named)),
    events: corpus.events.map((event) => ({ ...event, notes: notesWithout(event.notes, named) })),
    terms: corpus.terms.map((term) =>
      term.definition ? { ...term, definition: upToName(term.definition, named) ?? term.name } : term,
    ),
  };
}
