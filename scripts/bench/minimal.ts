import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { astro } from './measure.ts';
import { outputOf, type Output } from './output.ts';
import { measured, type Spent } from './processes.ts';

/** What a minimal site of a corpus took. */
export interface MinimalMeasurement {
  build: Spent;
  index: Spent;
  output: Output;
}

/** How every page of the minimal site begins and ends. */
const page = (title: string, body: string): string =>
  `<html lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}><head><meta charset="utf-8" /><title>{${title}}</title></head><body><main data-pagefind-body>${body}</main></body></html>\n`;

/** The page of an entry of a registry, with all articles that name it. */
const entryPage = (registry: 'actors' | 'places'): string => `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const articles = await getCollection('articles');
  const naming = new Map();
  for (const { id, data } of articles)
    if (id.endsWith('/en'))
      for (const each of data.${registry}) naming.set(each, [...(naming.get(each) ?? []), { id: id.slice(0, -3), title: data.title }]);
  const entries = await getCollection('${registry}');
  return ['en', 'ar'].flatMap((locale) =>
    entries.map(({ id, data }) => ({ params: { locale, id }, props: { locale, data, articles: naming.get(id) ?? [] } })));
}
const { locale, data, articles } = Astro.props;
---
${page(
  'data.name[locale]',
  `<h1>{data.name[locale]}</h1><p>{data.description[locale]}</p>
<ul>{articles.map(({ id, title }) => <li><a href={\`/\${locale}/articles/\${id}/\`}>{title[locale]}</a></li>)}</ul>`,
)}`;

/**
 * The least that a site of the same content would be: with Astro and MDX, one page in each language for an article with its
 * summary and its original, and for an actor and a place with the articles that name them.
 */
const files: Record<string, string> = {
  'package.json': JSON.stringify({ name: 'minimal', private: true, type: 'module' }),
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false }, cacheDir: './cache' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const named = (entry) => entry.replace('/index.mdx', '/en').replace('/summary.ar.mdx', '/ar');
const registry = (name) => defineCollection({ loader: glob({ base: 'content/' + name, pattern: '*.yaml' }) });
export const collections = {
  articles: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '*/{index,summary.ar}.mdx', generateId: ({ entry }) => named(entry) }),
  }),
  actors: registry('actors'),
  places: registry('places'),
};
`,
  'src/pages/[locale]/articles/[slug].astro': `---
import { readFileSync } from 'node:fs';
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const articles = await getCollection('articles');
  const facts = new Map(articles.filter(({ id }) => id.endsWith('/en')).map(({ id, data }) => [id.slice(0, -3), data]));
  return articles.map((entry) => {
    const [slug, locale] = entry.id.split('/');
    return { params: { locale, slug }, props: { locale, slug, entry, data: facts.get(slug) } };
  });
}
const { locale, slug, entry, data } = Astro.props;
const { Content } = await render(entry);
const original = readFileSync('content/articles/' + slug + '/original.txt', 'utf8').split('\\n');
---
${page(
  'data.title[locale]',
  `<h1>{data.title[locale]}</h1><Content />
<section lang="ar" dir="rtl">{original.map((text) => <p>{text}</p>)}</section>`,
)}`,
  'src/pages/[locale]/actors/[id].astro': entryPage('actors'),
  'src/pages/[locale]/places/[id].astro': entryPage('places'),
};

/** Builds a minimal site of a generated corpus with the same Astro, and indexes it with Pagefind’s own command. */
export async function measureMinimal(content: string, folder: string): Promise<MinimalMeasurement> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const name of ['articles', 'actors', 'places'])
    cpSync(join(content, name), join(folder, 'content', name), { recursive: true });
  const build = await measured(process.execPath, [astro, 'build', '--silent'], { cwd: folder });
  const site = join(folder, 'dist');
  const index = await measured(resolve('node_modules/.bin/pagefind'), ['--site', site], { cwd: folder });
  const output = outputOf(site);
  rmSync(site, { recursive: true, force: true });
  return { build, index, output };
}
