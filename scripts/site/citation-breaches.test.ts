import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badiaFile } from '#domain/derived/badia-file.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { readBuiltSite } from './built-site.ts';
import { citationBreaches } from './citation-breaches.ts';

const origin = 'https://badia.example';
const corpus = sampleCorpus();
const [sample] = corpus.articles;
if (!sample) throw new Error('the sample is not whole');
const article = { ...sample, url: 'https://paper.example/%d8%aa/?b=c&d=e', title: { en: 'A & B', ar: 'أ & ب' } };
const outlet = corpus.outlets.find(({ id }) => id === article.outlet)?.name.ar ?? '';

/** A span for citation managers, as the standard writes it. */
function span(fields: Record<string, string | undefined>): string {
  const all: Record<string, string | undefined> = { rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc', ...fields };
  const parts = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `<span class="Z3988" title="${parts.join('&amp;')}"></span>`;
}

/** The page of the sample in a language, right in everything. @param date the one that the original is given */
function page(locale: Locale, date: string | undefined): string {
  const address = `${origin}/site/${locale}/articles/an-article/`;
  const tags = {
    citation_title: article.title[locale],
    citation_publication_date: '2026-11-22',
    citation_publisher: 'Badia',
    citation_language: locale,
    citation_public_url: address,
    'DC.type': 'webpage',
  };
  const metas = Object.entries(tags).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  const spans = [
    span({
      'rft.type': 'newspaperArticle',
      'rft.title': article.title.ar,
      'rft.source': outlet,
      'rft.date': date,
      'rft.language': 'ar',
      'rft.identifier': article.url,
    }),
    span({
      'rft.type': 'webpage',
      'rft.title': article.title[locale],
      'rft.source': 'Badia',
      'rft.date': '2026-11-22',
      'rft.language': locale,
      'rft.identifier': address,
    }),
  ];
  return `<!doctype html><html lang="${locale}"><head><meta property="og:site_name" content="Badia">${metas.join('')}</head>
    <body>${spans.join('')}</body></html>`;
}

function breaches(edtf: string, date: string | undefined, change: (html: string) => string = (html) => html): string[] {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  for (const locale of allLocales) {
    const folder = join(root, locale, 'articles/an-article');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), change(page(locale, date)));
  }
  const dated = { ...article, published: { edtf, basis: 'stated' as const } };
  try {
    return citationBreaches(readBuiltSite(root, '/site/', origin), badiaFile({ ...corpus, articles: [dated] }));
  } finally {
    rmSync(root, { recursive: true });
  }
}

test.each([
  ['2020-11-20', '2020-11-20'],
  ['2020-11-26/2020-11-30', '2020-11'],
  ['2020-11-15/2020-12-31', '2020'],
  ['2018-10-24~', '2018-10'],
  ['../2018-10-24', '2018-10-24'],
  ['2020-09/2021-07', undefined],
])('an article of %s is offered as of %s', (edtf, date) => {
  expect(breaches(edtf, date)).toEqual([]);
});

test.each([
  ['a span that is missing', /<span.*?<\/span>/, 'offers 1 things to cite, not 2'],
  ['a date that is missing', /rft\.date=2020-11(?=&)/, 'the date of the original is missing, not 2020-11'],
  [
    'a type that is missing',
    /<meta name="DC.type"[^>]*>/,
    'the itemType of our page by its tags is missing, not webpage',
  ],
])('%s is told of', (_, from, breach) => {
  const found = breaches('2020-11-26/2020-11-30', '2020-11', (html) => html.replace(from, ''));
  for (const locale of allLocales) expect(found).toContain(`/site/${locale}/articles/an-article/: ${breach}`);
});
