import { describe, expect, test } from 'vitest';
import { askedIn, hashOf, marksIn, withMarks } from './address.ts';

describe('the address of a question', () => {
  test.each([
    ['#q=IRGC', { question: 'IRGC', choice: {} }],
    ['#q=%D9%82%D8%B3%D8%AF&kind=article&year=2020', { question: 'قسد', choice: { kind: 'article', year: '2020' } }],
    ['#actor=irgc', { question: '', choice: { actor: 'irgc' } }],
    ['#q=oil+convoy&other=1', { question: 'oil convoy', choice: {} }],
    ['#q=100%25&kind=article', { question: '100%', choice: { kind: 'article' } }],
    ['', { question: '', choice: {} }],
  ])('«%s» is read', (hash, asked) => {
    expect(askedIn(hash)).toEqual(asked);
    expect(askedIn(`#${hashOf(asked)}`)).toEqual(asked);
  });

  test('has the choices in one order, so that one question has one address', () => {
    expect(hashOf({ question: 'a b', choice: { place: 'palmyra', kind: 'event' } })).toBe(
      'q=a+b&kind=event&place=palmyra',
    );
  });
});

describe('the words to be marked', () => {
  test.each([
    ['#p4', 'قوافل النفط & more', 'p4'],
    ['', 'oil', ''],
    ['#p4', '100% + 7', 'p4'],
  ])('travel behind the anchor «%s»', (hash, question, anchor) => {
    expect(marksIn(withMarks(hash, question))).toEqual({ anchor, question });
  });

  test.each([
    ['#p4&marks=100%', { anchor: 'p4', question: '100%' }],
    ['#marks=%D9%82%', { anchor: '', question: 'ق%' }],
  ])('are read even from an address that is not well formed: %s', (hash, marks) => {
    expect(marksIn(hash)).toEqual(marks);
  });

  test.each(['', '#p4', '#q=marks', '#airport-meeting'])('are not in «%s»', (hash) => {
    expect(marksIn(hash)).toBeUndefined();
  });
});
