import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import type { Article, Event } from '#domain/model/corpus.ts';
import { partedArticles, partedEntries, partedEvents, partedTimeline, undated } from './parted-lists.ts';
import type { TimelineEntry } from '#domain/derived/timeline.ts';

const event = (id: string, edtf?: string) =>
  ({ id, ...(edtf === undefined ? {} : { when: { edtf, basis: 'stated' } }) }) as Event;
const article = (slug: string, edtf: string) => ({ slug, published: { edtf, basis: 'stated' } }) as Article;
const keys = ({ groups }: { groups: readonly { key: string }[] }) => groups.map(({ key }) => key);

describe('events', () => {
  test('stand by the year in which they ended, newest first, those without a date last', () => {
    const { groups } = partedEvents([event('none'), event('old', '2018'), event('over', '2019-12-30/2020-01-02')]);
    expect(groups.map(({ key, entries }) => [key, entries.map(({ id }) => id)])).toEqual([
      ['2020', ['over']],
      ['2018', ['old']],
      [undated, ['none']],
    ]);
  });

  test('beyond what a page holds go on on the next', () => {
    const many = Array.from({ length: 230 }, (_, index) => event(`e-${index}`, '2020'));
    expect(partedEvents(many).parts.map(({ part }) => part)).toEqual([undefined, 'page/2', 'page/3']);
  });
});

test('articles stand by the year of their publication, in the order given', () => {
  expect(keys(partedArticles([article('b', '2021-02-25'), article('a', '2018-10-24~')]))).toEqual(['2021', '2018']);
});

test.each(allLocales)('entries stand by kind, and there by name, in %s', (locale) => {
  const entry = (kind: string, en: string, ar: string) => ({ kind, name: { en, ar } });
  const [a, b, c] = [entry('town', 'Al-Beta', 'البلد'), entry('town', 'Alpha', 'أثر'), entry('river', 'R', 'ن')];
  const { groups } = partedEntries([a, b, c], ['river', 'town', 'road'], locale);
  expect(groups).toEqual([
    { key: 'river', entries: [c] },
    { key: 'town', entries: [b, a] },
  ]);
});

test('a long timeline has a page for each year', () => {
  const entries = Array.from({ length: 100 }, () => ({ kind: 'publication' }) as TimelineEntry);
  const years = [
    { year: '2020', entries },
    { year: '2021', entries },
  ];
  expect(partedTimeline(years).parts.map(({ part }) => part)).toEqual([undefined, '2020', '2021']);
  expect(partedTimeline(years.slice(1)).parts.map(({ part }) => part)).toEqual([undefined]);
});
