/** The part of js-yaml that we use; the library ships no types. @see https://github.com/nodeca/js-yaml */
declare module 'js-yaml' {
  /** YAML 1.2 without dates, binary and merging. */
  export const CORE_SCHEMA: object;
  /** Throws on anything that is not YAML; undefined for nothing. */
  export function load(text: string, options: { schema: object }): unknown;
}
