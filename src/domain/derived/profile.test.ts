import { expect, test } from 'vitest';
import { actorsIn, byKind, eventsIn, placesIn } from './profile.ts';
import type { Report } from './reports.ts';
import type { StatementKind } from '#domain/model/vocabulary.ts';

const report = (kind: StatementKind, actors: string[], places: string[], event?: string) =>
  ({
    article: {},
    statement: {
      kind,
      actors: actors.map((id) => ({ id, role: 'party' })),
      places: places.map((id) => ({ id })),
      event: event && { id: event },
    },
  }) as unknown as Report;

const reports = [
  report('position', ['russia', 'iran'], ['palmyra']),
  report('event', ['russia', 'russia', 'ndf'], ['palmyra', 'homs'], 'meeting'),
  report('position', ['iran', 'russia'], [], 'meeting'),
];

test('actors are counted once a statement, most first, without the profile’s own', () => {
  expect(actorsIn(reports, 'russia')).toEqual([
    { id: 'iran', count: 2 },
    { id: 'ndf', count: 1 },
  ]);
  expect(actorsIn(reports)[0]).toEqual({ id: 'russia', count: 3 });
});

test('places are counted, most first', () => {
  expect(placesIn(reports)).toEqual([
    { id: 'palmyra', count: 2 },
    { id: 'homs', count: 1 },
  ]);
  expect(placesIn(reports, 'palmyra')).toEqual([{ id: 'homs', count: 1 }]);
});

test('events stand once, in the order of the reports', () => {
  expect(eventsIn(reports)).toEqual(['meeting']);
});

test('kinds stand in the order of the vocabulary, empty ones left out, their reports in the order given', () => {
  expect(byKind(reports).map(({ kind, reports: members }) => [kind, members])).toEqual([
    ['event', [reports[1]]],
    ['position', [reports[0], reports[2]]],
  ]);
});
