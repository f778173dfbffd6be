import { expect, test } from 'vitest';
import { picturesDrawn, timed } from './timed.ts';
import { budget, picturesOf, pictureWeight, timesByKind, tooHeavy, weightsBySection } from './weigh.ts';

test('the pictures of a page are found whole, and nothing else', () => {
  const map = '<figure class="picture" data-picture="map"><div><figure>x</figure></div></figure>';
  const discs = '<section data-picture="discs" tabindex="0"><table></table></section>';
  expect(picturesOf(`<p>a</p>${map}<section>no</section>${discs}<div>b</div>`)).toEqual([map, discs]);
});

test('a page without pictures weighs nothing, one with more weighs more', () => {
  const figure = (text: string) => `<figure data-picture="map">${text}</figure>`;
  expect(pictureWeight('<p>text</p>')).toBe(0);
  expect(pictureWeight(figure('a long text of many words'))).toBeGreaterThan(pictureWeight(figure('a')));
});

test('drawing gives what was drawn, and is noted with its page', async () => {
  const page = new URL('http://localhost/en/map/');
  expect(timed('test', page, () => 'drawn')).toBe('drawn');
  expect(await timed('test', page, () => Promise.resolve(2))).toBe(2);
  const noted = picturesDrawn().filter(({ kind }) => kind === 'test');
  expect(noted.map((each) => each.page)).toEqual(['/en/map/', '/en/map/']);
  for (const { ms } of noted) expect(ms).toBeGreaterThanOrEqual(0);
});

test('pages are told by section, each with the time that its own pictures took', () => {
  const timings = [
    { page: '/base/en/map/', kind: 'maps', ms: 30 },
    { page: '/base/en/map/', kind: 'maps', ms: 12 },
    { page: '/base/en/ties/', kind: 'diagrams', ms: 100 },
  ];
  const pages = [
    { page: 'en/map/', bytes: 4000 },
    { page: 'en/', bytes: 3000 },
  ];
  expect(timesByKind(timings)).toEqual([
    'diagrams: 1 drawn in 0.1 s, 100 ms each',
    'maps: 2 drawn in 0.0 s, 21 ms each',
  ]);
  expect(weightsBySection(pages, timings, '/base/')).toEqual([
    'map: 1 pages\n  en/map/ 4.0 kB, 42 ms',
    'home: 1 pages\n  en/ 3.0 kB, 0 ms',
  ]);
});

test('of a section with many pages the heaviest are named', () => {
  const pages = Array.from({ length: 12 }, (_, n) => ({ page: `en/places/${n}/`, bytes: 1000 * n }));
  const [told = ''] = weightsBySection(pages, [], '/');
  expect(told).toMatch(/^places: 12 pages\n {2}en\/places\/11\/ 11\.0 kB, 0 ms\n/);
  expect(told).toMatch(/… and 2 lighter ones$/);
});

test('a page over the budget is warned of by name, one at the budget is not', () => {
  expect(tooHeavy([{ page: 'en/map/', bytes: budget }])).toBeUndefined();
  expect(tooHeavy([{ page: 'en/map/', bytes: budget + 100 }])).toBe(
    'pictures of more than 25.0 kB on en/map/ (25.1 kB)',
  );
});
