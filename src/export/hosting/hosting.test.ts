import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { movedPages } from '#domain/derived/redirects.ts';
import { headersFile, lasting } from './headers-file.ts';
import { redirectsFile } from './redirects-file.ts';

test('a page that moved leads to the new one, in both languages', () => {
  const moved = movedPages({ '/articles/old/': '/articles/new/', '/places/a/': '/places/b/' });
  expect(redirectsFile(moved, '/').split('\n')).toEqual([
    '# Addresses that have changed: content/redirects.yaml',
    '/en/articles/old/ /en/articles/new/ 301',
    '/ar/articles/old/ /ar/articles/new/ 301',
    '/en/places/a/ /en/places/b/ 301',
    '/ar/places/a/ /ar/places/b/ 301',
    '',
  ]);
  expect(redirectsFile(moved, '/badia/')).toContain('/badia/ar/places/a/ /badia/ar/places/b/ 301');
});

test('anchors are left to the page at the old address: a host never sees one', () => {
  const moved = movedPages({
    '/articles/old/': '/articles/new/',
    '/articles/old/#a': '/articles/new/#b',
    '/articles/new/#c': '/articles/new/#d',
  });
  expect(redirectsFile(moved, '/')).not.toContain('301');
});

test('headers are rules of a path and indented lines, each path below the base and once', () => {
  const file = headersFile("default-src 'self';img-src 'self' data:;", '/badia/');
  const rules = file.trim().split('\n\n');
  const paths = rules.map((rule) => rule.split('\n')[0] ?? '');
  expect(new Set(paths).size).toBe(paths.length);
  for (const rule of rules) {
    const [path = '', ...headers] = rule.split('\n');
    expect(path).toMatch(/^\/badia\/[^\s*]*\*?$/);
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header).toMatch(/^ {2}[A-Z][\w-]+: \S.*$/);
  }
  expect(rules[0]).toContain(
    "Content-Security-Policy: default-src 'self';img-src 'self' data:; frame-ancestors 'none'",
  );
  expect(rules[0]).toContain('Referrer-Policy: no-referrer');
  expect(rules[0]).not.toContain('Cache-Control');
  for (const { path, keep } of lasting) expect(file).toContain(`/badia/${path}\n  Cache-Control: ${keep}`);
});

describe('the workflow for GitHub Pages', () => {
  interface Step {
    uses?: string;
    run?: string;
    with?: Record<string, unknown>;
    env?: Record<string, string>;
    id?: string;
  }
  interface Job {
    needs?: string;
    permissions: Record<string, string>;
    environment?: { name: string };
    steps: Step[];
  }
  const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const { on, permissions, jobs } = parse(read('.github/workflows/pages.yml')) as {
    on: { push: { branches: string[] } };
    permissions: Record<string, string>;
    jobs: Record<'build' | 'deploy', Job>;
  };
  const using = (job: Job, action: string): Step | undefined =>
    job.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`));

  test('builds and tests what is pushed to main, under the address and the path that Pages gives, and publishes that', () => {
    expect(on.push.branches).toEqual(['main']);
    const commands = jobs.build.steps.filter(({ run }) => run);
    expect(commands.map(({ run }) => run)).toEqual(['npm ci', 'npm test']);
    const { id } = using(jobs.build, 'configure-pages') ?? {};
    expect(commands.at(-1)?.env).toEqual({
      SITE_URL: `\${{ steps.${id ?? ''}.outputs.origin }}`,
      BASE_PATH: `\${{ steps.${id ?? ''}.outputs.base_path }}`,
    });
    expect(using(jobs.build, 'upload-pages-artifact')?.with).toEqual({ path: 'dist' });
    expect(jobs.deploy).toMatchObject({ needs: 'build', environment: { name: 'github-pages' } });
    expect(using(jobs.deploy, 'deploy-pages')).toBeDefined();
  });

  test('runs on a Node that the project knows, with actions that cannot change, and no more rights than it needs', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const version = Number(using(jobs.build, 'setup-node')?.with?.['node-version']);
    expect(version).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]));
    for (const { steps } of Object.values(jobs))
      for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    expect([permissions, jobs.build.permissions, jobs.deploy.permissions]).toEqual([
      { contents: 'read' },
      { contents: 'read', pages: 'read' },
      { pages: 'write', 'id-token': 'write' },
    ]);
  });
});
