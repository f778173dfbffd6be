import { describe, expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
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

describe('no name claims another’s', () => {
  test.each([
    ['en', 'State', 'STATE'],
    ['en', 'Al-State', 'state'],
    ['ar', 'الدولة', 'دوله'],
  ] as const)('in %s: with «%s» a name, «%s» is no other’s alias', (locale, name, alias) => {
    const faults = faultsAfter((corpus) => {
      const [corps, state] = [the(corpus.actors, 0), the(corpus.actors, 1)];
      state.aliases = { en: [], ar: [] };
      state.name[locale] = name;
      corps.aliases[locale] = [alias];
    });
    expect(faults).toEqual([
      {
        file: 'content/actors/corps.yaml',
        field: `aliases.${locale}`,
        problem: `"${alias}" is what state is called too`,
        fix: 'Remove it where it is not the name; a shortened name may stand under search-only.',
      },
    ]);
  });

  test('nor a spelling that only helps the search', () => {
    const faults = faultsAfter((corpus) => (the(corpus.actors, 0)['search-only'].en = ['state']));
    expect(faults.map(({ field, problem }) => `${field}: ${problem}`)).toEqual([
      'search-only.en: "state" is what state is called too',
    ]);
  });

  test('a name shown is not shown by two; a spelling for the search may be', () => {
    const faults = faultsAfter((corpus) => (the(corpus.actors, 0).aliases.en = ['The State']));
    expect(faults.map(({ file, problem }) => `${file} ${problem}`)).toEqual([
      'content/actors/corps.yaml "The State" is what state is called too',
      'content/actors/state.yaml "The State" is what corps is called too',
    ]);
    expect(faultsAfter((corpus) => (the(corpus.actors, 0)['search-only'].en = ['The State']))).toEqual([]);
  });

  test('an actor and a place may share a name', () => {
    expect(faultsAfter((corpus) => (the(corpus.places, 0).aliases.en = ['State']))).toEqual([]);
  });
});

describe('a description that leans on a report', () => {
  const at = { file: 'content/actors/corps.yaml' };
  const leaning = (en: string, ar: string, statement: string) => (corpus: Corpus) => {
    the(corpus.actors, 0).description = { en, ar };
    the(corpus.actors, 0)['rests-on'] = [`an-article#${statement}`];
  };
  const sound = [
    'A formation; a source that the Paper did not name said in 2020 that it met.',
    'تشكيل قال مصدر لم تسمّه الصحيفة عام 2020 إنه اجتمع.',
  ] as const;

  test('says of which year, and that its source was not named', () => {
    expect(faultsAfter(leaning(...sound, 'corps-met'))).toEqual([]);
  });

  test('is a fault without a year, in each language', () => {
    const [en, ar] = sound.map((text) => text.replace('2020', 'that time'));
    expect(faultsAfter(leaning(en ?? '', ar ?? '', 'corps-met'))).toEqual(
      (['en', 'ar'] as const).map((locale) => ({
        ...at,
        field: `description.${locale}`,
        problem: 'leans on a report and does not say of which year',
        fix: 'Say when it was reported.',
      })),
    );
  });

  test('is a fault where it hides that its source has no name, in each language', () => {
    const named = ['A formation that a source said in 2020 had met.', 'تشكيل قال مصدر عام 2020 إنه اجتمع.'] as const;
    expect(faultsAfter(leaning(...named, 'corps-met'))).toEqual(
      (['en', 'ar'] as const).map((locale) => ({
        ...at,
        field: `description.${locale}`,
        problem: 'leans on a source without a name and does not say so',
        fix: 'Say that the source was not named.',
      })),
    );
    expect(faultsAfter(leaning(...named, 'state-backs-corps'))).toEqual([]);
  });

  test('may say so in other words', () => {
    for (const [en, ar] of [
      ['In 2020 unnamed sources said', 'قالت عام 2020 مصادر مجهولة'],
      ['In 2020 a man whom it does not name said', 'قال عام 2020 رجل لم يُذكر اسمه'],
      ['A source, not named, said in 2020', 'قال عام 2020 مصدر لم تُسمّه'],
      ['Without naming anybody it said in 2020', 'قالت عام 2020 من دون أن تسمّي أحداً'],
    ] as const)
      expect(faultsAfter(leaning(en, ar, 'corps-met'))).toEqual([]);
  });
});
