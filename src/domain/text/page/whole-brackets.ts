/** Brackets and quotation marks that come in pairs, closing by opening; an apostrophe looks like a closing mark and is none. */
const closing = new Map([
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
]);
const opening = new Map([...closing].map(([open, close]) => [close, open]));

/** Where the first bracket stands that has no partner between two places of a text; undefined where all have one. */
function unpaired(text: string, start: number, end: number): number | undefined {
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at);
    if (closing.has(letter)) open.push(at);
    else if (opening.has(letter) && text.charAt(open.pop() ?? -1) !== opening.get(letter)) return at;
  }
  return open[0];
}

/**
 * The part of a text from `start` to `end` cut so that no pair of brackets is torn: a partner just beside it is taken in,
 * else what lies from the lone bracket on is left out, with the spaces before it.
 * @returns places in UTF-16 units, the second behind the last letter; equal ones when nothing is left
 * @example wholeBrackets('the Guards (IRGC), then', 4, 16) // => [4, 17]
 */
export function wholeBrackets(text: string, start: number, end: number): [start: number, end: number] {
  const lone = unpaired(text, start, end);
  if (lone === undefined) return [start, end];
  const bracket = text.charAt(lone);
  if (closing.has(bracket) && text.charAt(end) === closing.get(bracket)) return wholeBrackets(text, start, end + 1);
  if (opening.has(bracket) && start > 0 && text.charAt(start - 1) === opening.get(bracket))
    return wholeBrackets(text, start - 1, end);
  const kept = text.slice(start, lone).trimEnd().length;
  return wholeBrackets(text, start, start + kept);
}
