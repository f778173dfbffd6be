import { describe, expect, test } from 'vitest';
import { redirectsSchema } from '#domain/model/redirect.ts';
import { faultsAfter } from '#tests/samples/spoiled.ts';

const faultsOf = (redirects: Record<string, string>) => faultsAfter((corpus) => (corpus.redirects = redirects));
const at = (field: string) => ({ file: 'content/redirects.yaml', field });

describe('a redirect', () => {
  test.each([
    ['/articles/old/', '/articles/an-article/'],
    ['/articles/old/#a', '/articles/an-article/#corps-met'],
    ['/articles/an-article/#old', '/articles/an-article/#corps-met'],
    ['/articles/an-article/#old', '/articles/an-article/#p3'],
    ['/actors/old/', '/actors/corps/'],
    ['/actors/old/', '/places/field/'],
    ['/glossary/#old', '/glossary/#attacker'],
  ])('may lead from %s to %s', (from, to) => {
    expect(faultsOf({ [from]: to })).toEqual([]);
  });

  test.each([
    '/articles/an-article/',
    '/articles/an-article/#corps-met',
    '/articles/an-article/#p0',
    '/articles/an-article/#t2',
    '/actors/corps/',
    '/glossary/#attacker',
  ])('does not leave from %s, which is in use', (from) => {
    expect(faultsOf({ [from]: '/actors/state/' })).toEqual([
      { ...at(from), problem: 'is an address in use', fix: 'Remove the line, or what has that address.' },
    ]);
  });

  test.each([
    ['/articles/an-article/#corps-mat', 'content/articles/an-article', '/articles/an-article/#corps-met'],
    ['/articles/an-artikel/', 'content/articles/an-artikel', '/articles/an-article/'],
    ['/actors/corbs/', 'content/actors/corbs.yaml', '/actors/corps/'],
    ['/actors/old/', 'content/actors/old.yaml', undefined],
  ])('does not lead to %s, which is not there', (to, about, guess) => {
    const [fault, ...rest] = faultsOf({ '/events/old/': to });
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ ...at('/events/old/'), about, problem: `leads to ${to}, which does not exist` });
    expect(fault?.fix).toMatch(/^Lead it to where the text is now\./);
    if (guess) expect(fault?.fix).toContain(`Did you mean "${guess}"?`);
  });

  test('does not lead to another redirect', () => {
    const faults = faultsOf({ '/actors/oldest/': '/actors/old/', '/actors/old/': '/actors/corps/' });
    expect(faults.map(({ field }) => field)).toEqual(['/actors/oldest/']);
  });
});

test.each([
  ['/articles/old/', true],
  ['/articles/old/#a-1', true],
  ['/en/articles/old', false],
  ['articles/old/', false],
  ['/articles/old/#', false],
  ['/articles/Old/', false],
  ['https://example.org/', false],
])('a path in the list of redirects may be %s: %s', (path, isOne) => {
  expect(redirectsSchema.safeParse({ [path]: '/actors/corps/' }).success).toBe(isOne);
  expect(redirectsSchema.safeParse({ '/actors/old/': path }).success).toBe(isOne);
});
