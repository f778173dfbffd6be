import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { isMap, parseDocument, type Document, type YAMLMap } from 'yaml';
import { contentDir, loadCorpus, readContent, type ReadContent } from './read.ts';
import { badiaFile, badiaFileJsonSchema } from '#domain/derived/badia-file.ts';
import { summaryFile } from '#domain/checks/summaries.ts';
import type { Article } from '#domain/model/corpus.ts';
import { ContentError, type Fault } from '#domain/checks/faults.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { lineNumbers } from '#domain/text/original.ts';
import { plainForm } from '#domain/text/plain.ts';

const dir = join(import.meta.dirname, '../../content');
const { corpus, faults } = readContent(dir);
const articles = corpus.articles.map((article) => [article.slug, article] as const);

/** A text as names are compared: plain, without marks, hamza and ta marbuta folded, words apart by one space. */
const fold = (text: string): string =>
  plainForm(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ٱأإآ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a folded text holds a folded name as words of its own, with no more than و، ف، ب، ل، ك and ال before it. */
const holds = (text: string, name: string): boolean =>
  new RegExp(`(?:^| )[وفبلك]{0,2}(?:ال)?${name}(?: |$)`, 'u').test(text);

const textOf = (article: Article): string =>
  [article.title.ar, ...article.paragraphs.map(({ text }) => text)].join('\n');

/** What an article tags although it does not name it, with the words that describe it: names shared by a list, or a possessive. */
const described = [
  ['al-bukamal-security-meeting', 'actors', 'syrian-army', 'وفد النظام السوري الرسمية، قيام قواته العسكرية'],
  ['al-bukamal-security-meeting', 'places', 'raqqa-governorate', 'محافظات دير الزور والرقة'],
  [
    'al-bukamal-security-meeting',
    'places',
    'al-bukamal-countryside',
    'مدينة البوكمال في ريف دير الزور والريف التابع لها',
  ],
  ['russia-iran-divide-badia', 'actors', 'russia-backed-militias', 'روسيا من خلال المليشيات التي تدعمها'],
  ['russia-iran-divide-badia', 'actors', 'syrian-government', 'القوات الحكومية'],
  ['russia-iran-divide-badia', 'places', 'al-mayadin-badia', 'بادية البوكمال والميادين'],
  ['russia-iran-divide-badia', 'places', 'homs-governorate', 'محافظات دير الزور وحمص وحلب والرقة'],
  ['russia-iran-divide-badia', 'places', 'aleppo-governorate', 'محافظات دير الزور وحمص وحلب والرقة'],
  ['russia-iran-divide-badia', 'places', 'raqqa-governorate', 'محافظات دير الزور وحمص وحلب والرقة'],
  ['russia-recruits-deir-ez-zor', 'places', 'deir-ez-zor-governorate', 'أبناء ديرالزور'],
  ['russia-turns-to-daraa-fighters', 'places', 'raqqa-governorate', 'محافظات الرقة حمص حماة'],
  ['russia-turns-to-daraa-fighters', 'places', 'homs-governorate', 'محافظات الرقة حمص حماة'],
  ['russia-turns-to-daraa-fighters', 'places', 'hama-governorate', 'محافظات الرقة حمص حماة'],
  ['russian-forces-meet-militias', 'places', 'aleppo-governorate', 'قرى وبلدات في حلب وإدلب'],
] as const;

/** Designations that are written in Latin letters in Arabic too. */
const brands = ['M4'];

test('the content is in the folder that CONTENT_DIR names, else in content', () => {
  vi.stubEnv('CONTENT_DIR', '/somewhere/else');
  expect(contentDir()).toBe('/somewhere/else');
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentDir()).toBe('content');
  vi.unstubAllEnvs();
});

test('the content is sound', () => {
  expect(faults).toEqual([]);
  expect(articles.length).toBeGreaterThanOrEqual(5);
});

test('every registry is sorted by file name, and nothing is in it twice', () => {
  for (const shelf of ['actors', 'places', 'events', 'outlets', 'terms'] as const) {
    const files = readdirSync(join(dir, shelf)).filter((name) => !name.startsWith('.'));
    expect(corpus[shelf].map(({ id }) => `${id}.yaml`).sort(), shelf).toEqual(files.sort());
  }
});

