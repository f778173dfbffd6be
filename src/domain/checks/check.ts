import type { Article, Corpus, Event, SummarySentence } from '#domain/model/corpus.ts';
import { danglingFault, type Fault } from './faults.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { foldSpace } from '#domain/text/original.ts';
import { matters, modes, relationTypes, roles } from '#domain/model/vocabulary.ts';

/**
 * Everything that a schema cannot see: references between files, quotes, paragraph numbers, summaries, the term base.
 * @returns all faults at once, in no particular order
 */
export function corpusFaults(corpus: Corpus): Fault[] {
  const known = {
    actors: new Set(corpus.actors.map(({ id }) => id)),
    places: new Set(corpus.places.map(({ id }) => id)),
    events: new Set(corpus.events.map(({ id }) => id)),
    outlets: new Set(corpus.outlets.map(({ id }) => id)),
  };
  type Shelf = keyof typeof known;
  const missing = (file: string, field: string, shelf: Shelf, ids: (string | undefined)[]): Fault[] =>
    ids
      .filter((target): target is string => target !== undefined && !known[shelf].has(target))
      .map((target) => danglingFault(file, field, target, `content/${shelf}`, known[shelf]));

  const slugs = new Set(corpus.articles.map(({ slug }) => slug));
  const statements = new Set(
    corpus.articles.flatMap(({ slug, statements }) => statements.map(({ id }) => `${slug}#${id}`)),
  );
  const articleRefFaults = (file: string, field: string, targets: (string | undefined)[]): Fault[] =>
    targets
      .filter((slug): slug is string => slug !== undefined && !slugs.has(slug))
      .map((slug) => ({
        file,
        field,
        problem: `names the article "${slug}", which does not exist`,
        fix: `Mend the spelling; the articles are ${[...slugs].join(', ')}.`,
      }));
  const statementRefFaults = (event: Event): Fault[] =>
    event.differences.flatMap(({ statements: named }) =>
      named
        .filter((target) => !statements.has(target))
        .map((target) => ({
          file: `content/events/${event.id}.yaml`,
          field: 'differences',
          problem: `names the statement "${target}", which does not exist`,
          fix: 'Write <slug of the article>#<id of the statement>.',
        })),
    );

  return [
    ...corpus.articles.flatMap((article) => {
      const file = articleFile(article.slug);
      return [
        ...missing(file, 'outlet', 'outlets', [article.outlet]),
        ...missing(file, 'cites', 'outlets', article.cites),
        ...missing(file, 'actors', 'actors', article.actors),
        ...missing(file, 'places', 'places', article.places),
        ...article.statements.flatMap((statement) => {
          const field = `statements (${statement.id})`;
          return [
            ...missing(file, `${field}.said-by.via`, 'outlets', [statement['said-by'].via]),
            ...missing(
              file,
              `${field}.actors`,
              'actors',
              statement.actors.map(({ id }) => id),
            ),
            ...missing(file, `${field}.places`, 'places', statement.places),
            ...missing(file, `${field}.event`, 'events', [statement.event]),
            ...missing(file, `${field}.relation`, 'actors', [statement.relation?.from, statement.relation?.to]),
          ];
        }),
        ...articleFaults(article, known),
      ];
    }),
    ...corpus.actors.flatMap((actor) => missing(`content/actors/${actor.id}.yaml`, 'parent', 'actors', [actor.parent])),
    ...corpus.places.flatMap((place) => [
      ...missing(`content/places/${place.id}.yaml`, 'parent', 'places', [place.parent]),
      ...missing(`content/places/${place.id}.yaml`, 'spans', 'places', place.spans),
    ]),
    ...corpus.corrections.flatMap(({ id, article }) =>
      articleRefFaults(`content/corrections/${id}.yaml`, 'article', [article]),
    ),
    ...corpus.events.flatMap((event) => [
      ...articleRefFaults(
        `content/events/${event.id}.yaml`,
        'joined',
        event.joined.map(({ article }) => article),
      ),
      ...statementRefFaults(event),
      ...missing(`content/events/${event.id}.yaml`, 'actors', 'actors', event.actors),
      ...missing(`content/events/${event.id}.yaml`, 'places', 'places', event.places),
    ]),
    ...cycleFaults('actors', corpus.actors),
    ...cycleFaults('places', corpus.places),
    ...(['actors', 'places', 'outlets'] as const).flatMap((shelf) =>
      corpus[shelf].flatMap((entry) => aliasFaults(shelf, entry)),
    ),
    ...vocabularyFaults(corpus),
  ];
}

const articleFile = (slug: string): string => `content/articles/${slug}/index.mdx`;

