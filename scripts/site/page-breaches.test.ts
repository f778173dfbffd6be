import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allLocales, locales, twinOf, type Locale } from '#domain/model/locales.ts';
import { readBuiltSite } from './built-site.ts';
import { htmlBreaches } from './html-breaches.ts';
import { pageBreaches, styleBreaches } from './page-breaches.ts';

const origin = 'https://badia.example';
let root: string;

/** The head of a PNG of 1200 × 630. */
const card = Buffer.alloc(24);
card.writeUInt32BE(1200, 16);
card.writeUInt32BE(630, 20);

const write = (name: string, content: string | Buffer) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};

/** A sound page, in which a test may change what it likes. */
function page(locale: Locale, change: (html: string) => string = (html) => html): void {
  const heading = { en: 'Market day', ar: 'يوم السوق' }[locale];
  const html = `<!doctype html><html lang="${locale}" dir="${locales[locale].dir}"><head>
    <meta http-equiv="content-security-policy" content="default-src 'self'">
    <title>${heading}</title><meta name="description" content="${heading}">
    <link rel="canonical" href="${origin}/site/${locale}/day/">
    ${allLocales.map((each) => `<link rel="alternate" hreflang="${each}" href="${origin}/site/${each}/day/">`).join('')}
    <meta property="og:type" content="website"><meta property="og:title" content="${heading}">
    <meta property="og:description" content="${heading}"><meta property="og:site_name" content="Badia">
    <meta property="og:locale" content="${locales[locale].og}">
    <meta property="og:locale:alternate" content="${locales[twinOf(locale)].og}">
    <meta property="og:image" content="${origin}/site/cards/day.png">
    <meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
    <meta property="og:image:alt" content="${heading}"></head>
    <body><main><h1>${heading}</h1>
    <a href="/site/${twinOf(locale)}/day/" hreflang="${twinOf(locale)}">twin</a>
    <a href="#well">well</a> <a href="${origin}/site/${locale}/day/">here</a>
    <a href="https://example.org/" rel="external">away</a>
    <ol><li id="well" class="ms-4" data-statement="well"><p><span data-said-by="named">Salma</span> named speaker</p>
    <a href="#well">link</a> <a href="#p1">1</a></li></ol><p id="p1">نص</p></main></body></html>`;
  write(`${locale}/day/index.html`, change(html));
}

