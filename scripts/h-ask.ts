import { withBuiltSearch } from './search/built-search.ts';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { outDir } from './serve.ts';
globalThis.fetch = (async (url: string | URL) => new Response(await readFile(outDir() + new URL(String(url)).pathname))) as typeof fetch;
const questions = process.argv[2] === '-f' ? readFileSync(process.argv[3]!, 'utf8').split('\n').filter(Boolean) : process.argv.slice(2);
await withBuiltSearch(async ({ answer }) => {
  for (const q of questions) {
    const a = await answer(q);
    const r = await a.results(0, 4);
    console.log(`«${q}» ${a.count}${a.plan.hopeless ? ' hopeless' : ''} units=[${a.plan.units.map((u) => `${u.kind}:${u.text}`).join(' | ')}]${a.plan.repairs.length ? ' repairs=' + a.plan.repairs.map((x) => `${x.from}→${x.to} (${x.others.join(',')})`).join('; ') : ''}${a.plan.missing.length ? ' MISSING ' + a.plan.missing.join(' · ') : ''}`);
    for (const x of r) console.log(`    ${x.match} ${x.ref} ${x.passage?.section.anchor ?? ''} ${(x.passage?.excerpt.pieces ?? []).map((p) => (p.hit ? `[${p.text}]` : p.text)).join('').slice(0, 110)} +${x.further.length}`);
  }
});
