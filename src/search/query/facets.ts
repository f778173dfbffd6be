import { facets, type Choice, type Facet, type RecordRef } from './record.ts';

/** Which records have which value of a facet: the numbers of the records by value, set apart by dots. */
export type FacetFile = Record<string, string>;

/** The values of facets, read: for each the records that have it. */
export type FacetValues = ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<RecordRef>>>;

/** Reads the files of some facets. */
export function facetValuesOf(
  files: readonly (readonly [Facet, FacetFile])[],
  recordOf: (number: string) => RecordRef | undefined,
): FacetValues {
  const refs = (numbers: string) => new Set(numbers.split('.').flatMap((number) => recordOf(number) ?? []));
  return new Map(
    files.map(([facet, file]) => [facet, new Map(Object.entries(file).map(([value, list]) => [value, refs(list)]))]),
  );
}

/** Whether a record has all that was chosen. @param but a facet that does not count */
export function isChosen(ref: RecordRef, choice: Choice, values: FacetValues, but?: Facet): boolean {
  return facets.every((facet) => {
    const value = choice[facet];
    return value === undefined || facet === but || values.get(facet)?.get(value)?.has(ref) === true;
  });
}

/** How many of some records have each value of each facet, the other choices made. */
export function countsOf(
  refs: readonly RecordRef[],
  choice: Choice,
  values: FacetValues,
): Map<Facet, Map<string, number>> {
  return new Map(
    [...values].map(([facet, byValue]) => {
      const among = refs.filter((ref) => isChosen(ref, choice, values, facet));
      return [facet, new Map([...byValue].map(([value, has]) => [value, among.filter((ref) => has.has(ref)).length]))];
    }),
  );
}
