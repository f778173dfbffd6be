/**
 * An object as indented JSON, the same as `JSON.stringify(value, null, 1)` with a line break behind it, in pieces: its lists
 * item by item, since one string holds no more than half a thousand million letters, and an archive may be larger.
 * @param value plain data, of which nothing is undefined at the top
 */
export function* jsonPieces(value: object): Generator<string> {
  const fields = Object.entries(value) as [string, unknown][];
  /** What lies deeper stands further in; a line break within a string is written as one. */
  const indented = (each: unknown, depth: number): string =>
    JSON.stringify(each, null, 1).replaceAll('\n', `\n${' '.repeat(depth)}`);
  yield '{';
  for (const [at, [name, field]] of fields.entries()) {
    yield `${at > 0 ? ',' : ''}\n ${JSON.stringify(name)}: `;
    if (!Array.isArray(field) || field.length === 0) yield indented(field, 1);
    else {
      for (const [index, item] of field.entries()) yield `${index > 0 ? ',' : '['}\n  ${indented(item, 2)}`;
      yield '\n ]';
    }
  }
  yield fields.length > 0 ? '\n}\n' : '}\n';
}
