import { readFileSync } from 'node:fs';
import { loadCorpus } from '#content/read.ts';
import { shownParagraphs } from '#domain/derived/rights.ts';
import { pageOf } from '#search/query/record.ts';
import { withBuiltSearch } from './search/built-search.ts';
import { depth, faultsOf, figuresOf, meanOf, type EvalQuery, type Outcome } from './eval/figures.ts';
import { drawWords, perturbations, randomFrom } from './eval/perturb.ts';
import { readFile } from 'node:fs/promises';
import { outDir } from './serve.ts';
globalThis.fetch = (async (url: string | URL) => new Response(await readFile(outDir() + new URL(String(url)).pathname))) as typeof fetch;
const folder: Record<string, string> = { article: 'articles/', actor: 'actors/', place: 'places/', event: 'events/', outlet: 'outlets/' };
const sets = ['queries.json', 'more-queries.json'].flatMap((n) => JSON.parse(readFileSync(new URL(`eval/${n}`, import.meta.url), 'utf8')) as EvalQuery[]);
const onlyPert = process.argv.includes('-p');
const seeds = process.argv.filter((x) => /^\d+$/.test(x)).map(Number);
await withBuiltSearch(async ({ answer }) => {
  const ask = async (q: string) => {
    const a = await answer(q);
    const r = await a.results(0, 10);
    return [...new Set(r.map(({ ref }) => { const { ref: page } = pageOf(ref); return 'id' in page ? `${folder[page.page]}${page.id}/` : 'glossary/'; }))];
  };
  if (!onlyPert) {
    const outcomes: Outcome[] = [];
    for (const query of sets) outcomes.push({ query, paths: await ask(query.q) });
    for (const o of outcomes) { const f = faultsOf(o); if (f.length) console.log(`«${o.query.q}» (${o.query.category}) ${f.join(' ; ')} | came: ${o.paths.slice(0, 5).join(', ')}`); }
    const figs = outcomes.map(figuresOf);
    console.log(Object.fromEntries((['recall', 'reciprocalRank', 'precision', 'noAnswer', 'profileFirst'] as const).map((k) => [k, meanOf(figs.map((f) => f[k]))])));
  }
  for (const seed of seeds.length ? seeds : [2026]) {
    const random = randomFrom(seed);
    const corpus = loadCorpus();
    const originals = corpus.articles.flatMap((a) => shownParagraphs(a).map(({ text }) => text));
    const english = corpus.articles.flatMap(({ statements }) => statements.map(({ text }) => text.en));
    const drawn = [...drawWords(originals, 120, random), ...drawWords(english, 40, random)];
    const plain = new Map<string, string[]>();
    for (const w of drawn) plain.set(w, (await ask(w)).slice(0, depth.recall));
    const found = drawn.filter((w) => (plain.get(w) ?? []).length > 0);
    console.log('finds nothing:', drawn.filter((w) => !found.includes(w)).join(' '));
    for (const { name, isError, write } of perturbations) {
      const shares: number[] = []; const lost: string[] = [];
      for (const w of found) {
        const x = write(w, random); if (x === undefined || x === w) continue;
        const want = plain.get(w) ?? []; const got = (await ask(x)).slice(0, 5);
        const s = want.filter((p) => got.includes(p)).length / want.length; shares.push(s); if (s < 1) lost.push(`${w}→${x}(${s.toFixed(1)})`);
      }
      console.log(name, isError, shares.length, meanOf(shares)?.toFixed(3), lost.join(' '));
    }
  }
});
