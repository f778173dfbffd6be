import { expect, test } from 'vitest';
import { pairsOf, pairsWith } from '#domain/derived/ties.ts';
import { articleOf, sampleStatement, sampleTermOf, tieOf } from '#tests/samples/reports.ts';
import { bargainsOf } from './bargains.ts';
import { bargainsWith, toldTies } from './told-ties.ts';

const article = articleOf('one', '2022-01', [
  sampleStatement('backs', { relations: [tieOf('russia backs ndf', 'cooperation')] }),
  sampleStatement('backs-again', { relations: [tieOf('russia backs ndf', 'cooperation')] }),
  sampleStatement('met', { relations: [tieOf('ndf met-with russia')] }),
  sampleStatement('met-too', { relations: [tieOf('russia met-with ndf')] }),
  sampleStatement('asked', {
    relations: [tieOf('man asks-of russia', 'request'), tieOf('irgc asks-of russia', 'request')],
  }),
  sampleStatement('asked-more', { relations: [tieOf('irgc asks-of russia', 'request')] }),
]);

test('the ties of an actor are told from its end, by column and partner, each relation once with all its statements', () => {
  const told = toldTies(pairsWith(pairsOf([article]), 'ndf'), 'ndf', sampleTermOf);
  expect(
    told.map(({ column, partners }) => [
      column,
      partners.map(({ actor, sentences }) => [
        actor,
        sentences.map(({ relation, end, reports }) => [
          relation.type,
          end,
          reports.map(({ statement }) => statement.id),
        ]),
      ]),
    ]),
  ).toEqual([
    ['cooperation', [['russia', [['backs', 'to', ['backs', 'backs-again']]]]]],
    ['other', [['russia', [['met-with', 'from', ['met', 'met-too']]]]]],
  ]);
});

test('what an actor was asked is told by the statements that say it, under all who asked', () => {
  const bargains = bargainsWith(pairsWith(pairsOf([article]), 'russia'), sampleTermOf);
  expect(
    bargains.map(({ pairs, lines }) => [pairs.map(({ id }) => id), lines.map(({ statement }) => statement.id)]),
  ).toEqual([
    [['irgc--russia', 'man--russia'], ['asked']],
    [['irgc--russia'], ['asked-more']],
  ]);
});

test('what was asked and granted is told by who asked whom; a statement that names a body and its man stands once', () => {
  const reports = article.statements.map((statement) => ({ article, statement }));
  expect(
    bargainsOf(reports, sampleTermOf).map(({ relation, reports: members }) => [
      relation.from,
      members.map(({ statement }) => statement.id),
    ]),
  ).toEqual([['irgc', ['asked', 'asked-more']]]);
});
