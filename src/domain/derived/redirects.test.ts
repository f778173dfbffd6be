import { expect, test } from 'vitest';
import { allMovedPages, formerAnchors, movedPages } from './redirects.ts';

const redirects = {
  '/articles/old/': '/articles/new/',
  '/articles/old/#melons': '/articles/new/#watermelons',
  '/articles/new/#riders': '/articles/new/#dune-riders',
  '/articles/new/#horsemen': '/articles/new/#dune-riders',
  '/articles/new/#race': '/articles/other/#race',
  '/actors/riders/': '/actors/dune-riders/',
};

test('a page that has moved leads to its new path, with the anchors that have changed', () => {
  expect(movedPages(redirects)).toEqual([
    { from: '/articles/old/', to: '/articles/new/', anchors: { melons: '/articles/new/#watermelons' } },
    { from: '/actors/riders/', to: '/actors/dune-riders/', anchors: {} },
  ]);
});

test('an anchor of a page keeps its former names beside it, those of other pages apart', () => {
  expect([...formerAnchors(redirects, '/articles/new/')]).toEqual([['dune-riders', ['riders', 'horsemen']]]);
  expect(formerAnchors(redirects, '/articles/old/').size).toBe(0);
  expect(formerAnchors(redirects, '/actors/dune-riders/').size).toBe(0);
});

test('what went with a removed article leads to what is left of it', () => {
  const all = allMovedPages(redirects, new Map([['/places/well/', 'new']]));
  expect(all.slice(0, 2)).toEqual(movedPages(redirects));
  expect(all.slice(2)).toEqual([{ from: '/places/well/', to: '/articles/new/', anchors: {} }]);
});
