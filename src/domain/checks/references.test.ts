import { describe, expect, test } from 'vitest';
import type { Fault } from './faults.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { article, faultsAfter, index, statement, the } from '#tests/samples/spoiled.ts';

describe('a reference to something that is not there is a fault', () => {
  test.each<
    [what: string, spoil: (corpus: Corpus) => unknown, file: string, field: string, target: string, guess?: string]
  >([
    ['the outlet', (c) => (article(c).outlet = 'papr'), index, 'outlet', 'outlets/papr', 'paper'],
    ['a cited outlet', (c) => article(c).cites.push('agenci'), index, 'cites', 'outlets/agenci', 'agency'],
    ['an actor of an article', (c) => article(c).actors.push('statte'), index, 'actors', 'actors/statte', 'state'],
    ['a place of an article', (c) => article(c).places.push('feild'), index, 'places', 'places/feild', 'field'],
    [
      'the outlet of a statement',
      (c) => (statement(c, 0)['said-by'].via = 'agencyy'),
      index,
      'statements (corps-met).said-by.via',
      'outlets/agencyy',
      'agency',
    ],
    [
      'the event of a statement',
      (c) => (statement(c, 0).event = { id: 'meting' }),
      index,
      'statements (corps-met).event',
      'events/meting',
      'meeting',
    ],
    [
      'a side of the ledger',
      (c) => (c.site = { points: [], badia: [], sides: ['corps', 'statte'] }),
      'content/site.yaml',
      'sides',
      'actors/statte',
      'state',
    ],
    [
      'the desert of the file',
      (c) => (c.site = { points: [], badia: [], desert: 'dessert' }),
      'content/site.yaml',
      'desert',
      'places/dessert',
    ],
    [
      'the parent of an actor',
      (c) => (the(c.actors, 0).parent = 'empire'),
      'content/actors/corps.yaml',
      'parent',
      'actors/empire',
    ],
    [
      'the parent of a place',
      (c) => (the(c.places, 0).parent = 'regio'),
      'content/places/field.yaml',
      'parent',
      'places/regio',
      'region',
    ],
    [
      'what a place spans',
      (c) => the(c.places, 0).spans.push('mountain'),
      'content/places/field.yaml',
      'spans',
      'places/mountain',
    ],
    [
      'an actor of an event',
      (c) => the(c.events, 0).actors.push('corp'),
      'content/events/meeting.yaml',
      'actors',
      'actors/corp',
      'corps',
    ],
    [
      'the body of an outlet',
      (c) => (the(c.outlets, 0).body = 'statte'),
      'content/outlets/agency.yaml',
      'body',
      'actors/statte',
      'state',
    ],
    [
      'a place of an event',
      (c) => the(c.events, 0).places.push({ id: 'fields' }),
      'content/events/meeting.yaml',
      'places',
      'places/fields',
      'field',
    ],
  ])('%s', (_, spoil, file, field, target, guess) => {
    expect(faultsAfter(spoil)).toEqual([
      {
        file,
        field,
        problem: `names "${target.replace(/^.*\//, '')}", but content/${target}.yaml does not exist`,
        about: `content/${target}.yaml`,
        fix: `Add that file, or mend the spelling.${guess ? ` Did you mean "${guess}"?` : ''}`,
      },
    ]);
  });

  test.each<[what: string, spoil: (corpus: Corpus) => unknown, field: string, target: string]>([
    [
      'an actor of a statement',
      (c) => (the(statement(c, 0).actors, 0).id = 'nobody'),
      'statements (corps-met).actors',
      'actors/nobody',
    ],
    [
      'a place of a statement',
      (c) => (statement(c, 0).places = [{ id: 'nowhere' }]),
      'statements (corps-met).places',
      'places/nowhere',
    ],
    [
      'the first side of a relation',
      (c) => (the(statement(c, 1).relations, 0).from = 'nobody'),
      'statements (state-backs-corps).relations',
      'actors/nobody',
    ],
    [
      'the second side of a relation',
      (c) => (the(statement(c, 1).relations, 0).to = 'nobody'),
      'statements (state-backs-corps).relations',
      'actors/nobody',
    ],
  ])('%s', (_, spoil, field, target) => {
    expect(faultsAfter(spoil)).toContainEqual({
      file: index,
      field,
      problem: `names "${target.replace(/^.*\//, '')}", but content/${target}.yaml does not exist`,
      about: `content/${target}.yaml`,
      fix: expect.stringContaining('Add that file, or mend the spelling.') as string,
    });
  });
});

describe('a reference to an article or a statement that is not there is a fault', () => {
  test.each<[what: string, spoil: (corpus: Corpus) => unknown, fault: Fault]>([
    [
      'the article of a correction',
      (c) => (the(c.corrections, 0).article = 'an-artikel'),
      {
        file: 'content/corrections/a-correction.yaml',
        field: 'article',
        about: 'content/articles/an-artikel',
        problem: 'names the article "an-artikel", which does not exist',
        fix: 'Mend the spelling; the articles are an-article.',
      },
    ],
    [
      'an article joined to an event',
      (c) => (the(the(c.events, 0).joined, 0).article = 'an-artikel'),
      {
        file: 'content/events/meeting.yaml',
        field: 'joined',
        about: 'content/articles/an-artikel',
        problem: 'names the article "an-artikel", which does not exist',
        fix: 'Mend the spelling; the articles are an-article.',
      },
    ],
    [
      'a point of the home page',
      (c) => (c.site = { points: ['an-article#corps-met', 'an-article#state-met'], badia: [] }),
      {
        file: 'content/site.yaml',
        field: 'points',
        about: 'content/articles/an-article',
        problem: 'names the statement "an-article#state-met", which does not exist',
        fix: 'Write <slug of the article>#<id of the statement>. Did you mean "an-article#corps-met"?',
      },
    ],
    [
      'a statement that differs',
      (c) => the(the(c.events, 0).differences, 0).statements.push('an-article#state-met'),
      {
        file: 'content/events/meeting.yaml',
        field: 'differences',
        about: 'content/articles/an-article',
        problem: 'names the statement "an-article#state-met", which does not exist',
        fix: 'Write <slug of the article>#<id of the statement>. Did you mean "an-article#corps-met"?',
      },
    ],
  ])('%s', (_, spoil, fault) => {
    expect(faultsAfter(spoil)).toEqual([fault]);
  });

  test.each(['actors', 'places', 'outlets'] as const)('a statement that a description of %s leans on', (registry) => {
    const first = (corpus: Corpus) => the<{ id: string; 'rests-on': string[] }>(corpus[registry], 0);
    const faults = faultsAfter((corpus) => first(corpus)['rests-on'].push('an-artikel#corps-met'));
    expect(faults).toEqual([
      {
        file: `content/${registry}/${first(sampleCorpus()).id}.yaml`,
        field: 'rests-on',
        about: 'content/articles/an-artikel',
        problem: 'names the statement "an-artikel#corps-met", which does not exist',
        fix: 'Write <slug of the article>#<id of the statement>. Did you mean "an-article#corps-met"?',
      },
    ]);
  });

  test('a correction of a registry names no article', () => {
    expect(faultsAfter((corpus) => delete the(corpus.corrections, 0).article)).toEqual([]);
  });
});
