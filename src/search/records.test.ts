import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/locales.ts';
import { sampleArticle, sampleCorpus } from '#domain/sample-corpus.ts';
import { keyToken, lexiconFile, lexiconOf } from './lexicon.ts';
import { formEnd, indexed, pageOf, recordHtml, recordOf, recordUrl, searchRecords, textsOf } from './records.ts';

const kinds = ['article', 'actor', 'place', 'event', 'outlet', 'term'] as const;

describe('the address of a record', () => {
  test.each(kinds)('names one %s, and gives it back under any base', (kind) => {
    const url = recordUrl({ kind, id: 'an-id-2020' });
    expect(url).toBe(`/${kind}/an-id-2020/`);
    expect(recordOf(url)).toEqual({ kind, id: 'an-id-2020' });
    expect(recordOf(`/badia/pagefind${url}`)).toEqual({ kind, id: 'an-id-2020' });
  });

  test.each(['/actors/irgc/', '/en/actors/irgc/', '/actor/', '/actor/IRGC/', ''])('is not «%s»', (url) => {
    expect(() => recordOf(url)).toThrow(`not the address of a search record: ${url}`);
  });

  test('of a term leads into the glossary, any other to its page and anchor', () => {
    expect(pageOf({ kind: 'term', id: 'convoy' })).toEqual({ ref: { page: 'glossary' }, fragment: 'convoy' });
    expect(pageOf({ kind: 'article', id: 'a' }, 'p4')).toEqual({ ref: { page: 'article', id: 'a' }, fragment: 'p4' });
  });
});

describe('the records', () => {
  test('are one for every page with content of its own, unique and sorted, however the corpus is', () => {
    const corpus = sampleCorpus();
    corpus.articles = [sampleArticle('z-article'), sampleArticle('a-article')];
    corpus.actors.reverse();
    const urls = searchRecords(corpus).map(recordUrl);
    expect(urls).toEqual([...new Set(urls)].sort());
    expect(urls).toEqual(
      expect.arrayContaining([
        '/article/a-article/',
        '/actor/state/',
        '/place/field/',
        '/event/meeting/',
        '/outlet/paper/',
      ]),
    );
  });

  test('of an article hold its paragraphs, statements and summaries as printed, with their anchors', () => {
    const article = sampleArticle();
    const sections = searchRecords(sampleCorpus()).find(({ kind }) => kind === 'article')?.sections ?? [];
    for (const { n, text } of article.paragraphs)
      expect(sections).toContainEqual({ text, locale: 'ar', anchor: `p${n}` });
    for (const { id, text } of article.statements)
      for (const locale of allLocales) expect(sections).toContainEqual({ text: text[locale], locale, anchor: id });
    for (const locale of allLocales)
      for (const { text } of article.summary[locale])
        expect(sections).toContainEqual({ text, locale, anchor: 'summary' });
  });

  test('do not hold the text that may not be shown', () => {
    const corpus = sampleCorpus();
    for (const article of corpus.articles) article.rights = { status: 'quotation-only', display: 'excerpt' };
    const texts = textsOf(searchRecords(corpus));
    const [shown, ...withheld] = sampleArticle().paragraphs.map(({ text }) => text);
    expect(texts).toContain(shown);
    expect(withheld.length).toBeGreaterThan(0);
    for (const text of withheld) expect(texts).not.toContain(text);
  });

  test('hold every other spelling of a name', () => {
    const corpus = sampleCorpus();
    for (const { id, aliases } of corpus.actors)
      if (id === 'state') Object.assign(aliases, { en: ['Statehood'], ar: ['دولة', 'الدولة كلها'] });
    const texts = textsOf(searchRecords(corpus));
    expect(texts).toEqual(expect.arrayContaining(['Statehood', 'دولة، الدولة كلها']));
  });
});

describe('the index', () => {
  const corpus = sampleCorpus();
  const records = searchRecords(corpus);
  const file = lexiconFile(corpus, textsOf(records));
  const lexicon = lexiconOf(file);

  test('holds for each word its stem and the keys of what it names, each with its end', () => {
    const [state] = corpus.actors.filter(({ id }) => id === 'state');
    const key = keyToken(file.names.indexOf('actor/state'));
    expect(indexed(state?.name.en ?? '', lexicon)).toContain(`${key}${formEnd}`);
    expect(indexed('هجـ.ـمـ.ـات، 2020!', lexicon)).toMatch(new RegExp(`^\\p{L}+${formEnd} 2020${formEnd}$`, 'u'));
  });

  test.each(records)('has no markup but its own for $kind $id', (record) => {
    const $ = load(recordHtml(record, lexicon));
    expect($('body[data-pagefind-body] > h1')).toHaveLength(1);
    expect($('body > :not(h1, p)')).toHaveLength(0);
    expect($('p')).toHaveLength(record.sections.length);
  });

  test('tells every key apart, in letters alone', () => {
    const tokens = Array.from({ length: 2000 }, (_, name) => keyToken(name));
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(token).toMatch(/^zz[a-z]+z$/);
  });

  test('is the same for the same corpus', () => {
    expect(lexiconFile(sampleCorpus(), textsOf(searchRecords(sampleCorpus())))).toEqual(file);
  });
});
