import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { add, article, files, fixture, fixtureDir, inCopy, readAfter, slug } from '#tests/samples/content-copy.ts';
import { ContentError } from '#domain/checks/faults.ts';
import { editionOf } from './edition.ts';
import { contentDir, loadCorpus } from './read.ts';

const registries = ['actors', 'places', 'events', 'outlets', 'terms', 'corrections'] as const;

test('the content is in the folder that CONTENT_DIR names, else in content', () => {
  vi.stubEnv('CONTENT_DIR', '/somewhere/else');
  expect(contentDir()).toBe('/somewhere/else');
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentDir()).toBe('content');
  vi.unstubAllEnvs();
});

describe('sound content', () => {
  test('has no fault, and is loaded', () => {
    expect(fixture.faults).toEqual([]);
    expect(loadCorpus(fixtureDir)).toEqual(fixture.corpus);
  });

  test('has an entry for every file, and an article for every folder', () => {
    for (const registry of registries) {
      const names = readdirSync(join(fixtureDir, registry));
      const ids = fixture.corpus[registry].map(({ id }) => id);
      expect(new Set(ids.map((id) => `${id}.yaml`)), registry).toEqual(new Set(names));
      expect(ids, registry).toHaveLength(names.length);
    }
    expect(fixture.corpus.articles.map((each) => each.slug)).toEqual([
      'market-day-returns-to-tell-nahl',
      'new-contract-on-the-hill-road',
      'two-councils-share-the-well',
    ]);
    expect(Object.keys(fixture.corpus.redirects)).toHaveLength(3);
  });

  test('comes in the order of its ids, not of its file names: a hyphen stands before the dot of the ending', () => {
    const text = (name: string) =>
      `name: { en: ${name}, ar: اسم ${name} }\nkind: state\ndescription: { en: A state., ar: دولة. }\n`;
    const { corpus, faults } = readAfter(
      add('actors/rimal-2.yaml', text('Two')),
      add('actors/rimal-10.yaml', text('Ten')),
      add('actors/a.yaml', text('First')),
    );
    expect(faults).toEqual([]);
    const ids = corpus.actors.map(({ id }) => id);
    expect(ids[0]).toBe('a');
    expect(ids.slice(ids.indexOf('rimal'), ids.indexOf('road-guard'))).toEqual(['rimal', 'rimal-10', 'rimal-2']);
  });

  test('is the same each time, and its edition changes with any letter of it', () => {
    const { corpus } = readAfter();
    expect(editionOf(corpus)).toBe(editionOf(fixture.corpus));
    const changed = structuredClone(corpus);
    const [first] = changed.corrections;
    if (first) first.text.en += '.';
    expect(editionOf(changed)).not.toBe(editionOf(corpus));
    expect(editionOf(corpus)).toMatch(/^[0-9a-f]{10}$/);
  });
});

describe('an article', () => {
  test('has its translation, a paragraph for each of the original, without the signs of its headings', () => {
    expect(article.translation).toHaveLength(article.paragraphs.length);
    expect(article.translation?.[0]).toMatch(/^The Tell Nahl Council announced/);
    expect(article.translation?.[5]).toBe('The Old Well');
  });

  test('without a translation has none', () => {
    expect(fixture.corpus.articles.find((each) => each.slug === 'two-councils-share-the-well')?.translation).toBe(
      undefined,
    );
  });

  test('has its summaries by sentences, its diagrams apart', () => {
    expect(article.summary.en.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
    expect(JSON.stringify(article.summary)).not.toContain('flowchart');
    expect(fixture.fences.map(({ file }) => file)).toEqual([`content/${files.index}`, `content/${files.summaryAr}`]);
  });

  test('has the byline of its original, as printed', () => {
    expect(article.bylineText).toBe('بريد سحر – خاص');
  });
});

test('content with a fault is not loaded', () => {
  const load = () => inCopy([add(`articles/${slug}/notes.txt`, '')], loadCorpus);
  expect(load).toThrow(ContentError);
});
