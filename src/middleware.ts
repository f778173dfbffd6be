import { defineMiddleware } from 'astro:middleware';
import { printedAddresses } from '#domain/text/page/printed-addresses.ts';
import { wholeNames } from '#domain/text/page/whole-names.ts';

/** Every page, as it leaves the build: no name is broken at its article, and addresses can be read on paper. */
export const onRequest = defineMiddleware(async (_, next) => {
  const answer = await next();
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  return new Response(printedAddresses(wholeNames(await answer.text())), answer);
});