describe.each(articles)('the original of %s', (slug, article) => {
  const lines = readFileSync(join(dir, 'articles', slug, 'original.txt'), 'utf8').split(/\r?\n/);
  const { title, byline, subheads, omit } = article.original;
  const apart = [title, byline, ...omit.map((omission) => omission.lines)].flatMap((run) =>
    run ? lineNumbers(run) : [],
  );

  test('is shown letter for letter, white space apart', () => {
    const letters = (text = '') => text.replace(/[\s\uFEFF]/gu, '');
    for (const { line, text } of article.paragraphs) expect(letters(text)).toBe(letters(lines[line - 1]));
  });

  test('has its paragraphs numbered from 1 without gaps, in the order of the text', () => {
    expect(article.paragraphs.map(({ n }) => n)).toEqual(article.paragraphs.map((_, position) => position + 1));
    const order = article.paragraphs.map(({ line }) => line);
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  test('is all there: each line with words is a paragraph, or the title, the byline or an omitted line, and only one of them', () => {
    const wordy = lines.flatMap((line, position) => (line.trim() === '' ? [] : [position + 1]));
    const accounted = [...article.paragraphs.map(({ line }) => line), ...apart.filter((line) => wordy.includes(line))];
    expect(accounted.sort((a, b) => a - b)).toEqual(wordy);
  });

  test('has words on every line that the facts set apart', () => {
    for (const run of [title, ...(byline ? [byline] : []), ...omit.map((omission) => omission.lines)])
      expect(
        lineNumbers(run).some((line) => lines[line - 1]?.trim()),
        run,
      ).toBe(true);
    const heads = article.paragraphs.filter(({ kind }) => kind === 'subhead');
    expect(heads.map(({ line }) => line)).toEqual([...subheads].sort((a, b) => a - b));
  });
});

describe.each(articles)('the statements of %s', (_, article) => {
  test('are at least eight', () => {
    expect(article.statements.length).toBeGreaterThanOrEqual(8);
  });

  test('cover every paragraph but the subheads', () => {
    const covered = new Set(article.statements.flatMap(({ paragraphs }) => paragraphs));
    expect(article.paragraphs.filter(({ n, kind }) => kind !== 'subhead' && !covered.has(n))).toEqual([]);
  });

  test('are in both languages, each mostly in its own script', () => {
    const letters = (text: string, script: RegExp) => text.match(script)?.length ?? 0;
    for (const { id, text } of article.statements) {
      expect(letters(text.ar, /\p{Script=Arabic}/gu), id).toBeGreaterThan(letters(text.ar, /\p{Script=Latin}/gu));
      expect(letters(text.en, /\p{Script=Latin}/gu), id).toBeGreaterThan(letters(text.en, /\p{Script=Arabic}/gu));
    }
  });

  test('share none of their ids', () => {
    const ids = article.statements.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each(articles)('what %s tags', (slug, article) => {
  const text = fold(textOf(article));

  test.each(['actors', 'places'] as const)('among the %s is named in its original, or described there', (shelf) => {
    const unnamed = article[shelf].filter((id) => {
      const entry = corpus[shelf].find((each) => each.id === id);
      const names = entry ? allLocales.flatMap((locale) => [entry.name[locale], ...entry.aliases[locale]]) : [];
      return !names.some((name) => holds(text, fold(name)));
    });
    const expected = described.filter(([where, kind]) => where === slug && kind === shelf);
    expect(unnamed.sort()).toEqual(expected.map(([, , id]) => id).sort());
    for (const [, , , words] of expected) expect(textOf(article)).toContain(words);
  });
});

describe('the names in the registries', () => {
  const shelves = ['actors', 'places', 'outlets'] as const;

  test.each(shelves)('of %s: an Arabic alias is in Arabic letters, unless it is a brand', (shelf) => {
    const latin = corpus[shelf].flatMap(({ aliases }) =>
      aliases.ar.filter((alias) => !/\p{Script=Arabic}/u.test(alias)),
    );
    expect(latin.filter((alias) => !brands.includes(alias))).toEqual([]);
  });

  test.each(shelves)('of %s: an English alias is in Latin letters', (shelf) => {
    expect(
      corpus[shelf].flatMap(({ aliases }) => aliases.en.filter((alias) => /\p{Script=Arabic}/u.test(alias))),
    ).toEqual([]);
  });

  test.each(shelves)('of %s: no alias is the name of another', (shelf) => {
    const owners = new Map(
      corpus[shelf].flatMap(({ id, name }) => allLocales.map((locale) => [name[locale].toLowerCase(), id])),
    );
    const clashes = corpus[shelf].flatMap(({ id, aliases }) =>
      allLocales
        .flatMap((locale) => aliases[locale])
        .filter((alias) => (owners.get(alias.toLowerCase()) ?? id) !== id)
        .map((alias) => `${id} is also called "${alias}", the name of ${String(owners.get(alias.toLowerCase()))}`),
    );
    expect(clashes).toEqual([]);
  });
});

describe('the data file of the content', () => {
  const file = JSON.parse(JSON.stringify(badiaFile(corpus))) as ReturnType<typeof badiaFile>;
  const validate = new Ajv2020({ allErrors: true, formats: { uri: true } }).compile(badiaFileJsonSchema());

  test('fulfils its JSON Schema', () => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test.each(['articles', 'actors', 'places', 'events', 'outlets', 'terms'] as const)(
    'would not without the first field of its first of the %s',
    (kind) => {
      const wrong = structuredClone(file);
      const [first] = wrong[kind];
      Reflect.deleteProperty(first ?? {}, Object.keys(first ?? {})[0] ?? '');
      expect(validate(wrong)).toBe(false);
    },
  );

  test('holds every article, entry and statement', () => {
    expect(file.articles.map(({ slug }) => slug).sort()).toEqual(articles.map(([slug]) => slug));
    for (const kind of ['actors', 'places', 'events', 'outlets', 'terms'] as const)
      expect(file[kind].map(({ id }) => id)).toEqual(corpus[kind].map(({ id }) => id));
    for (const { slug, statements } of file.articles)
      expect(statements).toEqual(
        JSON.parse(JSON.stringify(corpus.articles.find((each) => each.slug === slug)?.statements)),
      );
  });
});

// From here on: copies of the content with one article, in which something is changed.

const slug = 'russia-turns-to-daraa-fighters';
const folder = `articles/${slug}`;
const index = `${folder}/index.mdx`;
const summaryAr = `${folder}/${summaryFile.ar}`;
const original = `${folder}/original.txt`;
const actor = 'actors/russia.yaml';

type Change = (copy: string) => void;

const template = mkdtempSync(join(tmpdir(), 'badia-file-'));
afterAll(() => {
  rmSync(template, { recursive: true });
});

function inCopy<T>(changes: Change[], use: (copy: string) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'badia-file-'));
  try {
    cpSync(template, copy, { recursive: true });
    for (const change of changes) change(copy);
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const readAfter = (...changes: Change[]): ReadContent => inCopy(changes, readContent);

const edit =
  (file: string, change: (text: string) => string): Change =>
  (copy) => {
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
  };

const add =
  (file: string, text: string): Change =>
  (copy) => {
    writeFileSync(join(copy, file), text);
  };

const remove =
  (file: string): Change =>
  (copy) => {
    rmSync(join(copy, file), { recursive: true });
  };

/** Changes the facts of a file: the whole of a YAML file, the frontmatter of an article. */
const facts = (file: string, change: (document: Document) => unknown): Change =>
  edit(file, (text) => {
    const [, yaml = text, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
    const document = parseDocument(yaml);
    change(document);
    return body === undefined ? String(document) : `---\n${String(document)}---\n${body}`;
  });

for (const part of ['actors', 'places', 'events', 'outlets', 'terms', folder])
  cpSync(join(dir, part), join(template, part), { recursive: true });
// What events say of the articles that are left out goes with them.
for (const event of readdirSync(join(template, 'events')))
  facts(`events/${event}`, (d) => {
    d.delete('joined');
    d.delete('differences');
  })(template);

/** Puts other words for the summary in a language: one long sentence with its link, and those given. */
const summaryOf = (locale: Locale, sentences: string): Change => {
  const filler = `${Array<string>(125).fill({ en: 'word', ar: 'كلمة' }[locale]).join(' ')}. [1](#p1)`;
  return edit(`${folder}/${summaryFile[locale]}`, (text) =>
    text.replace(/(^---\n[\s\S]*?\n---\n|^)[\s\S]*$/, `$1\n${filler}\n\n${sentences}\n`),
  );
};

const base = readAfter();
const article = (() => {
  const found = base.corpus.articles.find((each) => each.slug === slug);
  if (!found) throw new Error(`${slug}, which these tests break, is not in the content`);
  return found;
})();
const last = article.paragraphs.length;
const first = article.statements[0]?.id ?? '';
const quotedAt = article.statements.findIndex(({ quote }) => quote);
const quoted = article.statements[quotedAt]?.id ?? '';

const fault = (file: string, field: string | RegExp, problem: string | RegExp, fix: string | RegExp): Fault => {
  const matching = (text: string | RegExp) =>
    typeof text === 'string' ? text : (expect.stringMatching(text) as string);
  const named = { file: `content/${file}`, field: matching(field), problem: matching(problem), fix: matching(fix) };
  return expect.objectContaining(named) as Fault;
};
const example = /CONTRIBUTING\.md shows a complete example\.$/;

test('a copy with one article is sound', () => {
  expect(base.faults).toEqual([]);
  expect(base.corpus.articles).toEqual([article]);
});

describe('a fault is named with its file, its field and a fix:', () => {
  test.each<[what: string, change: Change, fault: Fault]>([
    [
      'an unknown key',
      facts(index, (d) => {
        d.set('outlte', 'x');
      }),
      fault(index, 'outlte', '"outlte" is not a key that this place knows', /^Remove it.*Did you mean "outlet"\?$/),
    ],
    [
      'an unknown key deep inside',
      facts(index, (d) => {
        d.setIn(['statements', 0, 'said-by', 'whom'], 'x');
      }),
      fault(index, `statements[1] (${first}).said-by.whom`, /not a key/, /Did you mean "who"\?$/),
    ],
    [
      'an unknown key in a registry',
      facts(actor, (d) => {
        d.set('alias', []);
      }),
      fault(actor, 'alias', /not a key/, /Did you mean "aliases"\?$/),
    ],
    ['a missing key', facts(index, (d) => d.delete('read')), fault(index, 'read', 'is missing', example)],
    [
      'a missing English',
      facts(index, (d) => d.deleteIn(['statements', 0, 'text', 'en'])),
      fault(index, `statements[1] (${first}).text.en`, 'the English is missing', /both languages/),
    ],
    [
      'a missing Arabic',
      facts(actor, (d) => d.deleteIn(['description', 'ar'])),
      fault(actor, 'description.ar', 'the Arabic is missing', /both languages/),
    ],
    [
      'an Arabic that is not Arabic',
      facts(actor, (d) => {
        d.setIn(['name', 'ar'], 'Russia');
      }),
      fault(actor, 'name.ar', 'holds no Arabic letter', example),
    ],
    [
      'a value off the list',
      facts(actor, (d) => {
        d.set('kind', 'empire');
      }),
      fault(actor, 'kind', 'is not a value that this place knows', /^Write one of: state, /),
    ],
    [
      'a date that is none',
      facts(index, (d) => {
        d.setIn(['published', 'edtf'], '2021-13');
      }),
      fault(index, 'published.edtf', /^is not an EDTF date: write 2020, /, example),
    ],
    [
      'an inferred date without a reason',
      facts(index, (d) => {
        d.set('published', { edtf: '2021-02', basis: 'inferred' });
      }),
      fault(index, 'published.why', /^is missing: an inferred date says/, example),
    ],
    [
      'a reference to an outlet that is not there',
      facts(index, (d) => {
        d.set('outlet', 'awtanpost');
      }),
      fault(index, 'outlet', /names "awtanpost", but content\/outlets\/awtanpost\.yaml does not/, /"awtan-post"\?$/),
    ],
    [
      'a reference to an event that is not there',
      facts(index, (d) => {
        d.setIn(['statements', 0, 'event'], 'no-such-event-1999');
      }),
      fault(
        index,
        `statements (${first}).event`,
        /names "no-such-event-1999"/,
        /^Add that file, or mend the spelling\./,
      ),
    ],
    [
      'a reference from one registry entry to another that is not there',
      facts(actor, (d) => {
        d.set('parent', 'syrian-armi');
      }),
      fault(actor, 'parent', /content\/actors\/syrian-armi\.yaml/, /Did you mean "syrian-army"\?$/),
    ],
    [
      'an original with one byte more',
      edit(original, (text) => `${text}\n`),
      fault(original, 'the text', /^is not the one that was read: its SHA-256 is [0-9a-f]{64}/, /git checkout/),
    ],
    [
      'a wrong checksum',
      facts(index, (d) => {
        d.setIn(['original', 'sha256'], '0'.repeat(64));
      }),
      fault(original, 'the text', /the frontmatter has 0{64}$/, /git checkout/),
    ],
    [
      'a quote that is not in its paragraph',
      facts(index, (d) => {
        d.setIn(['statements', quotedAt, 'quote'], 'كلمات ليست في النص');
      }),
      fault(index, `statements (${quoted}).quote`, 'is not in its paragraphs', /letter for letter/),
    ],
    [
      'a quote with a letter changed',
      facts(index, (d) => {
        d.setIn(['statements', quotedAt, 'quote'], `${article.statements[quotedAt]?.quote ?? ''}ـ`);
      }),
      fault(index, `statements (${quoted}).quote`, 'is not in its paragraphs', /dots and all/),
    ],
    [
      'a statement with an empty list of paragraphs',
      facts(index, (d) => {
        d.setIn(['statements', 0, 'paragraphs'], []);
      }),
      fault(index, `statements[1] (${first}).paragraphs`, 'names no paragraph', example),
    ],
    [
      'a statement without paragraphs',
      facts(index, (d) => d.deleteIn(['statements', 0, 'paragraphs'])),
      fault(index, `statements[1] (${first}).paragraphs`, 'is missing', example),
    ],
    [
      'a statement on a paragraph that is not there',
      facts(index, (d) => {
        d.addIn(['statements', 0, 'paragraphs'], last + 1);
      }),
      fault(index, `statements (${first}).paragraphs`, `names paragraph ${last + 1}`, new RegExp(`1 to ${last}\\.$`)),
    ],
    [
      'a statement without said-by',
      facts(index, (d) => d.deleteIn(['statements', 0, 'said-by'])),
      fault(index, `statements[1] (${first}).said-by`, 'is missing', example),
    ],
    [
      'a statement id that stands twice',
      facts(index, (d) => {
        d.addIn(['statements'], d.getIn(['statements', 0]));
      }),
      fault(index, `statements (${first})`, 'this id stands twice', /an id of its own\.$/),
    ],
    [
      'a statement id that looks like a paragraph',
      facts(index, (d) => {
        d.setIn(['statements', 0, 'id'], 'p4');
      }),
      fault(index, 'statements[1] (p4).id', 'looks like the anchor of a paragraph', example),
    ],
    [
      'an English summary that does not parse',
      edit(index, (text) => `${text}\n\nfewer than <5 people [1](#p1)\n`),
      fault(index, 'the summary', /^does not parse as MDX: .+$/, /"\{" and "<" have a meaning in MDX/),
    ],
    [
      'an Arabic summary that does not parse',
      edit(summaryAr, (text) => `${text}\n\nما بين {قوسين [1](#p1)\n`),
      fault(summaryAr, 'the summary', /^does not parse as MDX: .+$/, /"\{" and "<" have a meaning in MDX/),
    ],
    [
      'an article without frontmatter',
      edit(index, (text) => text.replace(/^---\n/, '')),
      fault(index, 'the frontmatter', 'is missing', /^Begin the file with ---/),
    ],
    [
      'frontmatter that is not YAML',
      edit(index, (text) => text.replace(/^---\n/, '---\nnote: "no end\n')),
      fault(index, /^line \d+$/, /^is not YAML: .+$/, /quotation marks/),
    ],
    [
      'a registry entry that is not YAML',
      edit(actor, (text) => `${text}\nnote: "no end\n`),
      fault(actor, /^line \d+$/, /^is not YAML: .+$/, /quotation marks/),
    ],
    [
      'a key that stands twice',
      edit(actor, (text) => `${text}\nkind: state\n`),
      fault(actor, /^line \d+$/, /^is not YAML: Map keys must be unique/, /quotation marks/),
    ],
    ['an empty registry entry', edit(actor, () => ''), fault(actor, 'the whole file', /expected object/, example)],
    [
      'a missing Arabic summary',
      remove(summaryAr),
      fault(summaryAr, 'the file', 'is missing', /^Add it: an article has .* its Arabic summary/),
    ],
    ['a missing original', remove(original), fault(original, 'the file', 'is missing', /^Add it: .* its original\.$/)],
    [
      'a stray file in an article',
      add(`${folder}/notes.txt`, 'notes'),
      fault(
        `${folder}/notes.txt`,
        'the file',
        'does not belong in an article',
        /index\.mdx, summary\.ar\.mdx, original\.txt/,
      ),
    ],
    [
      'a folder whose name is no slug',
      (copy) => {
        cpSync(join(copy, folder), join(copy, 'articles/Russia in Daraa'), { recursive: true });
      },
      fault('articles/Russia in Daraa', 'the folder name', 'is not a slug', /lowercase ASCII/),
    ],
    [
      'a registry file whose name is no id',
      add('actors/North Korea.yaml', ''),
      fault('actors/North Korea.yaml', 'the file name', 'is not an id with the ending .yaml', /^Rename it: /),
    ],
    [
      'a registry file with another ending',
      add('places/al-tanf.yml', ''),
      fault('places/al-tanf.yml', 'the file name', 'is not an id with the ending .yaml', /then \.yaml\.$/),
    ],
    [
      'a folder in a registry',
      (copy) => {
        mkdirSync(join(copy, 'actors/states'));
      },
      fault('actors/states', 'the file name', 'is not an id with the ending .yaml', /^Rename it: /),
    ],
    [
      'an Arabic title that is not the printed one',
      facts(index, (d) => {
        d.setIn(['title', 'ar'], 'عنوان من عندنا');
      }),
      fault(
        index,
        'title.ar',
        'is not the title on line 1 of the original',
        `Copy it letter for letter: ${article.title.ar}`,
      ),
    ],
    [
      'an English sentence without a link',
      summaryOf('en', 'A sentence at the end.'),
      fault(index, '«A sentence at the end.»', 'links to no paragraph', /\[4\]\(#p4\)/),
    ],
    [
      'an Arabic sentence without a link',
      summaryOf('ar', 'جملة أخيرة.'),
      fault(summaryAr, '«جملة أخيرة.»', 'links to no paragraph', /\[4\]\(#p4\)/),
    ],
    [
      'a link to a paragraph that is not there',
      summaryOf('ar', 'جملة أخيرة. [99](#p99)'),
      fault(summaryAr, '«جملة أخيرة.»', 'links to paragraph 99', `The original has paragraphs 1 to ${last}.`),
    ],
    [
      'too short an English summary',
      edit(index, (text) => text.replace(/\n---\n[\s\S]*$/, '\n---\n\nToo short. [1](#p1)\n')),
      fault(index, 'the summary', 'has 2 words', 'Write 120 to 250 words.'),
    ],
    [
      'too short an Arabic summary',
      edit(summaryAr, () => 'قصيرة جداً. [1](#p1)\n'),
      fault(summaryAr, 'the summary', 'has 2 words', 'Write 120 to 250 words.'),
    ],
    [
      'no summary at all',
      edit(summaryAr, () => ''),
      fault(summaryAr, 'the summary', 'has 0 words', 'Write 120 to 250 words.'),
    ],
    [
      'a correction of an article that is not there',
      (copy) => {
        mkdirSync(join(copy, 'corrections'));
        const text = '{ en: "It said 3.", ar: "كان 3." }';
        writeFileSync(join(copy, 'corrections/a.yaml'), `date: "2026-11-23"\narticle: nowhere\ntext: ${text}\n`);
      },
      fault('corrections/a.yaml', 'article', /names the article "nowhere"/, new RegExp(slug)),
    ],
    [
      'a vocabulary value without a term',
      remove('terms/attacker.yaml'),
      fault('terms/attacker.yaml', 'the whole file', /not of kind "role"$/, /in both languages\.$/),
    ],
    ['no article', remove('articles'), fault('articles', 'the folder', 'holds no article', 'Check CONTENT_DIR.')],
  ])('%s', (_, change, expected) => {
    expect(readAfter(change).faults).toEqual([expected]);
  });

  test('an actor of a statement that is not there', () => {
    const { faults: found } = readAfter(
      facts(index, (d) => {
        d.setIn(['statements', 0, 'actors'], [{ id: 'rusia', role: 'party' }]);
      }),
    );
    expect(found).toContainEqual(
      fault(
        index,
        `statements (${first}).actors`,
        /names "rusia", but content\/actors\/rusia\.yaml/,
        /Did you mean "russia"\?$/,
      ),
    );
  });

  test('every reference to a removed entry', () => {
    const { faults: found } = readAfter(remove(actor));
    expect(found.length).toBeGreaterThan(1);
    for (const each of found)
      expect(each.problem).toBe('names "russia", but content/actors/russia.yaml does not exist');
  });

  test.each([
    ['is not YAML', actor, edit(actor, (text) => `${text}\nnote: "no end\n`)],
    ['lacks its name', actor, facts(actor, (d) => d.delete('name'))],
    [
      'has an unknown key',
      actor,
      facts(actor, (d) => {
        d.set('colour', 'red');
      }),
    ],
    ['is a term without a name', 'terms/attacker.yaml', facts('terms/attacker.yaml', (d) => d.delete('name'))],
  ])('an entry that %s is reported itself, and not again where it is needed', (_, file, change) => {
    expect(readAfter(change).faults.map((each) => each.file)).toEqual([`content/${file}`]);
  });
});

describe('several faults at once', () => {
  const changes: Change[] = [
    facts(index, (d) => {
      d.set('outlte', 'x');
      d.deleteIn(['statements', 0, 'said-by']);
      d.setIn(['statements', quotedAt || 1, 'quote'], 'ليست في النص');
      d.setIn(['title', 'ar'], 'عنوان من عندنا');
    }),
    summaryOf('ar', 'جملة أخيرة.'),
    facts(actor, (d) => d.deleteIn(['name', 'ar'])),
    facts('places/daraa.yaml', (d) => {
      d.set('parent', 'nowhere-at-all');
    }),
    edit('events/white-desert-2020-08.yaml', () => 'name: ['),
    edit(original, (text) => `${text}\n`),
    add('outlets/Outlet.yaml', ''),
  ];
  const places = [
    `${actor} name.ar`,
    `${index} statements (${article.statements[quotedAt || 1]?.id ?? ''}).quote`,
    `${index} statements[1] (${first}).said-by`,
    `${index} title.ar`,
    `${index} outlte`,
    `${original} the text`,
    `${summaryAr} «جملة أخيرة.»`,
    'events/white-desert-2020-08.yaml line 1',
    'outlets/Outlet.yaml the file name',
    'places/daraa.yaml parent',
  ];

  test('are all listed', () => {
    const found = readAfter(...changes).faults.map(({ file, field }) => `${file.replace('content/', '')} ${field}`);
    expect([...new Set(found)].sort()).toEqual([...places].sort());
  });

  test('are all thrown in one error, and nothing is loaded', () => {
    const thrown = inCopy(changes, (copy) => {
      try {
        return loadCorpus(copy);
      } catch (error) {
        return error;
      }
    });
    expect(thrown).toBeInstanceOf(ContentError);
    const { message } = thrown as ContentError;
    for (const place of places) expect(message).toContain(`\ncontent/${place.replace(' ', '\n  ')}: `);
    expect(message).toMatch(/\n\n\d+ faults in the content\.$/);
  });

  test('are none in a sound copy, which is loaded', () => {
    expect(inCopy([], loadCorpus)).toEqual(base.corpus);
  });
});

describe('harmless differences', () => {
  const files = [index, summaryAr, actor];

  /** The same pairs in the other order, at every depth. */
  const turn = (map: YAMLMap): void => {
    map.items.reverse();
    for (const { value } of map.items) if (isMap(value)) turn(value);
  };
  const turned = (file: string) =>
    facts(file, ({ contents }) => {
      if (isMap(contents)) turn(contents);
    });

  test.each<[what: string, changes: Change[]]>([
    ['CRLF', files.map((file) => edit(file, (text) => text.replaceAll('\n', '\r\n')))],
    ['a byte order mark', files.map((file) => edit(file, (text) => `\uFEFF${text}`))],
    ['a byte order mark and CRLF', files.map((file) => edit(file, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`))],
    ['trailing spaces', files.map((file) => edit(file, (text) => text.replaceAll('\n', '  \n')))],
    ['trailing tabs', [summaryAr, index].map((file) => edit(file, (text) => text.replaceAll('\n', '\t\n')))],
    ['blank lines at the end', files.map((file) => edit(file, (text) => `${text}\n\n\n`))],
    ['no line feed at the end', files.map((file) => edit(file, (text) => text.trimEnd()))],
    ['the order of keys', [index, actor].map(turned)],
    ['comments in YAML', [edit(actor, (text) => `# A note for editors\n${text}`)]],
    ['hidden files', [add('actors/.DS_Store', ''), add(`${folder}/.DS_Store`, ''), add('articles/.DS_Store', '')]],
  ])('pass and change nothing: %s', (_, changes) => {
    const { corpus: read, faults: found } = readAfter(...changes);
    expect(found).toEqual([]);
    expect(read).toEqual(base.corpus);
  });
});
