import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, workshop, type Measurement } from './bench/measure.ts';
import { measureMinimal } from './bench/minimal.ts';
import { comparison, growthOf, growthTable, reportOf } from './bench/report.ts';

/**
 * `npm run bench -- --articles N`: generates a corpus of N articles, builds it through the real pipeline, and says what it
 * took, part by part, and how that grows from N / 10. `--against minimal` builds the same corpus with a minimal site too;
 * `--alone` leaves the tenth out; `--json` prints figures for a program. `npm run bench -- --search` is about the search of
 * the built site on a slow link.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100' },
    against: { type: 'string' },
    alone: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
  },
});

if (values.search) {
  await import('./bench/search.ts');
  process.exit(0);
}
const articles = Number(values.articles);
if (!Number.isInteger(articles) || articles < 1 || (values.against !== undefined && values.against !== 'minimal')) {
  console.error('Say: npm run bench -- --articles 100 [--against minimal] [--alone] [--json], or --search.');
  process.exit(1);
}

const folder = workshop();
const say = (text: string) => {
  if (!values.json) console.log(`\n${text}`);
};
try {
  const tenth: Measurement | undefined =
    values.alone || articles < 50 ? undefined : await measure(Math.round(articles / 10), join(folder, 'tenth'));
  if (tenth) say(reportOf(tenth));
  const whole = await measure(articles, join(folder, 'whole'));
  say(reportOf(whole));
  const growth = tenth && growthOf(tenth, whole);
  if (growth) say(growthTable(growth));
  const minimal = values.against && (await measureMinimal(join(folder, 'whole', 'content'), join(folder, 'minimal')));
  if (minimal) say(comparison(whole, minimal));
  if (values.json) console.log(JSON.stringify({ tenth, whole, growth, minimal }, null, 1));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
