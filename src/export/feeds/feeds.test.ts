import { DOMParser, type Element } from '@xmldom/xmldom';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { allLocales, locales, twinOf } from '#domain/model/locales.ts';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';
import { articlesFeed, correctionsFeed, mostEntries, reportsFeed, type FeedSource } from './feeds.ts';

const atom = 'http://www.w3.org/2005/Atom';
const xhtml = 'http://www.w3.org/1999/xhtml';

/** An XML document, as two parsers that are not ours read it. */
function read(xml: string): Element {
  expect(new XMLParser().parse(xml)).toHaveProperty('feed.title');
  const complaints: string[] = [];
  const document = new DOMParser({
    onError: (_level, message) => {
      complaints.push(message);
    },
  }).parseFromString(xml, 'application/xml');
  expect(complaints).toEqual([]);
  const root = document.documentElement;
  if (!root) throw new Error('the document is empty');
  return root;
}

const all = (root: Element, name: string, space = atom): Element[] => [...root.getElementsByTagNameNS(space, name)];
const textOf = (root: Element, name: string): string => all(root, name)[0]?.textContent ?? '';
const link = (root: Element, rel: string) =>
  all(root, 'link')
    .find((each) => each.getAttribute('rel') === rel)
    ?.getAttribute('href');

const site = new URL('https://badia.example');
const sourceIn = (locale: FeedSource['locale'], corpus = sampleCorpus()): FeedSource => ({
  locale,
  site,
  nameOf: (page, id) => {
    const entry = corpus[`${page}s`].find((each) => each.id === id);
    if (!entry) throw new Error(id);
    return entry.name;
  },
  articles: corpus.articles,
  corrections: corpus.corrections,
});
const reportsIn = (source: FeedSource) =>
  source.articles.flatMap((article) => article.statements.map((statement) => ({ article, statement })));

describe.each(allLocales)('the feeds in %s', (locale) => {
  const source = sourceIn(locale);
  const feeds = {
    articles: articlesFeed(source),
    corrections: correctionsFeed(source),
    actor: reportsFeed({ page: 'actor', id: 'corps' }, reportsIn(source), source),
    place: reportsFeed({ page: 'place', id: 'field' }, [], source),
  };

  test.each(Object.entries(feeds))('of %s say what Atom requires, of the feed and of each entry', (_, xml) => {
    const feed = read(xml);
    expect([feed.namespaceURI, feed.localName]).toEqual([atom, 'feed']);
    for (const name of ['id', 'title', 'updated']) expect(textOf(feed, name), name).not.toBe('');
    expect(all(feed, 'author').map((each) => textOf(each, 'name'))).not.toContain('');
    expect(link(feed, 'self')).toBe(textOf(feed, 'id'));
    for (const entry of all(feed, 'entry'))
      for (const name of ['id', 'title', 'updated', 'content']) expect(textOf(entry, name), name).not.toBe('');
    for (const date of [...all(feed, 'updated'), ...all(feed, 'published')])
      expect(date.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const ids = all(feed, 'id').map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(Object.entries(feeds))('of %s are in the language and the direction of the page', (_, xml) => {
    const feed = read(xml);
    expect(feed.getAttribute('xml:lang')).toBe(locale);
    for (const content of all(feed, 'content')) {
      const [div] = all(content, 'div', xhtml);
      expect(content.getAttribute('type')).toBe('xhtml');
      expect([div?.getAttribute('lang'), div?.getAttribute('dir')]).toEqual([locale, locales[locale].dir]);
    }
    expect(xml).not.toContain(`https://badia.example/${twinOf(locale)}/`);
  });

  test('tell of an article with its title, its address, its outlet and its summary', () => {
    const [entry] = all(read(feeds.articles), 'entry');
    if (!entry) throw new Error('no entry');
    expect(textOf(entry, 'title')).toBe(source.articles[0]?.title[locale]);
    expect(textOf(entry, 'id')).toBe(`https://badia.example/${locale}/articles/an-article/`);
    expect(link(entry, 'alternate')).toBe(textOf(entry, 'id'));
    for (const { text } of source.articles[0]?.summary[locale] ?? []) expect(textOf(entry, 'content')).toContain(text);
    expect(textOf(entry, 'content')).toContain(source.nameOf('outlet', 'paper')[locale]);
  });

  test('are as old as the newest text in them, corrections included', () => {
    expect(textOf(read(feeds.articles), 'updated')).toBe('2026-11-23T00:00:00Z');
    expect(textOf(read(feeds.corrections), 'updated')).toBe('2026-11-23T00:00:00Z');
    // Without entries: as the newest text of the site.
    expect(textOf(read(feeds.place), 'updated')).toBe('2026-11-22T00:00:00Z');
  });

  test('tell of a statement with its words, who says it, its quotation as an Arabic island, and its own address', () => {
    const [entry] = all(read(feeds.actor), 'entry');
    if (!entry) throw new Error('no entry');
    const statement = source.articles[0]?.statements[0];
    expect(textOf(entry, 'title')).toBe(statement?.text[locale]);
    expect(textOf(entry, 'id')).toBe(`https://badia.example/${locale}/articles/an-article/#corps-met`);
    expect(textOf(entry, 'content')).toContain(statement?.['said-by'].who[locale]);
    const island = all(entry, 'span', xhtml).find((each) => each.getAttribute('lang') === 'ar');
    expect(island?.textContent).toBe('«اجتمع الفيلق»');
  });

  test('of corrections lead to the correction on its page, and name the article', () => {
    const [entry] = all(read(feeds.corrections), 'entry');
    if (!entry) throw new Error('no entry');
    expect(textOf(entry, 'id')).toBe(`https://badia.example/${locale}/corrections/#a-correction`);
    expect(textOf(entry, 'title')).toContain(source.articles[0]?.title[locale]);
  });

  test('hold no more than the newest entries, the last changed first', () => {
    const corpus = sampleCorpus();
    corpus.articles = Array.from({ length: mostEntries + 5 }, (_, index) => ({
      ...sampleArticle(`article-${index}`),
      read: `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    }));
    const dates = all(read(articlesFeed(sourceIn(locale, corpus))), 'entry').map((entry) => textOf(entry, 'updated'));
    expect(dates).toHaveLength(mostEntries);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('are the same bytes twice, and hold signs that mean something in XML', () => {
    const corpus = sampleCorpus();
    for (const article of corpus.articles) article.title = { en: 'A < B & "C" ]]>', ar: 'أ < ب & "ج" ]]>' };
    const xml = articlesFeed(sourceIn(locale, corpus));
    expect(articlesFeed(sourceIn(locale, corpus))).toBe(xml);
    expect(textOf(all(read(xml), 'entry')[0] as Element, 'title')).toBe(corpus.articles[0]?.title[locale]);
  });
});
