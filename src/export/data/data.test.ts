import { Model, defaultModel, type IEntityDatum } from '@alephdata/followthemoney';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { rows, sampleSet as set, text } from '#tests/samples/data-set.ts';
import type { DataFileName } from './files.ts';
import { tables } from './tables.ts';

describe.each(tables)('$file', ({ file, columns }) => {
  const name = file as DataFileName;

  test('begins with a byte order mark and has a line for each row and its columns, all explained', () => {
    expect(text(name).startsWith('\uFEFF')).toBe(true);
    expect(Object.keys(rows(name)[0] ?? {})).toEqual(columns.map((column) => column.name));
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    for (const { en, ar } of columns) {
      expect(en).toMatch(/\p{Script=Latin}/u);
      expect(ar).toMatch(/\p{Script=Arabic}/u);
    }
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    for (const row of rows(name)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('the tables', () => {
  test('keep what they neutralise readable, and JSON keeps it as it is', () => {
    const row = rows('statements.csv').find(({ text_en }) => text_en?.includes('quoted'));
    expect(row).toMatchObject({ text_en: '\'=1+1, "quoted"\nand broken', text_ar: "'+مجموع" });
    expect(text('badia-file.json')).toContain(JSON.stringify('=1+1, "quoted"\nand broken'));
  });

  test('say of a statement whose it is, when, about whom and where it is read', () => {
    expect(rows('statements.csv').find(({ id }) => id === 'an-article#corps-met')).toMatchObject({
      article: 'an-article',
      kind: 'event',
      said_by_kind: 'unnamed',
      said_by_en: 'a source',
      via: 'agency',
      sourcing: 'unnamed',
      date: '2020-11-15',
      date_from: '2020-11-15',
      paragraphs: '1',
      actors: 'corps',
      roles: 'party',
      places: 'field',
      event: 'meeting',
      relations: '0',
      outlet: 'paper',
      published: '2020-11-20',
      url_en: 'https://badia.example/en/articles/an-article/#corps-met',
    });
  });

  test('say of a tie who reports it', () => {
    expect(rows('relations.csv')[0]).toMatchObject({
      from: 'state',
      from_ar: 'الدولة',
      type: 'backs',
      to: 'corps',
      mode: 'cooperation',
      sentence_en: 'State backed the Corps',
      sourcing: 'outlet',
      date: '',
    });
  });

  test('refer to rows that are there', () => {
    const ids = (name: DataFileName) => new Set(rows(name).map(({ id }) => id));
    const [actors, places, events] = [ids('actors.csv'), ids('places.csv'), ids('events.csv')];
    for (const row of rows('statements.csv')) {
      for (const id of (row['actors'] ?? '').split('; ').filter(Boolean)) expect(actors).toContain(id);
      for (const id of (row['places'] ?? '').split('; ').filter(Boolean)) expect(places).toContain(id);
      if (row['event']) expect(events).toContain(row['event']);
    }
    for (const { statement } of rows('relations.csv')) expect(ids('statements.csv')).toContain(statement);
  });

  test('are counted as they are long', () => {
    for (const thing of ['statements', 'actors', 'places', 'events', 'relations'] as const)
      expect(rows(`${thing}.csv`)).toHaveLength(set.counts[thing]);
    expect(set.counts.articles).toBe((JSON.parse(text('badia-file.json')) as { articles: [] }).articles.length);
  });
});

describe('badia-file.json', () => {
  test('is as its schema says', () => {
    const validate = new Ajv2020({ allErrors: true, formats: { uri: true } }).compile(
      JSON.parse(text('badia-file.schema.json')) as object,
    );
    validate(JSON.parse(text('badia-file.json')));
    expect(validate.errors).toBeNull();
  });
});

describe('places.geojson', () => {
  interface Collection {
    type: string;
    features: {
      type: string;
      id: string;
      geometry: { type: string; coordinates: number[] } | null;
      properties: Record<string, unknown>;
    }[];
  }
  const collection = JSON.parse(text('places.geojson')) as Collection;

  test('is a collection of features with ids, each a point with the longitude first, or without a place (RFC 7946)', () => {
    expect(Object.keys(collection)).toEqual(['type', 'features']);
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['field', { type: 'Point', coordinates: [40.1, 35.3] }],
      ['region', null],
    ]);
    for (const feature of collection.features) {
      expect(Object.keys(feature)).toEqual(['type', 'id', 'geometry', 'properties']);
      expect(feature.type).toBe('Feature');
      expect(feature.properties['id']).toBe(feature.id);
    }
  });
});

describe('the FollowTheMoney entities', () => {
  const model = new Model(defaultModel);
  const raw = text('badia-file.ftm.ndjson')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as IEntityDatum & { properties: Record<string, string[]> });
  const entities = new Map(raw.map((datum) => [datum.id, model.getEntity(datum)]));

  test('are taken by the library of the model, each id once, with what their schemas require', () => {
    expect(entities.size).toBe(raw.length);
    for (const { schema, getCaption } of [...entities.values()].map((entity) => ({
      schema: entity.schema,
      getCaption: () => entity.getCaption(),
    })))
      expect([schema.name, getCaption()]).not.toContain('');
    for (const entity of entities.values())
      for (const name of entity.schema.required) expect(entity.hasProperty(name), `${entity.id} ${name}`).toBe(true);
  });

  test('refer to entities that are there, and of the kind that the model wants', () => {
    for (const entity of entities.values())
      for (const property of entity.getProperties()) {
        if (property.type.name !== 'entity') continue;
        for (const value of entity.getProperty(property)) {
          const id = typeof value === 'string' ? value : value.id;
          const other = entities.get(id);
          expect(other, `${entity.id} ${property.name} ${id}`).toBeDefined();
          expect(other?.schema.isA(property.getRange()), `${entity.id} ${property.name}`).toBe(true);
        }
      }
  });

  test('have dates that are prefixes of a day', () => {
    for (const { properties } of raw)
      for (const name of ['date', 'startDate', 'endDate', 'publishedAt'])
        for (const date of properties[name] ?? []) expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
  });

  test('say of a tie that it is reported, and by whom', () => {
    const tie = raw.find(({ schema }) => schema === 'UnknownLink');
    expect(tie?.properties).toMatchObject({
      subject: ['badia-actor-state'],
      object: ['badia-actor-corps'],
      role: ['backs', 'صلة'],
      status: ['as reported; said by: the Paper (outlet)'],
    });
  });
});

describe('articles.csl.json', () => {
  test('has a record of each original, which citation-js reads', () => {
    const { data } = new Cite(text('articles.csl.json'));
    expect(data.map(({ id, type }) => [id, type])).toEqual([
      ['a-long-slug-of-an-article', 'article-newspaper'],
      ['an-article', 'article-newspaper'],
    ]);
  });
});
