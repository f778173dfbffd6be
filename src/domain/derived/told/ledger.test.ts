import { describe, expect, test } from 'vitest';
import { pairsOf } from '#domain/derived/ties.ts';
import { articleOf, sampleStatement, sampleTermOf, tieOf } from '#tests/samples/reports.ts';
import { columnOf, columns } from './columns.ts';
import { ledgerOf, ledgerWithin, statementsOfLedger, type Ledger } from './ledger.ts';

test.each([
  ['cooperation', 'backs', 'cooperation'],
  ['request', 'asks-of', 'bargaining'],
  [undefined, 'asks-of', 'bargaining'],
  ['rivalry', 'rivals', 'rivalry'],
  ['hostility', 'rivals', 'rivalry'],
  ['command', 'commands', 'other'],
  [undefined, 'met-with', 'other'],
] as const)('a tie of the kind %s and the type “%s” is read as %s', (mode, type, column) => {
  expect(columnOf({ mode, type }, sampleTermOf)).toBe(column);
});

describe('a ledger', () => {
  const [one, other] = [new Set(['russia']), new Set(['iran', 'irgc'])];
  const pairs = pairsOf([
    articleOf('older', '2018-10', [
      sampleStatement('rivals', { relations: [tieOf('russia rivals iran', 'rivalry')] }),
      sampleStatement('talks', { relations: [tieOf('russia met-with iran')] }),
    ]),
    articleOf('newer', '2022-01', [
      sampleStatement('both', {
        relations: [
          tieOf('irgc asks-of russia', 'request'),
          tieOf('iran asks-of russia', 'request'),
          tieOf('russia backs iran', 'cooperation'),
        ],
      }),
      sampleStatement('later-rivals', { relations: [tieOf('iran rivals russia', 'rivalry')] }),
      sampleStatement('elsewhere', { relations: [tieOf('russia backs ndf', 'cooperation')] }),
    ]),
  ]);
  const ledger = ledgerOf(pairs, one, other, sampleTermOf);
  const idsIn = (each: Ledger) => columns.map((column) => [column, each[column].map(({ statement }) => statement.id)]);

  test('has what is reported between two sides alone, newest first, each statement once a column', () => {
    expect(idsIn(ledger)).toEqual([
      ['cooperation', ['both']],
      ['bargaining', ['both']],
      ['rivalry', ['later-rivals', 'rivals']],
      ['other', ['talks']],
    ]);
  });

  test('keeps with each line what it reports of its column', () => {
    expect(ledger.bargaining[0]?.relations.map(({ from }) => from).sort()).toEqual(['iran', 'irgc']);
  });

  test('holds each statement once in all, and may be cut to some of them', () => {
    const all = statementsOfLedger(ledger);
    expect(all.map(({ statement }) => statement.id)).toEqual(['both', 'later-rivals', 'rivals', 'talks']);
    expect(idsIn(ledgerWithin(ledger, all.slice(0, 1)))).toEqual([
      ['cooperation', ['both']],
      ['bargaining', ['both']],
      ['rivalry', []],
      ['other', []],
    ]);
  });
});
