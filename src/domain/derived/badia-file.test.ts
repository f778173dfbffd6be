import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { badiaFile, badiaFileJsonSchema, badiaFileSchema, type BadiaFile } from './badia-file.ts';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';

/** The data file as a reader downloads it. */
const written = (corpus = sampleCorpus()) => JSON.parse(JSON.stringify(badiaFile(corpus))) as BadiaFile;

const file = written();
const [article] = file.articles;

describe('the data file', () => {
  test('has the fields that other programs read', () => {
    expect(Object.keys(file)).toEqual(['articles', 'actors', 'places', 'events', 'outlets', 'terms']);
    expect(article).toMatchObject({
      slug: 'an-article',
      title: { en: 'A title', ar: 'عنوان' },
      outlet: 'paper',
      published: { edtf: '2020-11-20', basis: 'stated' },
      source: { file: 'source.txt', sha256: '0'.repeat(64) },
      rights: { status: 'unknown', display: 'full' },
      actors: ['corps', 'state'],
      places: ['field'],
    });
    expect(article?.paragraphs).toEqual([
      {
        n: 1,
        text: 'في الفقرة الأولا: اجتمع الفيلق.',
        translation: 'In the first paragraph: the Corps met.',
      },
      { n: 2, text: 'عنوان فرعي', translation: 'A subhead' },
      {
        n: 3,
        text: 'في الفقرة الأخيرة: تدعم الدولة الفيلق.',
        translation: 'In the last paragraph: the State backs the Corps.',
      },
    ]);
  });

  test('gives a statement with how sure its sourcing is, and the date of its article where it has none', () => {
    const [met, backs] = JSON.parse(JSON.stringify(sampleArticle().statements)) as unknown[];
    expect(article?.statements).toEqual([
      { ...(met as object), sourcing: 'unnamed', places: ['field'], event: 'meeting' },
      { ...(backs as object), sourcing: 'outlet', 'as-of': '2020-11-20' },
    ]);
  });

  test('marks a place and an event that are only possibly the ones meant', () => {
    const corpus = sampleCorpus();
    const [first] = corpus.articles.flatMap(({ statements }) => statements);
    const possible = (id: string) => ({ id, certainty: 'possible' as const });
    Object.assign(first ?? {}, { places: [possible('field'), { id: 'region' }], event: possible('meeting') });
    Object.assign(corpus.events[0] ?? {}, { places: [possible('field')] });
    const marked = written(corpus);
    expect(marked.articles[0]?.statements[0]).toMatchObject({
      places: [possible('field'), 'region'],
      event: possible('meeting'),
    });
    expect(marked.events[0]?.places).toEqual([possible('field')]);
    expect(badiaFileSchema.safeParse(marked).error).toBeUndefined();
  });

  test('has no translation of an article that is not translated', () => {
    const corpus = sampleCorpus();
    for (const each of corpus.articles) each.translation = undefined;
    expect(written(corpus).articles[0]?.paragraphs[0]).toEqual({ n: 1, text: 'في الفقرة الأولا: اجتمع الفيلق.' });
  });

  test('gives an actor its names, kind, aliases and articles', () => {
    expect(file.actors[1]).toEqual({
      id: 'state',
      kind: 'state',
      name: { en: 'State', ar: 'الدولة' },
      aliases: { en: ['The State'], ar: ['دولة'] },
      description: { en: 'Who or what this is.', ar: 'تعريف بسطر واحد.' },
      articles: ['an-article'],
    });
    expect(file.actors[0]).toMatchObject({ id: 'corps', parent: 'state' });
  });

  test('gives a place its coordinates and how exact they are, or says that they are unknown', () => {
    expect(file.places).toMatchObject([
      { id: 'field', lat: 35.3, lon: 40.1, precision: 'exact', parent: 'region', articles: ['an-article'] },
      { id: 'region', lat: null, lon: null, precision: 'unknown', articles: [] },
    ]);
  });

  test('gives events and outlets their articles', () => {
    expect(file.events).toMatchObject([{ id: 'meeting', articles: ['an-article'] }]);
    expect(file.outlets).toMatchObject([
      { id: 'agency', articles: [] },
      { id: 'paper', articles: ['an-article'] },
    ]);
  });

  test('lists articles newest first', () => {
    const corpus = sampleCorpus();
    corpus.articles = ['2019', '2021-05', '2020-11-20'].map((edtf) => ({
      ...sampleArticle(`of-${edtf}`),
      published: { edtf, basis: 'stated' },
    }));
    expect(written(corpus).articles.map(({ slug }) => slug)).toEqual(['of-2021-05', 'of-2020-11-20', 'of-2019']);
    expect(written(corpus).actors[0]?.articles).toEqual(['of-2021-05', 'of-2020-11-20', 'of-2019']);
  });

  test('keeps the text of an original back where only an excerpt may be shown', () => {
    const corpus = sampleCorpus();
    const { paragraphs, translation = [] } = sampleArticle();
    const withheld = [...paragraphs.map((each) => each.text), ...translation].filter(
      (_, n) => n % paragraphs.length > 0,
    );
    expect(withheld).toHaveLength(4);
    for (const each of corpus.articles) each.rights = { status: 'quotation-only', display: 'excerpt' };
    const text = JSON.stringify(written(corpus));
    expect(written(corpus).articles[0]?.paragraphs).toEqual(article?.paragraphs.slice(0, 1));
    for (const words of withheld) expect(text).not.toContain(words);
    expect(written(corpus).articles[0]?.statements).toEqual(article?.statements);
  });

  test('is the same for the same corpus', () => {
    expect(JSON.stringify(badiaFile(sampleCorpus()))).toBe(JSON.stringify(badiaFile(sampleCorpus())));
  });
});

