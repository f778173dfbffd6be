import { expect, test } from 'vitest';
import { picturesDrawn, timed } from './timed.ts';
import { picturesOf, pictureWeight } from './weigh.ts';

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
