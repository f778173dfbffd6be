import type { Corpus } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import type { Fault } from './faults.ts';

/** What must hold between the entries of a registry: no circle of parents, no spelling twice. */
export function registryFaults(corpus: Corpus): Fault[] {
  return [
    ...cycleFaults('actors', corpus.actors),
    ...cycleFaults('places', corpus.places),
    ...(['actors', 'places', 'outlets'] as const).flatMap((registry) =>
      corpus[registry].flatMap((entry) => aliasFaults(registry, entry)),
    ),
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

function aliasFaults(
  registry: string,
  entry: { id: string; name: Record<Locale, string>; aliases: Record<Locale, string[]> },
): Fault[] {
  return allLocales.flatMap((locale) =>
    entry.aliases[locale].flatMap((alias, index, all): Fault[] => {
      if (alias !== entry.name[locale] && all.indexOf(alias) === index) return [];
      return [
        {
          file: `content/${registry}/${entry.id}.yaml`,
          field: `aliases.${locale}`,
          problem: `"${alias}" stands twice, or is the name itself`,
          fix: 'Remove it.',
        },
      ];
    }),
  );
}
