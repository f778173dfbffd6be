import { parseArgs } from 'node:util';
import { locales, type Locale } from '#domain/model/locales.ts';
import { languageOf } from '#domain/text/script.ts';
import { gather } from '#search/query/evidence.ts';
import { holdingOf } from '#search/query/passage/passages.ts';
import { plan } from '#search/query/query-plan.ts';
import { ranked } from '#search/query/rank.ts';
import type { RecordRef } from '#search/query/record.ts';
import { withBuiltSearch, type BuiltSearch } from './search/built-search.ts';
import { explained, type Explanation } from './search/explanation.ts';

/**
 * `npm run search:explain -- "question" [--locale ar]`: how the built site answers a question: the plan, and how each of
 * the first results came to its place. The functions are the site’s own; docs/search.md says what the figures mean.
 */

async function explanationOf(question: string, { dataFor, ask, textsOf }: BuiltSearch): Promise<Explanation> {
  const data = await dataFor(question);
  const gathered = await gather(plan(question, data.lexicon), data, ask);
  const all = ranked(gathered.evidence);
  const holds = (ref: RecordRef) =>
    holdingOf(textsOf(ref, languageOf(question)), gathered.plan.phrases, data.lexicon) !== 'none';
  return { question, ...gathered, found: all.filter(({ ref }) => holds(ref)), ranked: all.length };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: 'string', default: 'en' } },
});
const question = positionals.join(' ').trim();
if (question === '' || !(values.locale in locales)) {
  console.error(`Ask something: npm run search:explain -- "question" [--locale ${Object.keys(locales).join('|')}]`);
  process.exit(1);
}
const locale = values.locale as Locale;

try {
  await withBuiltSearch(async (search) => {
    const nameOf = (ref: RecordRef) => search.textsOf(ref, locale).name[locale];
    console.log(explained(await explanationOf(question, search), (await search.dataFor(question)).lexicon, nameOf));
  });
  console.log('\nThe hits are those of the built site’s own engine, run in Node; how a score is made: docs/search.md.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
