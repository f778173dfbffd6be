import { describe, expect, test } from 'vitest';
import type { Article } from '#domain/model/corpus.ts';
import { articlesNewestFirst, indexOf, reportsNewestFirst, type Report } from './reports.ts';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';

const published = (slug: string, edtf: string): Article => ({
  ...sampleArticle(slug),
  published: { edtf, basis: 'stated' },
});
const idsOf = (reports: readonly Report[] | undefined) => reports?.map(({ statement }) => statement.id);
const slugsOf = (articles: readonly Article[] | undefined) => articles?.map(({ slug }) => slug);

describe('the reports about', () => {
  const { reports } = indexOf(sampleCorpus());

  test('an actor are the statements that tag it or name it in a relation, each once', () => {
    expect(idsOf(reports.actors.get('corps'))).toEqual(['state-backs-corps', 'corps-met']);
    expect(idsOf(reports.actors.get('state'))).toEqual(['state-backs-corps']);
  });

  test.each([
    ['places', 'field', ['corps-met']],
    ['events', 'meeting', ['corps-met']],
    ['outlets', 'agency', ['corps-met']],
  ] as const)('one of the %s, %s, are %j', (shelf, id, statements) => {
    expect(idsOf(reports[shelf].get(id))).toEqual(statements);
  });

  test.each([
    ['places', 'region'],
    ['outlets', 'paper'],
    ['actors', 'nobody'],
  ] as const)('one of the %s of which nothing is said, %s, are absent', (shelf, id) => {
    expect(reports[shelf].has(id)).toBe(false);
  });

  test('nothing in particular are filed under no id', () => {
    for (const shelf of ['actors', 'places', 'events', 'outlets'] as const)
      expect([...reports[shelf].keys()].filter((id) => typeof id !== 'string')).toEqual([]);
  });

  test('anyone come with the article that they stand in', () => {
    expect(reports.events.get('meeting')?.map(({ article }) => article.slug)).toEqual(['an-article']);
  });
});

describe('the articles that', () => {
  const { articles } = indexOf(sampleCorpus());

  test.each([
    ['name an actor', 'actors', 'state'],
    ['name a place', 'places', 'field'],
    ['an outlet published', 'published', 'paper'],
    ['cite an outlet, once though a statement cites it too', 'cited', 'agency'],
    ['report an event', 'events', 'meeting'],
  ] as const)('%s are found under %s, %s', (_, link, id) => {
    expect(slugsOf(articles[link].get(id))).toEqual(['an-article']);
  });

  test('cite an outlet in no statement are found too', () => {
    const corpus = sampleCorpus();
    for (const { statements } of corpus.articles) for (const statement of statements) delete statement['said-by'].via;
    expect(slugsOf(indexOf(corpus).articles.cited.get('agency'))).toEqual(['an-article']);
  });

  test('cite an outlet in a statement alone are found too', () => {
    const corpus = sampleCorpus();
    for (const article of corpus.articles) article.cites = [];
    expect(slugsOf(indexOf(corpus).articles.cited.get('agency'))).toEqual(['an-article']);
  });

  test('do not exist are absent', () => {
    expect(articles.published.has('agency')).toBe(false);
    expect(articles.cited.has('paper')).toBe(false);
  });
});

describe('newest first', () => {
  test('articles are sorted by publication, and by slug within a day', () => {
    const sorted = [
      published('newest', '2022-01-02'),
      published('a', '2020-11-20'),
      published('b', '2020-11-20'),
      published('month', '2020-10'),
      published('oldest', '../2018-10-24'),
    ];
    expect(slugsOf([...sorted].reverse().sort(articlesNewestFirst))).toEqual(slugsOf(sorted));
    expect(slugsOf(indexOf({ articles: [...sorted].reverse() }).articles.actors.get('corps'))).toEqual(slugsOf(sorted));
  });

  test('reports are sorted by what they tell of, those without a date by their article', () => {
    const late = published('late', '2022-01-02');
    const early = published('early', '2019');
    const { reports } = indexOf({ articles: [early, late] });
    const order = reports.actors.get('corps')?.map(({ article, statement }) => `${article.slug} ${statement.id}`);
    expect(order).toEqual(['late state-backs-corps', 'early corps-met', 'late corps-met', 'early state-backs-corps']);
  });

  test('reports of one article and day stay in the order of the text', () => {
    const article = sampleArticle();
    const [first] = article.statements;
    if (!first) throw new Error('the sample has no statement');
    article.statements = ['c', 'a', 'b'].map((id) => ({ ...first, id }));
    expect(idsOf(indexOf({ articles: [article] }).reports.actors.get('corps'))).toEqual(['c', 'a', 'b']);
    expect(reportsNewestFirst({ article, statement: first }, { article, statement: { ...first, id: 'z' } })).toBe(0);
  });

  test('the articles of the corpus stay in their own order', () => {
    const articles = [published('old', '2018'), published('new', '2022')];
    indexOf({ articles });
    expect(slugsOf(articles)).toEqual(['old', 'new']);
  });
});