const breachesOf = (path: string, brands: string[] = []) => {
  const site = readBuiltSite(root, '/site/', origin);
  const found = site.pages.get(path);
  if (!found) throw new Error(`${path} was not written`);
  return pageBreaches(found, site, new Set(brands)).map((breach) => breach.replace(`${path}: `, ''));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-'));
  write('cards/day.png', card);
  for (const locale of allLocales) page(locale);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each(allLocales)('a sound page keeps its promises, in %s', (locale) => {
  expect(breachesOf(`/site/${locale}/day/`)).toEqual([]);
});

test('a page that is not valid HTML is told of, with the place and the rule', async () => {
  page('en', (html) => html.replace('<ol>', '<p id="well"></p><ol>'));
  const found = await htmlBreaches(readBuiltSite(root, '/site/', origin).pages.values());
  const duplicates = found.filter((breach) => breach.endsWith('(no-dup-id)'));
  expect(duplicates).toEqual([expect.stringMatching(/^\/site\/en\/day\/:\d+:\d+: Duplicate ID "well"/)]);
});

describe('a page that breaks a promise is told of:', () => {
  test.each<[what: string, from: string | RegExp, to: string, breach: string]>([
    [
      'a link that leads nowhere',
      'href="#p1"',
      'href="/site/en/nowhere/#p1"',
      'the link /site/en/nowhere/#p1 leads nowhere',
    ],
    [
      'a fragment that is not there',
      '<a href="#well">well',
      '<a href="#wall">well',
      'the link #wall has no such fragment',
    ],
    [
      'a link out of the site',
      ' rel="external"',
      '',
      'the link to https://example.org/ leaves the site without rel="external"',
    ],
    ['a link out of the language', ' hreflang="ar">twin', '>twin', 'the link /site/ar/day/ leaves the language'],
    ['an id that stands twice', '<ol>', '<p id="well"></p><ol>', 'id "well" stands twice'],
    ['two headings', '<ol>', '<h1>Two</h1><ol>', 'has 2 h1, not one'],
    ['no title', /<title>.*<\/title>/, '<title></title>', 'has no title'],
    [
      'a name link that tears a pair of brackets',
      '<a href="#well">well',
      '<a class="name-link" href="#well">well (old</a>) <a href="#well">well',
      'a name link tears a pair of brackets: well (old',
    ],
    [
      'a space within an island of the other direction',
      '<ol>',
      '<bdi dir="rtl"> يوم السوق </bdi><ol>',
      'an island of another direction begins or ends with a space: يوم السوق',
    ],
    ['no description', 'name="description"', 'name="about"', 'has no description'],
    ['the wrong direction', 'dir="ltr"', 'dir="rtl"', 'lang or dir of html is not that of en'],
    [
      'another canonical address',
      '/site/en/day/">\n    <link',
      '/site/en/">\n    <link',
      'the canonical address is not its own',
    ],
    [
      'an alternate that is not its twin',
      'hreflang="ar" href="https',
      'hreflang="ar" href="http',
      'hreflang ar is not https://badia.example/site/ar/day/',
    ],
    [
      'a card that is not there',
      'cards/day.png',
      'cards/night.png',
      'its card https://badia.example/site/cards/night.png is not there',
    ],
    ['a card of another size', 'content="630"', 'content="600"', 'its card is not as large as it says'],
    [
      'a control about nothing',
      '<ol>',
      '<button data-share="p9">share</button><ol>',
      'the control data-share="p9" is about nothing on the page',
    ],
    ['a preview without a description', 'og:description', 'og:about', 'its preview has no one og:description'],
    [
      'a preview in another language',
      /(og:locale" content=)"[^"]*"/,
      '$1"ar_AR"',
      'its preview is not in its language',
    ],
    ['a card without words', /(og:image:alt" content=)"[^"]*"/, '$1""', 'its card has no words'],
    ['no policy', "default-src 'self'", "default-src '*'", 'has no content security policy'],
    ['an inline style', '<ol>', '<ol style="color: red">', 'has an inline style attribute'],
    [
      'a script of others',
      '<ol>',
      '<script src="https://example.org/a.js"></script><ol>',
      'loads https://example.org/a.js from another origin',
    ],
    [
      'a script that is not there',
      '<ol>',
      '<script src="/site/a.js"></script><ol>',
      'loads /site/a.js, which is not there',
    ],
    ['a physical class', 'class="ms-4"', 'class="ml-4"', 'the class ml-4 is physical; use the logical one'],
    [
      'a statement without its own link',
      '<a href="#well">link</a>',
      '',
      'the statement well has no link to itself in its article',
    ],
    ['a statement without its paragraph', '<a href="#p1">1</a>', '', 'the statement well has no link to its paragraph'],
    ['a statement that nobody says', /<span data-said-by.*<\/span>/, '', 'the statement well does not say whose it is'],
    ['a statement whose source is alone', ' named speaker', '', 'the statement well does not say whose it is'],
  ])('%s', (_, from, to, breach) => {
    page('en', (html) => {
      const changed = html.replace(from, to);
      expect(changed).not.toBe(html);
      return changed;
    });
    expect(breachesOf('/site/en/day/')).toEqual([breach]);
  });

  test('one without its twin', () => {
    rmSync(join(root, 'ar'), { recursive: true });
    expect(breachesOf('/site/en/day/')).toContain('has no twin at /site/ar/day/');
  });

  test('an Arabic one with a heading in Latin letters, unless it is a brand', () => {
    page('ar', (html) => html.replace('<h1>يوم السوق</h1>', '<h1>MK9</h1>'));
    expect(breachesOf('/site/ar/day/')).toEqual(['its heading is not in Arabic: MK9']);
    expect(breachesOf('/site/ar/day/', ['MK9'])).toEqual([]);
  });
});

test('an address that has changed leads to a page that is there, which is the one to keep', () => {
  const moved = (to: string, canonical = to) => {
    for (const locale of allLocales)
      write(
        `${locale}/old/index.html`,
        `<!doctype html><html lang="${locale}" dir="${locales[locale].dir}" data-to="${to}"><head><title>يوم</title>
        <meta http-equiv="content-security-policy" content="default-src 'self'"><meta name="description" content="x">
        <link rel="canonical" href="${origin}${canonical}"></head><body><main><h1>انتقل</h1></main></body></html>`,
      );
    return breachesOf('/site/en/old/');
  };
  expect(moved('/site/en/day/')).toEqual([]);
  expect(moved('/site/en/nowhere/')).toEqual(['leads on to /site/en/nowhere/, which is no page']);
  expect(moved('/site/en/old/')).toEqual(['leads on to /site/en/old/, which is no page']);
  expect(moved('/site/en/day/', '/site/en/old/')).toEqual([
    'the canonical address is not /site/en/day/, to which it leads',
  ]);
});

test('a style sheet knows no left and right', () => {
  write('a.css', '.a{margin-inline-start:1px}');
  write('b.css', '.a{color:red;margin-left:1px}');
  const [breach, ...rest] = styleBreaches(readBuiltSite(root, '/site/', origin));
  expect(breach).toMatch(/^\/site\/b\.css: the physical property ;margin-left:/);
  expect(rest).toEqual([]);
});
