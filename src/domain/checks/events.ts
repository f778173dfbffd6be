import type { Corpus, Event } from '#domain/model/corpus.ts';
import { dateBounds } from '#domain/model/dates.ts';
import { idsOf } from '#domain/model/id.ts';
import type { Statement } from '#domain/model/statement.ts';
import type { Fault } from './faults.ts';

const boundsOf = (edtf: string): string => {
  const { from, to } = dateBounds(edtf);
  return `${from}/${to}`;
};

/** The stretch from the first day of some dates to their last. */
function hull(edtfs: readonly string[]): string {
  const bounds = edtfs.map(dateBounds);
  const from = bounds.map((each) => each.from).sort()[0] ?? '';
  const to =
    bounds
      .map((each) => each.to)
      .sort()
      .at(-1) ?? '';
  return `${from}/${to}`;
}

/** Where an article could not be read, what its statements give is not known. */
const about = 'content/articles';

type Known = Record<'actors' | 'places', ReadonlySet<string>>;

/** Whether an event says what its statements say: its parties and places theirs, its date neither wider nor narrower. */
function faultsOf(event: Event, statements: readonly Statement[], known: Known): Fault[] {
  const file = `content/events/${event.id}.yaml`;
  const given = {
    actors: new Set(
      statements.flatMap(({ actors, relations }) => [
        ...idsOf(actors),
        ...relations.flatMap(({ from, to }) => [from, to]),
      ]),
    ),
    places: new Set(statements.flatMap(({ places }) => idsOf(places))),
  };
  const extra = (['actors', 'places'] as const).flatMap((key): Fault[] => {
    const ids = key === 'actors' ? event.actors : idsOf(event.places);
    // A misspelt id is a fault of its own: what its statement gives is then not known.
    if ([...given[key]].some((id) => !known[key].has(id))) return [];
    return ids
      .filter((id) => known[key].has(id) && !given[key].has(id))
      .map((id) => ({
        file,
        about,
        field: key,
        problem: `names "${id}", which none of its statements names`,
        fix: 'Leave it out, or add it to the statement that gives it.',
      }));
  });
  const dates = statements.flatMap(({ when }) => when?.edtf ?? []);
  const { when } = event;
  if (!when || dates.length === 0) {
    if (when)
      extra.push({
        file,
        about,
        field: 'when',
        problem: 'gives a date that none of its statements gives',
        fix: 'Leave it out, or give the statement its date.',
      });
    return extra;
  }
  const allowed = [...dates.map(boundsOf), hull(dates)];
  if (!allowed.includes(boundsOf(when.edtf)))
    extra.push({
      file,
      about,
      field: 'when',
      problem: `is ${when.edtf}, wider or narrower than the dates of its statements: ${[...new Set(dates)].join(', ')}`,
      fix: 'Write one of these, or the whole stretch of them.',
    });
  return extra;
}

/** Whether every event says no more than its statements. */
export function eventFaults({ events, articles }: Pick<Corpus, 'events' | 'articles'>, known: Known): Fault[] {
  const statements = Map.groupBy(
    articles.flatMap((article) => article.statements).filter(({ event }) => event),
    ({ event }) => event?.id ?? '',
  );
  return events.flatMap((event) => {
    const own = statements.get(event.id);
    return own ? faultsOf(event, own, known) : [];
  });
}
