import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { faultsAfter, the } from '#tests/samples/spoiled.ts';

describe('what must hold among the registries', () => {
  test.each(['actors', 'places'] as const)('the parents of %s do not run in a circle', (shelf) => {
    const faults = faultsAfter((corpus) => {
      const entries: readonly { id: string; parent?: string | undefined }[] = corpus[shelf];
      const [first, second] = [the(entries, 0), the(entries, 1)];
      first.parent = second.id;
      second.parent = first.id;
    });
    const [a, b] = sampleCorpus()[shelf].map(({ id }) => id);
    expect(faults).toEqual(
      [
        [a, b],
        [b, a],
      ].map(([id, other]) => ({
        file: `content/${shelf}/${String(id)}.yaml`,
        field: 'parent',
        problem: `runs in a circle: ${String(id)} → ${String(other)} → ${String(id)}`,
        fix: 'Mend one of these parents.',
      })),
    );
  });

  test('nothing is its own parent', () => {
    expect(faultsAfter((corpus) => (the(corpus.actors, 1).parent = 'state'))).toEqual([
      {
        file: 'content/actors/state.yaml',
        field: 'parent',
        problem: 'runs in a circle: state → state',
        fix: 'Mend one of these parents.',
      },
    ]);
  });

  test('a parent outside a circle is not blamed for it', () => {
    const faults = faultsAfter((corpus) => (the(corpus.actors, 1).parent = 'state'));
    expect(faults.map(({ file }) => file)).not.toContain('content/actors/corps.yaml');
  });

  test.each([
    ['actors', 'en', 'the name itself'],
    ['actors', 'ar', 'the name itself'],
    ['places', 'en', 'twice'],
    ['places', 'ar', 'twice'],
    ['outlets', 'en', 'the name itself'],
    ['outlets', 'ar', 'twice'],
  ] as const)('an alias of one of the %s in %s is not %s', (shelf, locale, what) => {
    const [{ id, name } = { id: '', name: { en: '', ar: '' } }] = sampleCorpus()[shelf];
    const alias = what === 'twice' ? 'اسم' : name[locale];
    const faults = faultsAfter((corpus) => {
      the<{ aliases: Record<string, string[]> }>(corpus[shelf], 0).aliases[locale] =
        what === 'twice' ? [alias, 'آخر', alias] : ['آخر', alias];
    });
    expect(faults).toEqual([
      {
        file: `content/${shelf}/${id}.yaml`,
        field: `aliases.${locale}`,
        problem: `"${alias}" stands twice, or is the name itself`,
        fix: 'Remove it.',
      },
    ]);
  });

  test.each(['actors', 'places'] as const)(
    'what says in short what is reported of one of the %s is about it',
    (shelf) => {
      const { id } = the<{ id: string }>(sampleCorpus()[shelf], 1);
      const ref = 'an-article#corps-met';
      const faults = faultsAfter((corpus) => {
        the<{ about: string[] }>(corpus[shelf], 1).about = [ref];
      });
      expect(faults.map(({ file, field, problem }) => ({ file, field, problem }))).toEqual([
        { file: `content/${shelf}/${id}.yaml`, field: 'about', problem: `names "${ref}", which is not about "${id}"` },
      ]);
    },
  );

  test('a statement is chosen once, and one that does not exist is said to be missing', () => {
    const faults = faultsAfter((corpus) => {
      the(corpus.events, 0).core = ['an-article#corps-met', 'an-article#corps-met', 'an-article#nothing'];
    });
    expect(faults.map(({ field, problem }) => `${field}: ${problem}`).sort()).toEqual([
      'core: names "an-article#corps-met" twice',
      'core: names the statement "an-article#nothing", which does not exist',
    ]);
  });

  test('an entry is not to be taken for another that exists, and not for itself', () => {
    const faults = faultsAfter((corpus) => {
      the(corpus.actors, 0).not = ['corps', 'nobody', { en: 'Another Corps', ar: 'فيلق آخر' }];
    });
    expect(faults.map(({ field, problem }) => `${field}: ${problem}`).sort()).toEqual([
      'not: names "nobody", but content/actors/nobody.yaml does not exist',
      'not: names the entry itself',
    ]);
  });
});
