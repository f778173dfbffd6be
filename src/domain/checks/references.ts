import type { Corpus } from '#domain/model/corpus.ts';
import { idsOf } from '#domain/model/id.ts';
import type { Fault } from './faults.ts';
import { didYouMean } from './nearest-word.ts';

/** The file that an editor mends when something is wrong in an article. */
export const articleFile = (slug: string): string => `content/articles/${slug}/index.mdx`;

/** References between files that lead nowhere. */
export function referenceFaults(corpus: Corpus): Fault[] {
  const known = {
    actors: new Set(corpus.actors.map(({ id }) => id)),
    places: new Set(corpus.places.map(({ id }) => id)),
    events: new Set(corpus.events.map(({ id }) => id)),
    outlets: new Set(corpus.outlets.map(({ id }) => id)),
  };
  type Registry = keyof typeof known;
  const missing = (file: string, field: string, registry: Registry, ids: (string | undefined)[]): Fault[] =>
    ids
      .filter((target): target is string => target !== undefined && !known[registry].has(target))
      .map((target) => danglingFault(file, field, target, `content/${registry}`, known[registry]));

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
        about: `content/articles/${slug}`,
        problem: `names the article "${slug}", which does not exist`,
        fix: `Mend the spelling; the articles are ${[...slugs].join(', ')}.`,
      }));
  const statementRefFaults = (file: string, field: string, targets: readonly string[]): Fault[] =>
    targets
      .filter((target) => !statements.has(target))
      .map((target) => ({
        file,
        field,
        about: `content/articles/${target.replace(/#.*/, '')}`,
        problem: `names the statement "${target}", which does not exist`,
        fix: `Write <slug of the article>#<id of the statement>.${didYouMean(target, statements)}`,
      }));

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
            ...missing(file, `${field}.actors`, 'actors', idsOf(statement.actors)),
            ...missing(file, `${field}.places`, 'places', idsOf(statement.places)),
            ...missing(file, `${field}.event`, 'events', [statement.event?.id]),
            ...missing(
              file,
              `${field}.relations`,
              'actors',
              statement.relations.flatMap(({ from, to }) => [from, to]),
            ),
          ];
        }),
      ];
    }),
    ...(['actors', 'places', 'outlets'] as const).flatMap((registry) =>
      corpus[registry].flatMap((entry) =>
        statementRefFaults(`content/${registry}/${entry.id}.yaml`, 'rests-on', entry['rests-on']),
      ),
    ),
    ...(['actors', 'places'] as const).flatMap((registry) =>
      corpus[registry].flatMap((entry) => {
        const file = `content/${registry}/${entry.id}.yaml`;
        const others = entry.not.flatMap((each) => (typeof each === 'string' ? [each] : []));
        return [...statementRefFaults(file, 'about', entry.about), ...missing(file, 'not', registry, others)];
      }),
    ),
    ...missing('content/site.yaml', 'sides', 'actors', corpus.site?.sides ?? []),
    ...missing('content/site.yaml', 'desert', 'places', [corpus.site?.desert]),
    ...(['points', 'badia'] as const).flatMap((field) =>
      statementRefFaults('content/site.yaml', field, corpus.site?.[field] ?? []),
    ),
    ...corpus.outlets.flatMap(({ id, body }) => missing(`content/outlets/${id}.yaml`, 'body', 'actors', [body])),
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
      ...statementRefFaults(`content/events/${event.id}.yaml`, 'core', event.core),
      ...statementRefFaults(
        `content/events/${event.id}.yaml`,
        'differences',
        event.differences.flatMap((difference) => difference.statements),
      ),
      ...missing(`content/events/${event.id}.yaml`, 'actors', 'actors', event.actors),
      ...missing(`content/events/${event.id}.yaml`, 'places', 'places', idsOf(event.places)),
    ]),
  ];
}

/** A reference to something that is not there, with the likely spelling. */
function danglingFault(file: string, field: string, target: string, folder: string, known: Iterable<string>): Fault {
  return {
    file,
    field,
    about: `${folder}/${target}.yaml`,
    problem: `names "${target}", but ${folder}/${target}.yaml does not exist`,
    fix: `Add that file, or mend the spelling.${didYouMean(target, known)}`,
  };
}
