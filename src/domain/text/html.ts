const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const signs = new Map(Object.entries(entities).map(([sign, entity]) => [entity, sign]));

/** A text made safe for HTML and SVG, as content and as attribute. @example escaped('a < b') // => 'a &lt; b' */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** What was escaped, as it was; entities that `escaped` does not write stay. @example unescaped('a &lt; b') // => 'a < b' */
export function unescaped(text: string): string {
  return text.replace(/&\w+;/g, (entity) => signs.get(entity) ?? entity);
}
