import { describe, expect, test } from 'vitest';
import type { Article, Corpus } from '#domain/model/corpus.ts';
import { articleSchema } from '#domain/model/article.ts';
import { badiaFile } from '#domain/derived/badia-file.ts';
import { published } from './published.ts';
import { pairsOf } from '#domain/derived/ties.ts';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';

const removed = { on: '2026-11-20', why: { en: 'At the wish of the outlet.', ar: 'بناءً على طلب الجهة الناشرة.' } };

const remove = (article: Article): Article => ({
  ...article,
  rights: { status: 'unknown', display: 'removed', removed },
});

/** The sample article, removed, and another that mentions the State and the region alone. */
function withOneRemoved(): Corpus {
  const corpus = sampleCorpus();
  const other = sampleArticle('other-article');
  const [, backing] = other.statements;
  if (!backing) throw new Error('the sample article has changed');
  const staying: Article = {
    ...other,
    outlet: 'agency',
    cites: [],
    actors: ['state'],
    places: ['region'],
    paragraphs: [{ n: 1, line: 3, text: 'نص آخر.', kind: 'text' }],
    translation: ['Another text.'],
    statements: [
      { ...backing, id: 'state-said', text: { en: 'The State spoke.', ar: 'تكلمت الدولة.' }, relations: [] },
    ],
  };
  const [article] = corpus.articles;
  if (!article) throw new Error('the sample corpus has changed');
  return { ...corpus, articles: [remove(article), staying] };
}

describe('a corpus without a removed article', () => {
  test('is published as it is', () => {
    const corpus = sampleCorpus();
    expect(published(corpus)).toEqual({ corpus, tombstones: [], gone: new Map() });
    expect(published(corpus).corpus).toBe(corpus);
  });
});

describe('a removed article', () => {
  const { corpus, tombstones, gone } = published(withOneRemoved());

  test('leaves a tombstone: title, outlet, date, why and when, and nothing else', () => {
    expect(tombstones).toEqual([
      {
        slug: 'an-article',
        title: { en: 'A title', ar: 'عنوان' },
        outlet: 'paper',
        published: { edtf: '2020-11-20', basis: 'stated' },
        removed,
      },
    ]);
  });

  test('is no longer among the articles, and its corrections are gone', () => {
    expect(corpus.articles.map(({ slug }) => slug)).toEqual(['other-article']);
    expect(corpus.corrections).toEqual([]);
  });

  test('takes with it the profiles, events and ties that it alone mentioned', () => {
    expect(corpus.actors.map(({ id }) => id)).toEqual(['state']);
    expect(corpus.places.map(({ id }) => id)).toEqual(['region']);
    expect(corpus.events).toEqual([]);
    expect(pairsOf(corpus.articles)).toEqual([]);
    expect([...gone]).toEqual([
      ['/actors/corps/', 'an-article'],
      ['/places/field/', 'an-article'],
      ['/events/meeting/', 'an-article'],
      ['/ties/corps--state/', 'an-article'],
    ]);
  });

  test('leaves the outlet that published it', () => {
    expect(corpus.outlets.map(({ id }) => id)).toEqual(['agency', 'paper']);
  });

  test('leaves no word of its text in the data', () => {
    const text = JSON.stringify(badiaFile(corpus));
    const gonePieces = sampleArticle();
    for (const piece of [
      ...gonePieces.paragraphs.map((paragraph) => paragraph.text),
      ...(gonePieces.translation ?? []),
      ...gonePieces.statements.flatMap((statement) => [
        statement.text.en,
        statement.text.ar,
        statement.quote?.ar ?? '–',
      ]),
      'an-article',
    ])
      expect(text).not.toContain(piece);
  });
});

