import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import type { PageRef } from '#domain/model/links.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { actorNode, datasetNode, eventNode, originalNode, outletNode, placeNode } from './entities.ts';
import { frontGraph, pageGraph } from './page-graph.ts';

const corpus = sampleCorpus();
const [article] = corpus.articles;
const [corps, state] = corpus.actors;
const [field, region] = corpus.places;
const [event] = corpus.events;
const [outlet] = corpus.outlets;
if (!article || !corps || !state || !field || !region || !event || !outlet) throw new Error('the sample is not whole');

const site = new URL('https://badia.example');
const nameOf = (page: string, id: string) => {
  const entry = corpus[`${page}s` as 'actors'].find((each) => each.id === id);
  if (!entry) throw new Error(id);
  return entry.name;
};

/**
 * What search engines require of each type, after their documentation; that every property is one of schema.org’s is held
 * by the types of the functions themselves.
 */
const url = { type: 'string', pattern: '^https://' };
const text = { type: 'string', minLength: 1 };
const shapes = {
  WebSite: { required: ['url', 'name', 'inLanguage'], properties: { url, name: text } },
  WebPage: {
    required: ['url', 'name', 'description', 'inLanguage', 'isPartOf', 'breadcrumb'],
    properties: { url, name: text, inLanguage: { type: ['string', 'array'] } },
  },
  BreadcrumbList: {
    required: ['itemListElement'],
    properties: {
      itemListElement: {
        type: 'array',
        minItems: 1,
        items: {
          required: ['@type', 'position', 'name', 'item'],
          properties: {
            '@type': { const: 'ListItem' },
            position: { type: 'integer', minimum: 1 },
            name: text,
            item: url,
          },
        },
      },
    },
  },
  Person: { required: ['name', 'url'], properties: { name: text, url, alternateName: { type: 'array', items: text } } },
  Organization: { required: ['name', 'url'], properties: { name: text, url } },
  NewsMediaOrganization: { required: ['name', 'url'], properties: { name: text, url } },
  Place: { required: ['name', 'url'], properties: { name: text, url } },
  Event: {
    required: ['name', 'url'],
    properties: { name: text, startDate: { type: 'string', pattern: String.raw`^\d{4}(-\d\d){0,2}$` } },
  },
  NewsArticle: {
    required: ['headline', 'inLanguage', 'publisher'],
    properties: { headline: text, inLanguage: { const: 'ar' }, publisher: { required: ['name'] } },
  },
  Dataset: {
    required: ['name', 'description', 'license', 'creator', 'distribution'],
    properties: {
      description: { type: 'string', minLength: 50, maxLength: 5000 },
      distribution: {
        type: 'array',
        minItems: 1,
        items: { required: ['@type', 'contentUrl', 'encodingFormat'], properties: { contentUrl: url } },
      },
    },
  },
};
const ajv = new Ajv2020({ strict: false, allErrors: true });

/** What is wrong with a node and all nodes in it, by the shapes of their types. */
function problems(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(problems);
  if (typeof node !== 'object' || node === null) return [];
  const type = (node as { '@type'?: string })['@type'];
  const shape = type === undefined ? undefined : (shapes as Record<string, object>)[type];
  const isReference = Object.keys(node).join() === '@id';
  const own = shape && !isReference && !ajv.validate(shape, node) ? [`${type}: ${ajv.errorsText()}`] : [];
  return [...own, ...Object.values(node).flatMap(problems)];
}

