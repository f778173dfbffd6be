import type { BadiaFile } from '#domain/derived/badia-file.ts';
import { badiaFile } from '#domain/derived/badia-file.ts';
import { indexOf } from '#domain/derived/reports.ts';
import { relationSentence, relationText } from '#domain/derived/relation-words.ts';
import type { Bilingual } from '#domain/model/bilingual.ts';
import type { Actor, Corpus, Place, Term } from '#domain/model/corpus.ts';
import { pathTo, type PageRef } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { Relation } from '#domain/model/statement.ts';

type ArticleInFile = BadiaFile['articles'][number];
type StatementInFile = ArticleInFile['statements'][number];

/** A statement with its article: a row of `statements.csv`. */
export interface StatementRow {
  article: ArticleInFile;
  statement: StatementInFile;
}

/** A tie with its statement: a row of `relations.csv`. */
export interface RelationRow extends StatementRow {
  relation: Relation;
  /** Its place among the ties of its statement, from 1. */
  n: number;
}

/** Which content the files are of, and where the site is. */
export interface Edition {
  /** The origin of the site. */
  site: URL | string | undefined;
  name: string;
  date: string | undefined;
}

/** Everything that the data files are made from. */
export interface Making {
  edition: Edition;
  corpus: Corpus;
  /** The content as `badia-file.json` has it: rights are honoured there, once. */
  file: BadiaFile;
  statements: StatementRow[];
  relations: RelationRow[];
  actor: (id: string) => Actor;
  place: (id: string) => Place;
  term: (id: string) => Term;
  outletName: (id: string) => Bilingual;
  /** How many statements are about an entry. */
  count: (registry: 'actors' | 'places' | 'events', id: string) => number;
  /** The address of a page, in full. */
  address: (at: PageRef, locale: Locale, fragment?: string) => string;
  /** A tie as a sentence. */
  told: (relation: Relation, locale: Locale) => string;
}

function finder<T extends { id: string }>(entries: readonly T[], registry: string): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`content/${registry}/${id}.yaml does not exist`);
    return found;
  };
}

/** What the data files of a corpus are made from. */
export function makingOf(corpus: Corpus, edition: Edition): Making {
  const file = badiaFile(corpus);
  const index = indexOf(corpus);
  const statements = file.articles.flatMap((article) =>
    article.statements.map((statement) => ({ article, statement })),
  );
  const actor = finder(corpus.actors, 'actors');
  const term = finder(corpus.terms, 'terms');
  const outlet = finder(corpus.outlets, 'outlets');
  return {
    edition,
    corpus,
    file,
    statements,
    relations: statements.flatMap((row) =>
      row.statement.relations.map((relation, at) => ({ ...row, relation, n: at + 1 })),
    ),
    actor,
    place: finder(corpus.places, 'places'),
    term,
    outletName: (id) => outlet(id).name,
    count: (registry, id) => index.reports[registry].get(id)?.length ?? 0,
    address: (at, locale, fragment) => new URL(pathTo(at, locale, fragment), edition.site).href,
    told: (relation, locale) =>
      relationText(relationSentence(relation, term(relation.type), actor, locale), (id) => actor(id).name[locale]),
  };
}

/** The id of a reference, whether or not it is marked as only possible. */
export const referenceId = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id;

/** The ids of references that are marked as only possible. */
export const possibleIds = (references: readonly (string | { id: string })[]): string[] =>
  references.flatMap((reference) => (typeof reference === 'string' ? [] : [reference.id]));