describe('what stays', () => {
  test('keeps what it belongs to, mentioned or not', () => {
    const corpus = withOneRemoved();
    for (const article of corpus.articles) if (article.slug === 'other-article') article.actors = ['corps'];
    const stays = published(corpus).corpus;
    expect(stays.actors.map(({ id }) => id)).toEqual(['corps', 'state']);
  });

  test('an event that another article reports loses what rests on the removed one', () => {
    const corpus = withOneRemoved();
    for (const article of corpus.articles)
      for (const statement of article.statements) statement.event = { id: 'meeting' };
    const [event] = published(corpus).corpus.events;
    expect(event).toMatchObject({ id: 'meeting', actors: [], places: [], joined: [], differences: [] });
  });

  test('a line that leans on what was removed gives way to the name', () => {
    const corpus = withOneRemoved();
    for (const actor of corpus.actors) actor['rests-on'] = ['an-article#corps-met'];
    const [state] = published(corpus).corpus.actors;
    expect(state).toMatchObject({ 'rests-on': [], description: state?.name });
  });

  test('names nothing that went: beside a name, in short on a profile or an event, on the home page', () => {
    const corpus = withOneRemoved();
    const other = { en: 'Someone else', ar: 'شخص آخر' };
    for (const actor of corpus.actors)
      Object.assign(actor, {
        not: ['corps', 'state', other],
        about: ['an-article#corps-met', 'other-article#state-said'],
      });
    for (const place of corpus.places) Object.assign(place, { not: ['field'], about: ['an-article#corps-met'] });
    for (const event of corpus.events) event.core = ['an-article#corps-met', 'other-article#state-said'];
    for (const article of corpus.articles)
      for (const statement of article.statements) statement.event = { id: 'meeting' };
    corpus.site = { points: ['an-article#corps-met', 'other-article#state-said'], badia: ['an-article#corps-met'] };
    const stays = published(corpus).corpus;
    expect(stays.actors).toMatchObject([{ not: ['state', other], about: ['other-article#state-said'] }]);
    expect(stays.places).toMatchObject([{ not: [], about: [] }]);
    expect(stays.events).toMatchObject([{ core: ['other-article#state-said'] }]);
    expect(stays.site).toEqual({ points: ['other-article#state-said'], badia: [] });
  });

  test('loses the notes and the definitions that tell what the outlet of the removed article reported', () => {
    const corpus = withOneRemoved();
    const told = { en: 'Paper spoke of three.', ar: 'تحدثت SY1 عن ثلاثة.' };
    const note = { text: told, sources: [] };
    const general = { en: 'A word of the field.', ar: 'مصطلح.' };
    const [term, other] = corpus.terms;
    if (!term || !other) throw new Error('the sample corpus has changed');
    term.definition = { en: `${general.en} ${told.en} More of it.`, ar: `${general.ar} ${told.ar} والمزيد.` };
    other.definition = told;
    for (const actor of corpus.actors) actor.note = note;
    for (const article of corpus.articles) {
      article.notes = [note, { text: general, sources: [] }];
      for (const statement of article.statements) statement.note = note;
    }
    const stays = published(corpus).corpus;
    expect(stays.terms[0]?.definition).toEqual(general);
    expect(stays.terms[1]?.definition).toEqual(other.name);
    expect(stays.articles[0]?.notes).toEqual([{ text: general, sources: [] }]);
    expect(JSON.stringify(stays)).not.toContain(told.en);
  });

  test('an entry that no article mentioned is not touched', () => {
    const corpus = sampleCorpus();
    corpus.actors.push({ ...structuredClone(corpus.actors[1] as Corpus['actors'][number]), id: 'unmentioned' });
    corpus.articles = corpus.articles.map(remove);
    expect(published(corpus).corpus.actors.map(({ id }) => id)).toEqual(['unmentioned']);
  });

  test('a page that two removed articles mentioned leads to the newer one', () => {
    const corpus = sampleCorpus();
    corpus.articles = [
      remove(sampleArticle('older')),
      remove({ ...sampleArticle('newer'), published: { edtf: '2021', basis: 'stated' } }),
    ];
    expect(published(corpus).gone.get('/actors/corps/')).toBe('newer');
  });
});

describe('the rights of an article', () => {
  const { rights } = articleSchema.shape;

  test('say when and why it was removed', () => {
    expect(rights.safeParse({ status: 'unknown', display: 'removed', removed }).success).toBe(true);
  });

  test.each([
    [{ status: 'unknown', display: 'removed' }],
    [{ status: 'unknown', display: 'full', removed }],
    [{ status: 'unknown', display: 'removed', removed: { ...removed, on: 'yesterday' } }],
    [{ status: 'unknown', display: 'removed', removed: { on: removed.on } }],
  ])('are refused as %j', (value) => {
    expect(rights.safeParse(value).success).toBe(false);
  });
});
