import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test, vi } from 'vitest';
import { badiaFile, badiaFileJsonSchema } from '#domain/derived/badia-file.ts';
import { corpusAdvice } from '#domain/checks/advice/advice.ts';
import { pairsOf } from '#domain/derived/ties.ts';
import { allLocales } from '#domain/model/locales.ts';
import { fenceFaults } from '#markdown/fence-faults.ts';
import { letters } from '#styles/letters.ts';
import { fixture, readAfter } from './samples/content-copy.ts';
import { dropFourthArticle, fourth } from './samples/fourth-article.ts';
import { drawnPictures } from './samples/drawn-pictures.ts';

// Mermaid itself and the layout engine take seconds to load, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const faces = new Set(Object.values(letters).join(''));

/** A valid article with names and letters of its own, dropped into the content: nothing else need be touched. */
const grown = readAfter(dropFourthArticle);

test('one more article passes the check', async () => {
  expect(grown.faults).toEqual([]);
  expect(await fenceFaults(grown.fences)).toEqual([]);
});

test('it changes no other entry of the content', () => {
  const { articles, actors, places, ...others } = grown.corpus;
  expect({
    ...others,
    articles: articles.filter(({ slug }) => slug !== fourth.slug),
    actors: actors.filter(({ id }) => id !== fourth.actor),
    places: places.filter(({ id }) => id !== fourth.place),
  }).toEqual(fixture.corpus);
  expect([articles.length, actors.length, places.length]).toEqual(
    [fixture.corpus.articles, fixture.corpus.actors, fixture.corpus.places].map(({ length }) => length + 1),
  );
});

test('it is in the data file, which says the same of the others as before', () => {
  const [before, after] = [fixture.corpus, grown.corpus].map(
    (corpus) => JSON.parse(JSON.stringify(badiaFile(corpus))) as ReturnType<typeof badiaFile>,
  );
  expect(after?.articles.filter(({ slug }) => slug !== fourth.slug)).toEqual(before?.articles);
  expect(after?.articles[0]?.slug).toBe(fourth.slug);
  expect(new Ajv2020({ formats: { uri: true } }).validate(badiaFileJsonSchema(), after)).toBe(true);
});

test('its tie is one more tie, of a pair of its own', () => {
  const [before, after] = [fixture.corpus, grown.corpus].map(({ articles }) => pairsOf(articles));
  const pair = `bir-zaytun-council--${fourth.actor}`;
  expect(after?.filter(({ id }) => id !== pair)).toEqual(before);
  expect(after?.find(({ id }) => id === pair)?.ties).toHaveLength(1);
});

test.each(allLocales)('every picture of the grown content is sound, and nothing crowded, in %s', async (locale) => {
  for (const { name, faults } of await drawnPictures(grown.corpus, locale)) expect(faults, name).toEqual([]);
});

test('no advice is given on what was there before', () => {
  const others = corpusAdvice(grown.corpus, faces).filter(({ file }) => !file.includes(fourth.slug));
  expect(others).toEqual(corpusAdvice(fixture.corpus, faces));
});
