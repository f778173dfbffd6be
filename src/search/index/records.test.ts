import { decode } from 'cborg';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';
import { batchesOf, refsOfPages } from './search-files.ts';
import { metaPath, unpacked } from './engine-files.ts';
import { leanFiles } from './lean-index.ts';
import { wholeLexicon } from './lexicon-files.ts';
import { keyToken } from '#search/query/lexicon/lexicon.ts';
import { formEnd, textsFile } from '#search/query/record.ts';
import { formsOfRecords, indexed, recordHtml, searchRecords, textFiles, textsOf } from './records.ts';

const corpus = sampleCorpus();
const records = searchRecords(corpus);
const { rows, lexicon } = wholeLexicon(corpus, records, { names: Infinity, part: Infinity, onePart: Infinity });
const formsOf = formsOfRecords(records, lexicon);

describe('the records', () => {
  test('are one for every page with content of its own, unique and sorted, however the corpus is', () => {
    const shuffled = sampleCorpus();
    shuffled.articles = [sampleArticle('z-article'), sampleArticle('a-article')];
    shuffled.actors.reverse();
    const refs = searchRecords(shuffled).map(({ ref }) => ref);
    expect(refs).toEqual([...new Set(refs)].sort());
    expect(refs).toEqual(
      expect.arrayContaining(['article/a-article', 'actor/state', 'place/field', 'event/meeting', 'outlet/paper']),
    );
  });

  test('of an article hold its paragraphs, statements and summaries as printed, with their anchors', () => {
    const article = sampleArticle();
    const sections = records.find(({ ref }) => ref.startsWith('article/'))?.sections ?? [];
    for (const { n, text } of article.paragraphs)
      expect(sections).toContainEqual({ text, locale: 'ar', anchor: `p${n}` });
    for (const { id, text } of article.statements)
      for (const locale of allLocales)
        expect(sections).toContainEqual(expect.objectContaining({ text: text[locale], locale, anchor: id }));
    for (const locale of allLocales)
      for (const { text } of article.summary[locale])
        expect(sections).toContainEqual(expect.objectContaining({ text, locale, anchor: 'summary' }));
  });

  test('of an article say who published it and when, in both languages', () => {
    const published = records.find(({ ref }) => ref.startsWith('article/'))?.published;
    expect(published).toMatchObject({ outlet: { en: 'Paper' }, date: { en: '20 November 2020' } });
    expect(published?.date.ar).toContain('تشرين الثاني');
  });

  test('do not hold the text that may not be shown', () => {
    const withheldCorpus = sampleCorpus();
    for (const article of withheldCorpus.articles) article.rights = { status: 'quotation-only', display: 'excerpt' };
    const texts = textsOf(searchRecords(withheldCorpus));
    const [shown, ...withheld] = sampleArticle().paragraphs.map(({ text }) => text);
    expect(texts).toContain(shown);
    expect(withheld.length).toBeGreaterThan(0);
    for (const text of withheld) expect(texts).not.toContain(text);
  });

  test('hold every other spelling of a name', () => {
    const spelt = sampleCorpus();
    for (const { id, aliases } of spelt.actors)
      if (id === 'state') Object.assign(aliases, { en: ['Statehood'], ar: ['دولة', 'الدولة كلها'] });
    expect(textsOf(searchRecords(spelt))).toEqual(expect.arrayContaining(['Statehood', 'دولة، الدولة كلها']));
  });

  test.each(allLocales)('are shown from their texts, those of an article in %s by themselves', (locale) => {
    for (const record of records) {
      const file = textFiles(record).get(textsFile(record.ref, locale));
      const own = ({ locale: each }: { locale: string }) => each === locale;
      expect(file?.sections.filter(own)).toEqual(record.sections.filter(own));
      expect(file?.sections.every(own)).toBe(record.ref.startsWith('article/'));
    }
  });

  test('can be narrowed by kind, and by the outlet, year, actors and places of what reports them', () => {
    const article = sampleArticle();
    const found = records.find(({ ref }) => ref === `article/${article.slug}`)?.facets;
    expect(found).toMatchObject({ kind: ['article'], outlet: [article.outlet] });
    expect(found?.year).toEqual([expect.stringMatching(/^\d{4}$/)]);
    expect(found?.actor).toEqual([...article.actors].sort());
    expect(records.find(({ ref }) => ref === 'actor/state')?.facets.actor).toContain('state');
  });
});

