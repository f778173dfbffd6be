import { languageOf } from '#domain/text/script.ts';
import { answerOf, type Answer, type Source } from '#search/query/answer.ts';
import { indexForms } from '#search/query/evidence.ts';
import { plan } from '#search/query/query-plan.ts';
import { textsFile, type Choice, type RecordTexts } from '#search/query/record.ts';
import { expectedRecords } from '#search/query/search-data.ts';
import { loadFacets, loadJson, loadSearchData, resolveRefs } from './files.ts';
import { askWith, loadPagefind, preloadIndex } from './pagefind.ts';

/**
 * Answers a question, with all that it needs fetched beside each other: on a slow link round trips decide.
 * @throws MissingFile when something that the answer needs cannot be had
 */
export async function answer(question: string, choice: Choice): Promise<Answer> {
  const data = await loadSearchData(question);
  const planned = plan(question, data.lexicon);
  const texts: Source['texts'] = (ref, locale) => loadJson<RecordTexts>(textsFile(ref, locale));
  const source: Source = { ask: askWith(data), texts, resolve: resolveRefs, facets: loadFacets };
  const locale = languageOf(question);
  const isAsked = question !== '' && !planned.hopeless;
  const needed: Promise<unknown>[] = isAsked ? [preloadIndex(data, indexForms(planned.units)), loadPagefind()] : [];
  if (Object.keys(choice).length > 0) needed.push(loadFacets());
  // Asked for beside the index: on a slow link it saves a round trip. What cannot be had is missed when it is needed.
  if (isAsked) for (const ref of expectedRecords(data, planned.units)) void texts(ref, locale).catch(() => undefined);
  await Promise.all(needed);
  return answerOf(planned, question, choice, data, source);
}
