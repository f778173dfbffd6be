import { describe, expect, test } from 'vitest';
import { ContentError } from '#domain/checks/faults.ts';
import {
  add,
  edit,
  facts,
  files,
  fixture,
  inCopy,
  readAfter,
  remove,
  summaryOf,
  type Change,
} from '#tests/samples/content-copy.ts';
import { loadCorpus } from './read.ts';

const { index, actor, original, summaryAr } = files;

describe('several faults at once', () => {
  const changes: Change[] = [
    facts(index, (d) => {
      d.set('outlte', 'x');
      d.deleteIn(['statements', 0, 'said-by']);
      d.setIn(['statements', 1, 'quote', 'ar'], 'ليست في النص');
      d.setIn(['title', 'ar'], 'عنوان من عندنا');
    }),
    summaryOf('ar', 'جملة أخيرة.'),
    facts(actor, (d) => d.deleteIn(['name', 'ar'])),
    facts('places/old-well.yaml', (d) => {
      d.set('parent', 'nowhere-at-all');
    }),
    edit('events/well-cleaning.yaml', () => 'name: ['),
    edit(original, (text) => `${text}\n`),
    add('outlets/Outlet.yaml', ''),
  ];
  const places = [
    `${actor} name.ar`,
    `${index} statements (hill-road-reopened).quote`,
    `${index} statements[1] (headline-market-returns).said-by`,
    `${index} title.ar`,
    `${index} outlte`,
    `${original} the text`,
    `${summaryAr} «جملة أخيرة.»`,
    'events/well-cleaning.yaml line 1',
    'outlets/Outlet.yaml the file name',
    'places/old-well.yaml parent',
  ];

  test('are all listed', () => {
    const found = readAfter(...changes).faults.map(({ file, field }) => `${file.replace('content/', '')} ${field}`);
    expect(new Set(found)).toEqual(new Set(places));
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
});

describe('one fault is one fault:', () => {
  test('every reference to a removed entry names it', () => {
    const { faults } = readAfter(remove('actors/dune-riders.yaml'));
    expect(faults.length).toBeGreaterThan(1);
    expect(new Set(faults.map(({ problem }) => problem))).toEqual(
      new Set(['names "dune-riders", but content/actors/dune-riders.yaml does not exist']),
    );
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
    ['is a relation without its sentences', 'terms/backs.yaml', facts('terms/backs.yaml', (d) => d.delete('sentence'))],
  ])('an entry that %s is reported itself, and not again where it is needed', (_, file, change) => {
    expect(readAfter(change).faults.map((each) => each.file)).toEqual([`content/${file}`]);
  });
});

test('what is not spoiled is read all the same', () => {
  const { corpus } = readAfter(facts(actor, (d) => d.deleteIn(['name', 'ar'])));
  expect(corpus.actors.map(({ id }) => id)).toEqual(fixture.corpus.actors.map(({ id }) => id));
  expect(corpus.articles).toEqual(fixture.corpus.articles);
});
