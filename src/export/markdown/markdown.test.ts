import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { independenceOf } from '#domain/derived/independence.ts';
import { gradeOf } from '#domain/derived/sourcing.ts';
import type { Lookups } from '#domain/derived/lookups.ts';
import { relationSentence } from '#domain/derived/relation-words.ts';
import { allLocales } from '#domain/model/locales.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { articleMarkdown } from './article.ts';
import { llmsText } from './llms.ts';
import { mostStatements, profileMarkdown } from './profile.ts';

const corpus = sampleCorpus();
const [article] = corpus.articles;
const [actor] = corpus.actors;
if (!article || !actor) throw new Error('the sample has neither article nor actor');

const found = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const entry = list.find((each) => each.id === id);
  if (!entry) throw new Error(id);
  return entry;
};
const lookups: Lookups = {
  nameOf: (page, id) => found(corpus[`${page}s`] as { id: string; name: (typeof actor)['name'] }[], id).name,
  word: (id) => found(corpus.terms, id).name,
  term: (id) => found(corpus.terms, id),
  told: (relation, locale, end) =>
    relationSentence(relation, found(corpus.terms, relation.type), (id) => found(corpus.actors, id), locale, end),
  gradeOf: (statement) => gradeOf(statement, (id) => found(corpus.outlets, id)),
  independenceOf: (reports) => independenceOf(reports, corpus),
};
const site = new URL('https://badia.example');

describe.each(allLocales)('as Markdown in %s', (locale) => {
  const telling = { locale, site, lookups };
  const profile = (reports = article.statements.map((statement) => ({ article, statement }))) =>
    profileMarkdown(
      { at: { page: 'actor', id: actor.id }, ...actor, kind: locale === 'ar' ? 'تشكيل' : 'corps', hints: [], reports },
      telling,
    );

  test('an article is its page', async () => {
    await expect(articleMarkdown(article, corpus.corrections, telling)).toMatchFileSnapshot(
      `golden/article.${locale}.md`,
    );
  });

  test('a profile is its page', async () => {
    await expect(profile()).toMatchFileSnapshot(`golden/actor.${locale}.md`);
  });

  test.each([
    ['an article', articleMarkdown(article, [], telling), article.title[locale], 'articles/an-article'],
    ['a profile', profile(), actor.name[locale], 'actors/corps'],
  ])('%s begins with the heading of its page and holds its address', (_, markdown, title, path) => {
    const [first] = fromMarkdown(markdown).children;
    expect(first).toMatchObject({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
    expect(markdown).toContain(`https://badia.example/${locale}/${path}/`);
  });

  test('only what may be shown of an original is there', () => {
    const excerpt = { ...article, rights: { ...article.rights, display: 'excerpt' as const } };
    const markdown = articleMarkdown(excerpt, [], telling);
    expect(markdown).toContain(article.paragraphs[0]?.text);
    expect(markdown).not.toContain(article.paragraphs[2]?.text);
    expect(markdown).not.toContain('In the last paragraph');
  });

  test('words that look like Markdown stay words', () => {
    const title = { en: '# 1. *A* [b](c) <i>', ar: '# 1. *أ* [ب](ج) <i>' };
    const { children } = fromMarkdown(articleMarkdown({ ...article, title }, [], telling));
    expect(children[0]).toMatchObject({ type: 'heading', children: [{ type: 'text', value: title[locale] }] });
  });

  test('a long profile holds the newest statements and leads to the data', () => {
    const [statement] = article.statements;
    if (!statement) throw new Error('no statement');
    const markdown = profile(Array.from({ length: mostStatements + 1 }, () => ({ article, statement })));
    expect(markdown.split('#corps-met').length - 1).toBeLessThanOrEqual(2 * mostStatements);
    expect(markdown).toContain('/data/badia-file.json');
  });
});

test('the guide for programs has the form that it is expected in, and leads to the Markdown of both languages', async () => {
  const text = llmsText({
    site,
    articles: corpus.articles,
    actors: corpus.actors,
    places: corpus.places,
    nameOf: lookups.nameOf,
  });
  const [title, lead, ...rest] = fromMarkdown(text).children;
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(lead?.type).toBe('blockquote');
  expect(rest.filter(({ type }) => type === 'heading').length).toBe(8);
  for (const locale of allLocales)
    expect(text).toContain(`https://badia.example/${locale}/articles/an-article/index.md`);
  await expect(text).toMatchFileSnapshot('golden/llms.txt');
});
