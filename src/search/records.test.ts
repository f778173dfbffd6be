import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { IndexedPage } from '#domain/links.ts';
import { allLocales } from '#domain/locales.ts';
import { sampleArticle, sampleCorpus } from '#domain/sample-corpus.ts';
import { recordUrl, refOf, searchRecords } from './records.ts';

const pages = ['article', 'actor', 'place', 'event', 'outlet'] as const satisfies IndexedPage[];

/** The HTML of one record, as the engine reads it. */
function recordOf(url: string, corpus = sampleCorpus()) {
  const record = searchRecords(corpus).find((each) => each.url === url);
  if (!record) throw new Error(`there is no record ${url}`);
  return load(record.html);
}

describe('the address of a record', () => {
  test.each(pages)('names one %s, and gives it back', (page) => {
    const ref = { page, id: 'an-id-2020' };
    expect(recordUrl(ref)).toBe(`/${page}/an-id-2020/`);
    expect(refOf(recordUrl(ref))).toEqual({ ref, fragment: undefined });
    expect(refOf(`${recordUrl(ref)}#p4`)).toEqual({ ref, fragment: 'p4' });
    expect(refOf(`${recordUrl(ref)}#corps-met`)).toEqual({ ref, fragment: 'corps-met' });
  });

  test('is read under any base path', () => {
    expect(refOf('/badia/pagefind/actor/irgc/#p1')).toEqual({ ref: { page: 'actor', id: 'irgc' }, fragment: 'p1' });
  });

  test.each(['/term/oil/', '/actors/irgc/', '/en/actors/irgc/', '/actor/', '/actor/IRGC/', ''])(
    'is not «%s»',
    (url) => {
      expect(() => refOf(url)).toThrow(`not the address of a search record: ${url}`);
    },
  );
});

describe('the records', () => {
  test('are one for every article, actor, place, event and outlet, sorted', () => {
    expect(searchRecords(sampleCorpus()).map(({ url }) => url)).toEqual([
      '/actor/corps/',
      '/actor/state/',
      '/article/an-article/',
      '/event/meeting/',
      '/outlet/agency/',
      '/outlet/paper/',
      '/place/field/',
      '/place/region/',
    ]);
  });

  test('are unique and sorted however the corpus is', () => {
    const corpus = sampleCorpus();
    corpus.articles = [sampleArticle('z-article'), sampleArticle('corps'), sampleArticle('a-article')];
    corpus.actors.reverse();
    const urls = searchRecords(corpus).map(({ url }) => url);
    expect(urls).toEqual([...urls].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toHaveLength(10);
  });

  test('are the same for the same corpus', () => {
    expect(searchRecords(sampleCorpus())).toEqual(searchRecords(sampleCorpus()));
  });

  test.each(searchRecords(sampleCorpus()))('$url is marked for the engine, with both its names', ({ html }) => {
    const $ = load(html);
    expect($('body[data-pagefind-body]')).toHaveLength(1);
    expect($('h1')).toHaveLength(1);
    for (const locale of allLocales) {
      const name = $(`[data-pagefind-ignore] [data-pagefind-meta="${locale}"]`).text();
      expect(name).not.toBe('');
      expect($('h1').text()).toContain(name);
    }
  });
});

describe('the record of an article', () => {
  const $ = recordOf('/article/an-article/');
  const partOf = (anchor: string) =>
    $(`h2#${anchor}`)
      .nextUntil('h2')
      .toArray()
      .map((each) => $(each).text());

  test('has both its titles', () => {
    expect($('h1').text()).toBe('A title · عنوان');
    expect($('[data-pagefind-meta="en"]').text()).toBe('A title');
    expect($('[data-pagefind-meta="ar"]').text()).toBe('عنوان');
  });

  test('has each paragraph of the original under its anchor', () => {
    for (const { n, text } of sampleArticle().paragraphs) expect(partOf(`p${n}`)).toEqual([text]);
  });

  test('has each statement under its anchor, in both languages', () => {
    for (const { id, text } of sampleArticle().statements) expect(partOf(id)).toEqual([text.en, text.ar]);
  });

  test('has both summaries before the first anchor', () => {
    const summaries = $('h2').first().prevAll('p').text();
    for (const locale of allLocales)
      for (const { text } of sampleArticle().summary[locale]) expect(summaries).toContain(text);
  });

  test('has no anchor but those of its page', () => {
    expect(
      $('[id]')
        .toArray()
        .map((each) => $(each).attr('id')),
    ).toEqual(['p1', 'p2', 'p3', 'corps-met', 'state-backs-corps']);
  });

  test('does not hold the text that may not be shown', () => {
    const corpus = sampleCorpus();
    for (const article of corpus.articles) article.rights = { status: 'quotation-only', display: 'excerpt' };
    const excerpt = recordOf('/article/an-article/', corpus);
    const [shown, ...withheld] = sampleArticle().paragraphs;
    expect(excerpt.text()).toContain(shown?.text);
    expect(withheld).toHaveLength(2);
    for (const { n, text } of withheld) {
      expect(excerpt.html()).not.toContain(text);
      expect(excerpt(`#p${n}`)).toHaveLength(0);
    }
    expect(excerpt('#state-backs-corps')).toHaveLength(1);
  });
});

describe('the record of a profile', () => {
  test('has the other names in both languages, weighed above the text', () => {
    const corpus = sampleCorpus();
    for (const { id, aliases } of corpus.actors)
      if (id === 'state') Object.assign(aliases, { en: ['The State', 'Statehood'], ar: ['دولة', 'الدولة كلها'] });
    const $ = recordOf('/actor/state/', corpus);
    expect(
      $('[data-pagefind-weight]')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual(['The State, Statehood', 'دولة، الدولة كلها']);
    for (const each of $('[data-pagefind-weight]').toArray())
      expect(Number($(each).attr('data-pagefind-weight'))).toBeGreaterThan(1);
  });

  test('has no line for names that are not there', () => {
    expect(recordOf('/actor/corps/')('[data-pagefind-weight]')).toHaveLength(0);
  });

  test.each(['/actor/corps/', '/place/field/', '/outlet/paper/'])('%s has the description in both languages', (url) => {
    const $ = recordOf(url);
    const paragraphs = $('p')
      .toArray()
      .map((each) => $(each).text());
    expect(paragraphs).toEqual(expect.arrayContaining(['Who or what this is.', 'تعريف بسطر واحد.']));
  });

  test('of an event has its notes in both languages', () => {
    const $ = recordOf('/event/meeting/');
    const paragraphs = $('p')
      .toArray()
      .map((each) => $(each).text());
    expect(paragraphs).toEqual(expect.arrayContaining(['A note on the meeting', 'ملاحظة عن الاجتماع']));
  });
});

test('what has a meaning in HTML is text in a record', () => {
  const corpus = sampleCorpus();
  const odd = '<b>"AT&T"</b> &amp; <script>';
  for (const actor of corpus.actors) {
    actor.name = { en: odd, ar: `${odd} ع` };
    actor.aliases.en = [odd];
  }
  for (const article of corpus.articles) for (const paragraph of article.paragraphs) paragraph.text = odd;
  const $ = recordOf('/actor/state/', corpus);
  expect($('[data-pagefind-meta="en"]').text()).toBe(odd);
  expect($('[data-pagefind-weight]').first().text()).toBe(odd);
  expect(recordOf('/article/an-article/', corpus)('h2#p3').next().text()).toBe(odd);
  for (const { html } of searchRecords(corpus)) expect(load(html)('b, script')).toHaveLength(0);
});
