import type { Browser } from '@playwright/test';
import { allLocales } from '#domain/model/locales.ts';
import { absenceQueries, wrongsOf, type Answered } from './absence.ts';
import { openSearch } from './ask.ts';

/** What each kind of question must reach, as shares of right answers. */
const targets: Record<string, number> = {
  absent: 1,
  mixed: 1,
  'look-alike': 1,
  'own voice': 1,
  'dates told': 0.9,
  numbers: 0.9,
  'ways to write a name': 0.9,
  quotations: 0.95,
};

/**
 * Asks the questions on absence from both languages, and prints how many answers are right by kind, beside what they must
 * reach, and every wrong one with its reason.
 * @param origin without a final slash
 */
export async function reportAbsence(browser: Browser, origin: string): Promise<void> {
  const queries = absenceQueries();
  const askers = await Promise.all(allLocales.map((locale) => openSearch(browser, origin, locale)));
  const answers: Answered[][] = await Promise.all(
    askers.map(async ({ answered }) => {
      const all: Answered[] = [];
      for (const { q } of queries) all.push(await answered(q));
      return all;
    }),
  );
  const wrongs = queries.map((query, index) =>
    answers.flatMap((each, locale) => {
      const answer = each[index];
      return answer ? wrongsOf(query, answer).map((wrong) => `${allLocales[locale] ?? ''}: ${wrong}`) : ['no answer'];
    }),
  );
  console.log(`\n${'what is not there'.padEnd(24)}   n     right   at least`);
  for (const category of new Set(queries.map((query) => query.category))) {
    const own = queries.flatMap((query, index) => (query.category === category ? [wrongs[index] ?? []] : []));
    const right = own.filter((each) => each.length === 0).length / own.length;
    const least = targets[category] ?? 1;
    console.log(
      `${category.padEnd(24)}${String(own.length).padStart(4)}${right.toFixed(3).padStart(10)}${least.toFixed(2).padStart(11)}${right < least ? '  short' : ''}`,
    );
  }
  queries.forEach(({ q, category }, index) => {
    const own = wrongs[index] ?? [];
    if (own.length > 0) console.log(`\n«${q}» (${category})\n  ${own.join('\n  ')}`);
  });
}