/** What must hold inside one article. */
function articleFaults(article: Article, known: Record<'actors' | 'places', ReadonlySet<string>>): Fault[] {
  const file = articleFile(article.slug);
  const faults: Fault[] = [];
  const add = (field: string, problem: string, fix: string) => faults.push({ file, field, problem, fix });
  const textOf = new Map(article.paragraphs.map(({ n, text }) => [n, text]));
  const last = article.paragraphs.length;
  const numberFaults = (field: string, numbers: number[]) => {
    for (const n of numbers)
      if (!textOf.has(n)) add(field, `names paragraph ${n}`, `The original has paragraphs 1 to ${last}.`);
  };

  const seen = new Set<string>();
  for (const statement of article.statements) {
    const field = `statements (${statement.id})`;
    if (seen.has(statement.id))
      add(field, 'this id stands twice', 'Give each statement of an article an id of its own.');
    seen.add(statement.id);
    numberFaults(`${field}.paragraphs`, statement.paragraphs);
    const { quote } = statement;
    if (quote && !statement.paragraphs.some((n) => textOf.get(n)?.includes(foldSpace(quote))))
      add(
        `${field}.quote`,
        'is not in its paragraphs',
        'Copy the words letter for letter from the original, dots and all.',
      );
    const tagged = [...statement.actors.map(({ id }) => id), statement.relation?.from, statement.relation?.to];
    for (const actor of new Set(tagged))
      if (actor && known.actors.has(actor) && !article.actors.includes(actor))
        add(
          'actors',
          `lacks "${actor}", which statement ${statement.id} names`,
          `Add "- ${actor}" to the article's actors.`,
        );
    for (const place of statement.places)
      if (known.places.has(place) && !article.places.includes(place))
        add(
          'places',
          `lacks "${place}", which statement ${statement.id} names`,
          `Add "- ${place}" to the article's places.`,
        );
  }
  article.original.misprints.forEach(({ paragraph, printed }, index) => {
    const field = `original.misprints[${index + 1}]`;
    numberFaults(field, [paragraph]);
    if (textOf.has(paragraph) && !textOf.get(paragraph)?.includes(printed))
      add(field, `"${printed}" is not in paragraph ${paragraph}`, 'Copy the printed word letter for letter.');
  });
  for (const [field, ids] of [
    ['actors', article.actors],
    ['places', article.places],
  ] as const)
    for (const repeated of new Set(ids.filter((entry, index) => ids.indexOf(entry) !== index)))
      add(field, `"${repeated}" stands twice`, 'Keep one.');
  for (const locale of allLocales) faults.push(...summaryFaults(article.slug, locale, article.summary[locale], textOf));
  return faults;
}

/** How many words a summary may have (editorial rule 19). */
const summaryWords = { least: 120, most: 250 };

/** Words that end in a full stop without ending a sentence. */
const abbreviation = /(?:^|[\s.])(?:Brig|Gen|Maj|Col|Lt|Capt|Dr|Mr|Mrs|St|No|vs|\p{L})\.$/u;

const holdsTwoSentences = (text: string): boolean =>
  [...text.matchAll(/[.!?؟][»”"’)\]]*\s+(?=[\p{Lu}\p{Script=Arabic}«“"])/gu)].some(
    ({ index }) => !abbreviation.test(text.slice(0, index + 1)),
  );

function summaryFaults(
  slug: string,
  locale: Locale,
  sentences: SummarySentence[],
  textOf: ReadonlyMap<number, string>,
): Fault[] {
  const file = `content/articles/${slug}/${summaryFile[locale]}`;
  const faults: Fault[] = [];
  const words = sentences.flatMap(({ text }) => text.split(/\s+/u).filter(Boolean)).length;
  if (words < summaryWords.least || words > summaryWords.most)
    faults.push({
      file,
      field: 'the summary',
      problem: `has ${words} words`,
      fix: `Write ${summaryWords.least} to ${summaryWords.most} words.`,
    });
  for (const { text, paragraphs } of sentences) {
    const field = `«${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`;
    if (paragraphs.length === 0)
      faults.push({
        file,
        field,
        problem: 'links to no paragraph',
        fix: 'End the sentence with [4](#p4), the paragraph it rests on.',
      });
    if (holdsTwoSentences(text))
      faults.push({
        file,
        field,
        problem: 'two sentences share one paragraph link',
        fix: 'End each sentence with its own link, such as [4](#p4).',
      });
    for (const n of paragraphs)
      if (!textOf.has(n))
        faults.push({
          file,
          field,
          problem: `links to paragraph ${n}`,
          fix: `The original has paragraphs 1 to ${textOf.size}.`,
        });
  }
  return faults;
}

/** Where the summary of each language stands in an article's folder. */
export const summaryFile = { en: 'index.mdx', ar: 'summary.ar.mdx' } as const satisfies Record<Locale, string>;

function cycleFaults(shelf: string, entries: { id: string; parent?: string | undefined }[]): Fault[] {
  const parentOf = new Map(entries.map(({ id, parent }) => [id, parent]));
  return entries.flatMap(({ id }): Fault[] => {
    const path = [id];
    for (let up = parentOf.get(id); up !== undefined && !path.slice(1).includes(up); up = parentOf.get(up)) {
      path.push(up);
      if (up === id)
        return [
          {
            file: `content/${shelf}/${id}.yaml`,
            field: 'parent',
            problem: `runs in a circle: ${path.join(' → ')}`,
            fix: 'Mend one of these parents.',
          },
        ];
    }
    return [];
  });
}

function aliasFaults(
  shelf: string,
  entry: { id: string; name: Record<Locale, string>; aliases: Record<Locale, string[]> },
): Fault[] {
  return allLocales.flatMap((locale) =>
    entry.aliases[locale].flatMap((alias, index, all): Fault[] => {
      if (alias !== entry.name[locale] && all.indexOf(alias) === index) return [];
      return [
        {
          file: `content/${shelf}/${entry.id}.yaml`,
          field: `aliases.${locale}`,
          problem: `"${alias}" stands twice, or is the name itself`,
          fix: 'Remove it.',
        },
      ];
    }),
  );
}

/** The words of roles, relations, modes and matters come from the term base, in both languages. */
function vocabularyFaults({ terms }: Corpus): Fault[] {
  const needed = { role: roles, relation: relationTypes, mode: modes, matter: matters } as const;
  return Object.entries(needed).flatMap(([kind, values]) =>
    values
      .filter((value) => !terms.some((term) => term.id === value && term.kind === kind))
      .map((value) => ({
        file: `content/terms/${value}.yaml`,
        field: 'the whole file',
        problem: `is missing, or is not of kind "${kind}"`,
        fix: `Add it: the word for the ${kind} "${value}" in both languages.`,
      })),
  );
}
