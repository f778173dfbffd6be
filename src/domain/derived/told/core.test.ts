import { describe, expect, test } from 'vitest';
import type { Report } from '#domain/derived/reports.ts';
import { articleOf, sampleStatement } from '#tests/samples/reports.ts';
import { byArticle, coreOf, refOf } from './core.ts';

const older = articleOf('older', '2018-10', [
  sampleStatement('headline', { kind: 'event', paragraphs: [0], event: { id: 'a' } }),
  sampleStatement('aim', { kind: 'position', event: { id: 'a' } }),
  sampleStatement('met', { kind: 'event', event: { id: 'a' } }),
]);
const newer = articleOf('newer', '2022-01', [
  sampleStatement('also-met', { kind: 'event', event: { id: 'a' } }),
  sampleStatement('led-by', { event: { id: 'a' } }),
]);
const doubted = articleOf('doubted', '2017-01', [
  sampleStatement('perhaps', { kind: 'event', event: { id: 'a', certainty: 'possible' } }),
]);
const reports: Report[] = [newer, doubted, older].flatMap((article) =>
  article.statements.toReversed().map((statement) => ({ article, statement })),
);

describe('what answers first', () => {
  test('is what an editor chose, in that order', () => {
    expect(coreOf(reports, ['newer#led-by', 'older#met'], 1).map(refOf)).toEqual(['newer#led-by', 'older#met']);
  });

  test('is else an event before a tie or a position, the certain before the possible, the text before its headline', () => {
    expect(coreOf(reports, [], 9).map(refOf)).toEqual([
      'older#met',
      'newer#also-met',
      'older#headline',
      'older#aim',
      'newer#led-by',
      'doubted#perhaps',
    ]);
  });
});

test('reports stand by article in the order of its text, doubted articles last, else the oldest first', () => {
  expect(byArticle(reports).map(({ reports: members }) => members.map(refOf))).toEqual([
    ['older#headline', 'older#aim', 'older#met'],
    ['newer#also-met', 'newer#led-by'],
    ['doubted#perhaps'],
  ]);
});
