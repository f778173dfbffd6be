import type { Corpus } from '#domain/model/corpus.ts';
import { idsOf } from '#domain/model/id.ts';
import { allLocales } from '#domain/model/locales.ts';
import type { Statement } from '#domain/model/statement.ts';
import { fold } from '#domain/text/fold.ts';
import type { Fault } from '#domain/checks/faults.ts';

/** What must hold between the entries of a registry: no circle of parents, no spelling twice, no name of another's. */
export function registryFaults(corpus: Corpus): Fault[] {
  return [
    ...cycleFaults('actors', corpus.actors),
    ...cycleFaults('places', corpus.places),
    ...named.flatMap((registry) => [
      ...corpus[registry].flatMap((entry: Named) => repeatedSpellingFaults(registry, entry)),
      ...clashingSpellingFaults(registry, corpus[registry]),
    ]),
    ...leaningFaults(corpus),
    ...chosenFaults(corpus),
  ];
}

function cycleFaults(registry: string, entries: { id: string; parent?: string | undefined }[]): Fault[] {
  const parentOf = new Map(entries.map(({ id, parent }) => [id, parent]));
  return entries.flatMap(({ id }): Fault[] => {
    const path = [id];
    for (let up = parentOf.get(id); up !== undefined && !path.slice(1).includes(up); up = parentOf.get(up)) {
      path.push(up);
      if (up === id)
        return [
          {
            file: `content/${registry}/${id}.yaml`,
            field: 'parent',
            problem: `runs in a circle: ${path.join(' → ')}`,
            fix: 'Mend one of these parents.',
          },
        ];
    }
    return [];
  });
}

/** Registries whose entries have names that may be taken for each other's. */
const named = ['actors', 'places', 'outlets'] as const;

type Named = Corpus[(typeof named)[number]][number];

/** A name as it is compared: folded, without the article. */
const compared = (name: string): string => fold(name).replace(/^(?:ال|al[- ])/u, '');

/** Spellings that stand twice in an entry, or are its name. */
function repeatedSpellingFaults(registry: string, entry: Named): Fault[] {
  return allLocales.flatMap((locale) => {
    const all = [...entry.aliases[locale], ...entry['search-only'][locale]];
    return all.flatMap((alias, index): Fault[] => {
      if (alias !== entry.name[locale] && all.indexOf(alias) === index) return [];
      const field = index < entry.aliases[locale].length ? 'aliases' : 'search-only';
      return [
        {
          file: `content/${registry}/${entry.id}.yaml`,
          field: `${field}.${locale}`,
          problem: `"${alias}" stands twice, or is the name itself`,
          fix: 'Remove it.',
        },
      ];
    });
  });
}

/**
 * Spellings that are the name of another entry of the same registry, and names shown that another entry shows too: no name
 * claims another body's.
 */
function clashingSpellingFaults(registry: string, entries: readonly Named[]): Fault[] {
  return allLocales.flatMap((locale) => {
    const owners = Map.groupBy(entries, ({ name }) => compared(name[locale]));
    const shown = Map.groupBy(
      entries.flatMap((entry) => entry.aliases[locale].map((alias) => ({ alias: compared(alias), id: entry.id }))),
      ({ alias }) => alias,
    );
    return entries.flatMap((entry) =>
      [...entry.aliases[locale], ...entry['search-only'][locale]].flatMap((alias): Fault[] => {
        const key = compared(alias);
        const owner =
          owners.get(key)?.find(({ id }) => id !== entry.id) ??
          (entry.aliases[locale].includes(alias) ? shown.get(key)?.find(({ id }) => id !== entry.id) : undefined);
        return owner
          ? [
              {
                file: `content/${registry}/${entry.id}.yaml`,
                field: `${entry.aliases[locale].includes(alias) ? 'aliases' : 'search-only'}.${locale}`,
                problem: `"${alias}" is what ${owner.id} is called too`,
                fix: 'Remove it where it is not the name; a shortened name may stand under search-only.',
              },
            ]
          : [];
      }),
    );
  });
}

