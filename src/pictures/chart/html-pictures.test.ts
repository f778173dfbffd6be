import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import type { Article, Event } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { timeline } from '#domain/derived/timeline.ts';
import type { CountGrid } from './counts.ts';

/** The pictures that are drawn as HTML: their components, on fixed input, rendered as a page renders them. */
type Component = Parameters<AstroContainer['renderToString']>[0];
let server: Awaited<ReturnType<typeof createViteServer>>;
let container: AstroContainer;

beforeAll(async () => {
  const setUp = getViteConfig({ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom' });
  server = await createViteServer(await setUp({ mode: 'test', command: 'serve' }));
  container = await AstroContainer.create();
}, 60_000);

afterAll(async () => {
  await server.close();
});

/** A component's HTML, a tag a line. */
async function drawn(name: string, props: Record<string, unknown>): Promise<string> {
  const { default: component } = (await server.ssrLoadModule(`/src/components/${name}.astro`)) as {
    default: Component;
  };
  return (await container.renderToString(component, { props })).replace(/>\s*</g, '>\n<').trim() + '\n';
}

const event = (id: string, edtf: string, basis: string, en: string, ar: string) => ({
  id,
  name: { en, ar },
  when: { edtf, basis },
  actors: [],
  places: [],
});
const events = [
  event('day', '2020-11-15', 'stated', 'A day', 'يوم'),
  event('month', '2020-05', 'stated', 'A month', 'شهر'),
  event('span', '2020-11-25/2020-11-29', 'inferred', 'A span', 'مدة'),
  event('about', '2020-08-20~', 'inferred', 'About a day', 'نحو يوم'),
  event('by', '../2021-02-24', 'inferred', 'By a day', 'حتى يوم'),
  event('either', '[2021-11-19,2021-11-26]', 'inferred', 'One of two days', 'أحد يومين'),
] as unknown as Event[];
const articles = [
  { slug: 'an-article', outlet: 'outlet', published: { edtf: '2021-02-25', basis: 'stated' }, statements: [] },
] as unknown as Article[];
const names = { en: 'The Outlet', ar: 'المنبر' };

const grid: CountGrid = {
  columns: ['2018', '2019', 'undated'],
  rows: [
    { id: 'cooperation', cells: [3, 0, 1] },
    { id: 'rivalry', cells: [1, 12, 0] },
  ],
};
const rowNames: Record<Locale, Record<string, string>> = {
  en: { cooperation: 'cooperation', rivalry: 'rivalry' },
  ar: { cooperation: 'تعاون', rivalry: 'تنافس' },
};

describe.each(allLocales)('in %s', (locale) => {
  test('a timeline of every kind of date is drawn as it was agreed', async () => {
    const years = timeline({ articles, events });
    const html = await drawn('pictures/Timeline', { years, locale, nameOf: () => names });
    expect([...html.matchAll(/class="year-bar year-(\w+)/g)]).toHaveLength(events.length + articles.length);
    await expect(html).toMatchFileSnapshot(`golden/timeline.${locale}.html`);
  });

  test('numbers with discs are drawn as it was agreed', async () => {
    const rowName = (id: string) => rowNames[locale][id] ?? id;
    const html = await drawn('pictures/CountDiscs', { grid, caption: rowName('rivalry'), locale, rowName });
    expect([...html.matchAll(/class="disc /g)]).toHaveLength(4);
    await expect(html).toMatchFileSnapshot(`golden/discs.${locale}.html`);
  });
});