describe('the JSON Schema', () => {
  const schema = badiaFileJsonSchema();
  const validate = new Ajv2020({ allErrors: true, formats: { uri: true } }).compile(schema);

  test('says what it describes, and in which version it is written', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'badia-file.json' });
  });

  test('takes the data file, as its Zod twin does', () => {
    validate(file);
    expect(validate.errors).toBeNull();
    expect(badiaFileSchema.safeParse(file).error).toBeUndefined();
  });

  test.each([
    ['without its articles', (wrong: BadiaFile) => Reflect.deleteProperty(wrong, 'articles'), ''],
    ['with a key of its own', (wrong: BadiaFile) => Object.assign(wrong, { extra: 1 }), ''],
    [
      'with a slug in capitals',
      (wrong: BadiaFile) => Object.assign(wrong.articles[0] ?? {}, { slug: 'An Article' }),
      '/articles/0/slug',
    ],
    [
      'with a title in one language',
      (wrong: BadiaFile) => Object.assign(wrong.articles[0] ?? {}, { title: { en: 'A title' } }),
      '/articles/0/title',
    ],
    [
      'with paragraph 0',
      (wrong: BadiaFile) => Object.assign(wrong.articles[0]?.paragraphs[0] ?? {}, { n: 0 }),
      '/articles/0/paragraphs/0/n',
    ],
    [
      'with a statement that names no paragraph',
      (wrong: BadiaFile) => Object.assign(wrong.articles[0]?.statements[0] ?? {}, { paragraphs: [] }),
      '/articles/0/statements/0/paragraphs',
    ],
    [
      'with a statement that nobody said',
      (wrong: BadiaFile) => Reflect.deleteProperty(wrong.articles[0]?.statements[0] ?? {}, 'said-by'),
      '/articles/0/statements/0',
    ],
    [
      'with an actor of no known kind',
      (wrong: BadiaFile) => Object.assign(wrong.actors[0] ?? {}, { kind: 'empire' }),
      '/actors/0/kind',
    ],
    [
      'with a place whose latitude is a word',
      (wrong: BadiaFile) => Object.assign(wrong.places[0] ?? {}, { lat: '35.3' }),
      '/places/0/lat',
    ],
    [
      'with an outlet that has no aliases',
      (wrong: BadiaFile) => Reflect.deleteProperty(wrong.outlets[0] ?? {}, 'aliases'),
      '/outlets/0',
    ],
    [
      'with a term without a name',
      (wrong: BadiaFile) => Reflect.deleteProperty(wrong.terms[0] ?? {}, 'name'),
      '/terms/0',
    ],
  ])('refuses a file %s', (_, spoil, path) => {
    const wrong = written();
    spoil(wrong);
    expect(validate(wrong)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual([path]);
  });
});
