import { expect, test } from 'vitest';
import type { Article, Event } from '#domain/model/corpus.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { newestOf, pageOfEntry, timeline, timelineOf } from './timeline.ts';

const statement = (id: string, when?: string, event?: string) => ({
  id,
  when: when && { edtf: when, basis: 'stated' },
  event: event && { id: event },
  actors: [],
  places: [],
});
const articles = [
  {
    slug: 'an-article',
    published: { edtf: '2021-02-25', basis: 'stated' },
    actors: ['russia'],
    places: [],
    statements: [
      statement('of-the-event', '2020-11-15', 'attack'),
      statement('of-an-undated-event', '2020-03', 'meeting'),
      statement('dated', '../2018-10-24'),
      statement('undated'),
    ],
  },
] as unknown as Article[];
const events = [
  { id: 'attack', when: { edtf: '2020-11-15', basis: 'stated' }, actors: [], places: [] },
  { id: 'strikes', when: { edtf: '2020-11', basis: 'stated' }, actors: [], places: [] },
  { id: 'meeting', actors: [], places: [] },
] as unknown as Event[];

const years = timeline({ articles, events });
const lines = years.map(({ year, entries }) => [
  year,
  entries.map((entry) => {
    switch (entry.kind) {
      case 'event':
        return entry.event.id;
      case 'statement':
        return entry.report.statement.id;
      case 'publication':
        return `published ${entry.article.slug}`;
    }
  }),
]);

test('events, dated statements without a dated event, and publications stand oldest first by year', () => {
  expect(lines).toEqual([
    ['2018', ['dated']],
    ['2020', ['of-an-undated-event', 'attack', 'strikes']],
    ['2021', ['published an-article']],
  ]);
});

test('a statement of a dated event is not told twice, and an undated one has no place in time', () => {
  const told = lines.flatMap(([, ids]) => ids);
  expect(told).not.toContain('of-the-event');
  expect(told).not.toContain('undated');
});

test('the timeline of some statements has their events once, and publications only where they are asked for', () => {
  const { articles, events } = sampleCorpus();
  const reports = articles.flatMap((article) => article.statements.map((statement) => ({ article, statement })));
  const kinds = (publications: boolean) =>
    timelineOf(reports, events, publications).flatMap(({ entries }) => entries.map(({ kind }) => kind));
  expect(kinds(false).filter((kind) => kind === 'event')).toHaveLength(1);
  expect(kinds(false)).not.toContain('publication');
  expect(kinds(true).filter((kind) => kind === 'publication')).toHaveLength(articles.length);
  expect(timelineOf([], [], true)).toEqual([]);
});

test('an event is told on its page, a statement in its article, a publication by the article', () => {
  const pages = years.flatMap(({ entries }) => entries.map((entry) => [entry.kind, pageOfEntry(entry)]));
  expect(pages).toContainEqual(['event', { to: { page: 'event', id: 'attack' } }]);
  expect(pages).toContainEqual(['statement', { to: { page: 'article', id: 'an-article' }, fragment: 'dated' }]);
  expect(pages).toContainEqual(['publication', { to: { page: 'article', id: 'an-article' } }]);
});

test('of a long timeline the newest entries are kept, still oldest first', () => {
  const all = years.flatMap(({ entries }) => entries);
  for (const most of [1, 2, all.length]) {
    const kept = newestOf(years, most);
    expect(kept.flatMap(({ entries }) => entries)).toEqual(all.slice(-most));
    expect(kept.every(({ entries }) => entries.length > 0)).toBe(true);
  }
  expect(newestOf(years, 0)).toEqual([]);
});
