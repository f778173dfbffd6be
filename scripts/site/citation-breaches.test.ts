import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badiaFile } from '#domain/derived/badia-file.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { coins, pageTags } from '#export/cite/page-tags.ts';
import { originalRecord, pageRecord } from '#export/cite/record.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { readBuiltSite } from './built-site.ts';
import { citationBreaches } from './citation-breaches.ts';

const origin = 'https://badia.example';
const corpus = sampleCorpus();
const [article] = corpus.articles;
const outlet = corpus.outlets.find(({ id }) => id === article?.outlet);
if (!article || !outlet) throw new Error('the sample is not whole');
article.title.ar = 'أ & ب = 80%';
article.url = 'https://paper.example/%d8%aa/?b=c&d=e';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function breaches(edtf: string, change: (html: string) => string = (html) => html): string[] {
  const dated = { ...article, published: { edtf, basis: 'stated' as const } } as typeof article & object;
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  const html = (locale: Locale) => {
    const page = pageRecord(
      dated,
      outlet as typeof outlet & object,
      locale,
      `${origin}/site/${locale}/articles/an-article/`,
    );
    const tags = pageTags(page).map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`);
    const spans = [originalRecord(dated, outlet as typeof outlet & object), page];
    return `<!doctype html><html lang="${locale}"><head>${tags.join('')}</head><body>${spans.map((record) => `<span class="Z3988" title="${escaped(coins(record))}"></span>`).join('')}</body></html>`;
  };
  for (const locale of allLocales) {
    const folder = join(root, locale, 'articles/an-article');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), change(html(locale)));
  }
  try {
    return citationBreaches(readBuiltSite(root, '/site/', origin), badiaFile({ ...corpus, articles: [dated] }));
  } finally {
    rmSync(root, { recursive: true });
  }
}

test.each(['2020-11-20', '2020-11-26/2020-11-30', '2018-10-24~', '2020-09/2021-07'])(
  'both are offered of an article of %s, each right',
  (edtf) => {
    expect(breaches(edtf)).toEqual([]);
  },
);

test.each([
  ['a span that is missing', /<span.*?<\/span>/, 'offers 1 things to cite, not 2'],
  ['a day that nobody knows', /rft\.date=2020-11(?=&)/, 'the date of the original is missing, not 2020-11'],
  [
    'a type that is missing',
    /<meta name="DC.type"[^>]*>/,
    'the itemType of our page by its tags is missing, not webpage',
  ],
])('%s is told of', (_, from, breach) => {
  const found = breaches('2020-11-26/2020-11-30', (html) => html.replace(from, ''));
  for (const locale of allLocales) expect(found).toContain(`/site/${locale}/articles/an-article/: ${breach}`);
});