/** Words that say that a source has no name, in folded text. */
const withoutName = {
  en: /\b(?:unnamed|anonymous|not named|did not name|without naming|whom .{0,40} not name|that .{0,40} not name)\b/iu,
  ar: /لم (?:ي|ت)سم|لم (?:ي|ت)ذكر اسم|مجهول|لم (?:ي|ت)كشف|من دون (?:تسميه|ذكر)|دون ان (?:ي|ت)سم|غير مسم/u,
} as const;

/** Descriptions that lean on a statement and do not say when it was reported, or that its source has no name. */
function leaningFaults(corpus: Corpus): Fault[] {
  const statements = new Map(
    corpus.articles.flatMap(({ slug, statements }) =>
      statements.map((each): [string, typeof each] => [`${slug}#${each.id}`, each]),
    ),
  );
  return named.flatMap((registry) =>
    corpus[registry].flatMap((entry) => {
      const leant = entry['rests-on'].flatMap((ref) => statements.get(ref) ?? []);
      if (leant.length === 0) return [];
      const isUnnamed = leant.some((statement) => statement['said-by'].kind === 'unnamed');
      return allLocales.flatMap((locale): Fault[] => {
        const at = { file: `content/${registry}/${entry.id}.yaml`, field: `description.${locale}` };
        const text = entry.description[locale];
        return [
          ...(/\b(?:19|20)\d\d\b/.test(text)
            ? []
            : [
                {
                  ...at,
                  problem: 'leans on a report and does not say of which year',
                  fix: 'Say when it was reported.',
                },
              ]),
          ...(isUnnamed && !withoutName[locale].test(fold(text))
            ? [
                {
                  ...at,
                  problem: 'leans on a source without a name and does not say so',
                  fix: 'Say that the source was not named.',
                },
              ]
            : []),
        ];
      });
    }),
  );
}

/** What a statement is about, by registry. */
const subjectsOf = {
  actors: ({ actors, relations }) => [...idsOf(actors), ...relations.flatMap(({ from, to }) => [from, to])],
  places: ({ places }) => idsOf(places),
  events: ({ event }) => (event ? [event.id] : []),
} satisfies Record<string, (statement: Statement) => string[]>;

/** Statements chosen to say what is reported of an entry that are not about it, or stand there twice; an entry not to be taken for itself. */
function chosenFaults(corpus: Corpus): Fault[] {
  const statements = new Map(
    corpus.articles.flatMap(({ slug, statements }) =>
      statements.map((each): [string, Statement] => [`${slug}#${each.id}`, each]),
    ),
  );
  const chosen = [
    ...(['actors', 'places'] as const).flatMap((registry) =>
      corpus[registry].map(({ id, about }) => ({ registry, id, field: 'about', refs: about })),
    ),
    ...corpus.events.map(({ id, core }) => ({ registry: 'events' as const, id, field: 'core', refs: core })),
  ];
  const own = (['actors', 'places'] as const).flatMap((registry) =>
    corpus[registry]
      .filter(({ id, not }) => not.includes(id))
      .map(({ id }): Fault => ({
        file: `content/${registry}/${id}.yaml`,
        field: 'not',
        problem: 'names the entry itself',
        fix: 'Name the other one.',
      })),
  );
  return [
    ...own,
    ...chosen.flatMap(({ registry, id, field, refs }) =>
      refs.flatMap((ref, index): Fault[] => {
        const statement = statements.get(ref);
        const at = { file: `content/${registry}/${id}.yaml`, field };
        if (refs.indexOf(ref) < index)
          return [{ ...at, problem: `names "${ref}" twice`, fix: 'Leave the second one out.' }];
        if (!statement || subjectsOf[registry](statement).includes(id)) return [];
        return [
          {
            ...at,
            about: `content/articles/${ref.replace(/#.*/, '')}`,
            problem: `names "${ref}", which is not about "${id}"`,
            fix: 'Choose a statement that names it.',
          },
        ];
      }),
    ),
  ];
}
