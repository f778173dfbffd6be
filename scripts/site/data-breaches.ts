import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { BadiaFile } from '#domain/derived/badia-file.ts';
import { allLocales } from '#domain/model/locales.ts';
import { foldSpace } from '#domain/text/original.ts';
import type { BuiltSite } from './built-site.ts';

const read = ({ root }: BuiltSite, name: string): unknown => JSON.parse(readFileSync(join(root, 'data', name), 'utf8'));

/** The data file of a built site. */
export const dataFileOf = (site: BuiltSite): BadiaFile => read(site, 'badia-file.json') as BadiaFile;

/**
 * The data file obeys its schema, and every article page shows its paragraphs, letter for letter, and its statements, in
 * both languages; our translation stands beside them on the page of its language.
 */
export function dataBreaches(site: BuiltSite, data: BadiaFile): string[] {
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
    read(site, 'badia-file.schema.json') as object,
  );
  validate(data);
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message }) => `data/badia-file.json: ${instancePath} ${message ?? ''}`,
  );
  const shown = data.articles.flatMap((article) =>
    allLocales.flatMap((locale) => {
      const path = `${site.base}${locale}/articles/${article.slug}/`;
      const page = site.pages.get(path);
      const textOf = (id: string) => foldSpace(page?.$(`[id="${id}"]`).text() ?? '');
      return [
        ...article.paragraphs.flatMap(({ n, text, translation }) => [
          ...(textOf(`p${n}`) === text ? [] : [`#p${n} is not the paragraph of the original`]),
          ...(locale === 'ar' || translation === undefined || textOf(`t${n}`) === translation
            ? []
            : [`#t${n} is not our translation of the paragraph`]),
        ]),
        ...article.statements.filter(({ id }) => !page?.ids.has(id)).map(({ id }) => `statement ${id} has no anchor`),
      ].map((breach) => `${path}: ${breach}`);
    }),
  );
  return [...faults, ...shown];
}
