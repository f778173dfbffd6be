import { expect, test } from 'vitest';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { faultsAfter } from '#tests/samples/spoiled.ts';
import { loadCorpus } from '#content/read.ts';
import { absentFaults } from './absent.ts';

const absent = (en: string, ar: string, spellings: string[] = []) => ({
  elsewhere: { name: { en, ar }, kind: 'group' as const, spellings: { en: spellings, ar: [] } },
});

test('names that are absent are sound', () => {
  expect(absentFaults(sampleCorpus())).toEqual([]);
});

test.each([
  ['an article names in its text', absent('Somebody', 'الفقرة الأخيرة'), 'is named in the article'],
  ['an article names in its translation', absent('Last Paragraph', 'لا أحد'), 'is named in the article'],
  ['a registry has', absent('The State', 'لا أحد'), 'is a name in content/actors/state.yaml'],
  [
    'a registry has under another spelling',
    absent('Nobody', 'لا أحد', ['State']),
    'is a name in content/actors/state.yaml',
  ],
])('but a name that %s is refused', (_, names, problem) => {
  const faults = faultsAfter((corpus) => {
    corpus.absent = names;
  });
  const found = faults.filter(({ file }) => file === 'content/absent.yaml');
  expect(found.map((fault) => fault.problem).join()).toContain(problem);
});

test('one spelling stands for one name', () => {
  const faults = faultsAfter((corpus) => {
    corpus.absent = { a: absent('Nobody', 'لا أحد').elsewhere, b: absent('Nobody', 'لا شيء').elsewhere };
  });
  expect(faults.map(({ problem }) => problem)).toContain('"Nobody" stands under a too');
});

test('the content lists at least forty names that readers ask for, in both scripts', () => {
  const names = Object.values(loadCorpus().absent);
  expect(names.length).toBeGreaterThanOrEqual(40);
  for (const { name } of names) {
    expect(name.en).toMatch(/\p{Script=Latin}/u);
    expect(name.ar).toMatch(/\p{Script=Arabic}/u);
  }
}, 30_000);
