/** What stands in a file of the content: as the project writes it, block by block, texts in quotation marks. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value | undefined };

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const isShort = (value: Value): boolean =>
  typeof value !== 'object' ||
  (JSON.stringify(value).length <= 100 && Object.values(value).every((each) => each === undefined || isFlat(each)));

const isFlat = (value: Value | undefined): boolean =>
  typeof value !== 'object' || Object.values(value).every((each) => typeof each !== 'object');

/** The members of a mapping that are there. */
const membersOf = (value: object): [string, Value][] =>
  (Object.entries(value) as [string, Value | undefined][]).filter(
    (each): each is [string, Value] => each[1] !== undefined,
  );

/** A value in one line. */
function inline(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return /^[a-z][a-z0-9-]*$/.test(value) ? value : JSON.stringify(value);
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  return `{ ${membersOf(value)
    .map(([key, each]) => `${key}: ${inline(each)}`)
    .join(', ')} }`;
}

/** A value as YAML. @param indent before every line */
export function yaml(value: Value, indent = ''): string {
  if (typeof value !== 'object' || isShort(value)) return `${inline(value)}\n`;
  if (isList(value))
    return value
      .map((each) => `${indent}- ${isShort(each) ? yaml(each) : yaml(each, `${indent}  `).slice(indent.length + 2)}`)
      .join('');
  return membersOf(value)
    .map(([key, each]) =>
      isShort(each) ? `${indent}${key}: ${yaml(each)}` : `${indent}${key}:\n${yaml(each, `${indent}  `)}`,
    )
    .join('');
}