describe('the index', () => {
  test('holds for each word its stem and the keys of what it names, each with its end', () => {
    const [state] = corpus.actors.filter(({ id }) => id === 'state');
    const key = keyToken(rows.findIndex(([ref]) => ref === 'actor/state'));
    expect(indexed([state?.name.en ?? '', state?.name.ar ?? ''], lexicon)).toContain(`${key}${formEnd}`);
    expect(indexed(['قـ.ـنابل!'], lexicon)).toEqual([expect.stringMatching(/^\p{L}+ʼ$/u)]);
  });

  test('holds the forms of a date once for each text, however many words it has', () => {
    const forms = indexed(['15 تشرين الثاني 2020'], lexicon);
    expect(forms.filter((form) => form.startsWith('yy'))).toEqual(
      ['yydcacabbbf', 'yydcacabb', 'yydcaca', 'yymbb', 'yymbbbf'].sort().map((form) => form + formEnd),
    );
  });

  test('finds every day of a date that spans some, and knows its forms', () => {
    const spanning = searchRecords({
      ...corpus,
      events: corpus.events.map((event) => ({
        ...event,
        when: { edtf: '2020-11-26/2020-11-30', basis: 'stated' as const },
      })),
    });
    const forms = formsOfRecords(spanning, lexicon)
      .get('event/meeting')
      ?.flatMap((each) => each.forms);
    expect(forms).toContain(`yydcacabbch${formEnd}`);
  });

  test('holds a form as often as the logarithm of its count', () => {
    expect(indexed(['نفط', 'نفط نفط', 'نفط'], lexicon)).toHaveLength(3);
    expect(indexed(['نفط'], lexicon)).toHaveLength(1);
  });

  test.each(records)('has no markup but its own for $ref', (record) => {
    const $ = load(recordHtml(formsOf.get(record.ref) ?? []));
    expect($('body[data-pagefind-body]')).toHaveLength(1);
    expect($('body > :not(p, span)')).toHaveLength(0);
  });

  test('that has other words than the texts is refused, with the records named', () => {
    const pages = [...formsOf].map(([ref, weighted], index) => ({
      id: String(index),
      url: `/${ref}/`,
      content: weighted.map(({ forms }) => `${forms.join(' ')}.`).join(' '),
    }));
    expect(refsOfPages(pages, formsOf).get('1')).toBe(records[1]?.ref);
    const [first, ...rest] = pages;
    const other = { ...first, content: 'غيرهاʼ' } as (typeof pages)[number];
    expect(() => refsOfPages([other, ...rest], formsOf)).toThrow(records[0]?.ref);
  });

  test('are indexed some at a time, and give the same index as all at once', async () => {
    const numbers = new Map(records.map(({ ref }, number) => [ref, number]));
    const indexOf = async (most: number) => {
      const batches = await batchesOf(formsOf, (ref) => numbers.get(ref) ?? -1, most);
      const files = leanFiles(batches, 'edition');
      const own = [...files].filter(([path]) => path.startsWith('index/'));
      const meta = decode(unpacked(files, metaPath(files))) as unknown;
      return {
        batches: batches.length,
        meta,
        pieces: own.map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]),
      };
    };
    const whole = await indexOf(records.length);
    const cut = await indexOf(Math.ceil(records.length / 3));
    expect([whole.batches, cut.batches]).toEqual([1, 3]);
    expect(cut.pieces).toEqual(whole.pieces);
    expect(cut.meta).toEqual(whole.meta);
  });
});