/** Every id that is referred to and defined nowhere in the graph. */
function dangling(graph: unknown): string[] {
  const text = JSON.stringify(graph);
  return [...text.matchAll(/\{"@id":"([^"]+)"\}/g)]
    .map(([, id = '']) => id)
    .filter(
      (id) => !new RegExp(`"@type":"[^"]+","@id":"${id.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}"`).test(text),
    );
}

describe.each(allLocales)('the JSON-LD in %s', (locale) => {
  const telling = { locale, site, nameOf };
  const page = (at: PageRef, more: object = {}) =>
    pageGraph({ at, locale, title: 'A title', description: 'What it is.', site, ...more });
  const graphs = {
    home: page({ page: 'home' }),
    article: page(
      { page: 'article', id: article.slug },
      { isBasedOn: originalNode(article, telling), dateModified: article.read },
    ),
    actor: page({ page: 'actor', id: corps.id }, { mainEntity: actorNode(corps, telling) }),
    person: page({ page: 'actor', id: state.id }, { mainEntity: actorNode({ ...state, kind: 'person' }, telling) }),
    place: page({ page: 'place', id: field.id }, { mainEntity: placeNode(field, telling) }),
    event: page({ page: 'event', id: event.id }, { mainEntity: eventNode(event, 'What happened', telling) }),
    outlet: page({ page: 'outlet', id: outlet.id }, { mainEntity: outletNode(outlet, telling) }),
    tie: page({ page: 'tie', id: 'a--b' }),
    front: frontGraph({ path: '/', title: 'A title', description: 'What it is.', site }),
    data: page(
      { page: 'about' },
      {
        mainEntity: datasetNode(
          {
            description: 'Statements of Arabic local reporting, each with who says it and its paragraph.',
            files: [{ name: 'statements.csv', path: '/data/statements.csv', type: 'text/csv' }],
            edition: 'e1',
            dateModified: '2026-11-22',
          },
          telling,
        ),
      },
    ),
  };

  test.each(Object.entries(graphs))('of the page of %s is one graph, with all that is required', (_, graph) => {
    expect(graph['@context']).toBe('https://schema.org');
    const types = graph['@graph'].map((node) => (node as { '@type': string })['@type']);
    expect(types.slice(0, 3).sort()).toEqual(['BreadcrumbList', 'WebPage', 'WebSite']);
    expect(problems(graph['@graph'])).toEqual([]);
    expect(dangling(graph)).toEqual([]);
    expect(JSON.stringify(graph)).not.toMatch(/ClaimReview|undefined|null/);
  });

  test('says whom or what a profile is of, by type', () => {
    const typeOf = (name: keyof typeof graphs) => (graphs[name]['@graph'][3] as { '@type': string })['@type'];
    expect((['actor', 'person', 'place', 'event', 'outlet', 'data'] as const).map(typeOf)).toEqual([
      'Organization',
      'Person',
      'Place',
      'Event',
      'NewsMediaOrganization',
      'Dataset',
    ]);
  });

  test('says what an article of ours was made from, without an address that is not known', () => {
    const text = JSON.stringify(graphs.article);
    expect(text).toContain(`"isBasedOn":{"@type":"NewsArticle"`);
    expect(originalNode(article, telling)).not.toHaveProperty('url');
    expect(originalNode({ ...article, url: 'https://paper.example/1' }, telling)).toMatchObject({
      url: 'https://paper.example/1',
      datePublished: '2020-11-20',
      headline: 'عنوان',
    });
  });

  test('makes no point of an area, and no place of what is only possible', () => {
    expect(placeNode(field, telling)).toHaveProperty('geo');
    expect(placeNode(region, telling)).not.toHaveProperty('geo');
    const area = { ...field, coordinates: { lat: 1, lon: 1, precision: 'area' as const, source: 'x' } };
    expect(placeNode(area, telling)).not.toHaveProperty('geo');
    const possible = { ...event, places: [{ id: 'field', certainty: 'possible' as const }] };
    expect(eventNode(possible, 'x', telling)).not.toHaveProperty('location');
  });

  test('leads from the home page of the language to the page', () => {
    const [, , way] = graphs.actor['@graph'] as unknown as { itemListElement: { item: string }[] }[];
    expect(way?.itemListElement.map(({ item }) => item)).toEqual([
      `https://badia.example/${locale}/`,
      `https://badia.example/${locale}/actors/`,
      `https://badia.example/${locale}/actors/corps/`,
    ]);
  });
});
