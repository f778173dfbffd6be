import { pathToSearchFile } from '#domain/model/links.ts';
import { languageOf } from '#domain/text/script.ts';
import { indexForms } from '#search/query/evidence.ts';
import { plan } from '#search/query/query-plan.ts';
import { textsFile } from '#search/query/record.ts';
import { expectedRecords } from '#search/query/search-data.ts';
import { loadSearchData, prefetch } from './files.ts';
import { indexAddresses, loadPagefind } from './pagefind.ts';

/** Fetches all that any question needs, each part beside the others. */
export async function loadSearch(): Promise<void> {
  await Promise.all([loadPagefind(), loadSearchData()]);
}

/**
 * Fetches, while a question is typed, what the page that will answer it needs: its part of the index, and the texts that
 * will most likely be shown. Nothing for one that is not known as a whole, which may not be finished.
 */
export async function prepareAnswer(question: string): Promise<void> {
  const data = await loadSearchData(question);
  const { units, repairs, missing, hopeless } = plan(question, data.lexicon);
  if (hopeless || repairs.length > 0 || missing.length > 0) return;
  const locale = languageOf(question);
  prefetch([
    ...indexAddresses(data, indexForms(units)),
    ...expectedRecords(data, units).map((ref) => pathToSearchFile(textsFile(ref, locale))),
  ]);
}
