import { describe, expect, test } from 'vitest';
import type { Corpus, Event } from '#domain/model/corpus.ts';
import { article, faultsAfter, statement, the } from '#tests/samples/spoiled.ts';

const event = (corpus: Corpus): Event => the(corpus.events, 0);
const stated = (edtf: string) => ({ edtf, basis: 'stated' as const });
const at = { file: 'content/events/meeting.yaml', about: 'content/articles' };

describe('the parties and the places of an event', () => {
  test('are those that its statements name', () => {
    expect(faultsAfter((corpus) => event(corpus).actors.push('state'))).toEqual([
      {
        ...at,
        field: 'actors',
        problem: 'names "state", which none of its statements names',
        fix: 'Leave it out, or add it to the statement that gives it.',
      },
    ]);
    expect(faultsAfter((corpus) => event(corpus).places.push({ id: 'region', certainty: 'possible' }))).toEqual([
      {
        ...at,
        field: 'places',
        problem: 'names "region", which none of its statements names',
        fix: 'Leave it out, or add it to the statement that gives it.',
      },
    ]);
  });

  test('may be joined in a relation alone', () => {
    expect(
      faultsAfter((corpus) => {
        event(corpus).actors.push('state');
        statement(corpus, 0).relations = [{ from: 'state', type: 'met-with', to: 'corps' }];
      }),
    ).toEqual([]);
  });

  test('may be fewer than those of its statements', () => {
    expect(
      faultsAfter((corpus) => {
        event(corpus).actors = [];
        event(corpus).places = [];
      }),
    ).toEqual([]);
  });

  test('may be spread over several statements', () => {
    expect(
      faultsAfter((corpus) => {
        statement(corpus, 1).event = { id: 'meeting', certainty: 'possible' };
        event(corpus).actors.push('state');
      }),
    ).toEqual([]);
  });
});

describe('the date of an event', () => {
  /** The date of the event, and of each of the two statements; none where undefined. */
  const dated = (own: string | undefined, first: string | undefined, second?: string) => (corpus: Corpus) => {
    event(corpus).when = own === undefined ? undefined : stated(own);
    statement(corpus, 0).when = first === undefined ? undefined : stated(first);
    statement(corpus, 1).when = second === undefined ? undefined : stated(second);
    if (second !== undefined) statement(corpus, 1).event = { id: 'meeting' };
  };

  test.each([
    ['none, whatever its statements give', undefined, '2020-11-15', undefined],
    ['that of its statement', '2020-11-15', '2020-11-15', undefined],
    ['that of one of its statements', '2020-11', '2020-11', '2020-11-15'],
    ['the whole stretch of its statements', '2020-11-15/2020-11-17', '2020-11-15', '2020-11-17'],
    ['as long as that of its statement, in other words', '2020-11-01/2020-11-30', '2020-11', undefined],
  ])('may be %s', (_, own, first, second) => {
    expect(faultsAfter(dated(own, first, second))).toEqual([]);
  });

  test.each([
    ['narrower than its statement’s', '2020-11-15', '2020-11', undefined, '2020-11'],
    ['wider than its statement’s', '2020-11', '2020-11-15', undefined, '2020-11-15'],
    ['a day that lies between', '2020-11-16', '2020-11-15', '2020-11-17', '2020-11-15, 2020-11-17'],
    ['wider than the stretch', '2020-11', '2020-11-15', '2020-11-17', '2020-11-15, 2020-11-17'],
  ])('may not be %s', (_, own, first, second, dates) => {
    expect(faultsAfter(dated(own, first, second))).toEqual([
      {
        ...at,
        field: 'when',
        problem: `is ${own}, wider or narrower than the dates of its statements: ${dates}`,
        fix: 'Write one of these, or the whole stretch of them.',
      },
    ]);
  });

  test('may not be there where no statement gives one', () => {
    expect(faultsAfter(dated('2020-11-15', undefined))).toEqual([
      {
        ...at,
        field: 'when',
        problem: 'gives a date that none of its statements gives',
        fix: 'Leave it out, or give the statement its date.',
      },
    ]);
  });
});

test('an event without a statement has none to say more than', () => {
  expect(
    faultsAfter((corpus) => {
      for (const each of article(corpus).statements) each.event = undefined;
    }),
  ).toEqual([]);
});
