import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { closePunctuation } from '#domain/text/page/close-punctuation.ts';
import { ownScripts } from '#domain/text/page/own-scripts.ts';
import { printedAddresses } from '#domain/text/page/printed-addresses.ts';
import { wholeNames } from '#domain/text/page/whole-names.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Every page, as it leaves the build: no name is broken at its article, no comma stands apart, addresses can be read on paper, its policy is its own. */
export const onRequest = defineMiddleware(async (_, next) => {
  const answer = await next();
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  const page = printedAddresses(wholeNames(closePunctuation(await answer.text())));
  return new Response(ownScripts(page, sha256), answer);
});
