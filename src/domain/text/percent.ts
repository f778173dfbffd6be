/**
 * A part of an address as it reads, percent signs resolved. An address may be typed or cut off, so one that is not well
 * formed («100%») is taken as it stands, where `decodeURIComponent` would throw and end the script of the page.
 * @example decoded('%D9%82%D8%B3%D8%AF') // => 'قسد'
 */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
