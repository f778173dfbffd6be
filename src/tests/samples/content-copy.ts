import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import { readContent, type ReadContent } from '#content/read.ts';
import type { Fault } from '#domain/checks/faults.ts';
import { summaryFile } from '#domain/checks/summaries.ts';
import type { Article } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';

/** For tests of the reading of content: copies of the fixture, in which something is changed. */
export const fixtureDir = join(import.meta.dirname, '../fixture');

/** The article that is changed, its files, and an entry of a registry. */
export const slug = 'market-day-returns-to-tell-nahl';
const folder = `articles/${slug}`;
export const files = {
  folder,
  index: `${folder}/index.mdx`,
  summaryAr: `${folder}/${summaryFile.ar}`,
  translation: `${folder}/translation.en.md`,
  original: `${folder}/original.txt`,
  actor: 'actors/rimal.yaml',
} as const;

export type Change = (copy: string) => void;

/** Makes a copy of the fixture with changes, for as long as it is used. */
export function inCopy<T>(changes: readonly Change[], use: (copy: string) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'badia-file-'));
  try {
    cpSync(fixtureDir, copy, { recursive: true });
    for (const change of changes) change(copy);
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

export const readAfter = (...changes: Change[]): ReadContent => inCopy(changes, readContent);

export const edit =
  (file: string, change: (text: string) => string): Change =>
  (copy) => {
    const before = readFileSync(join(copy, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the change of ${file} changes nothing: the fixture is another`);
    writeFileSync(join(copy, file), after);
  };

export const add =
  (file: string, text: string): Change =>
  (copy) => {
    writeFileSync(join(copy, file), text);
  };

export const remove =
  (file: string): Change =>
  (copy) => {
    rmSync(join(copy, file), { recursive: true });
  };

/** Changes the facts of a file: the whole of a YAML file, the frontmatter of an article. */
export const facts = (file: string, change: (document: Document) => unknown): Change =>
  edit(file, (text) => {
    const [, yaml = text, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
    const document = parseDocument(yaml);
    change(document);
    return body === undefined ? String(document) : `---\n${String(document)}---\n${body}`;
  });

/** Puts other words for the summary in a language: one long sentence with its link, and those given. */
export const summaryOf = (locale: Locale, sentences: string): Change => {
  const filler = `${Array<string>(125).fill({ en: 'word', ar: 'كلمة' }[locale]).join(' ')}. [1](#p1)`;
  return edit(`${folder}/${summaryFile[locale]}`, (text) =>
    text.replace(/(^---\n[\s\S]*?\n---\n|^)[\s\S]*$/, `$1\n${filler}\n\n${sentences}\n`),
  );
};

/** A fault as it is expected; what is no text is looked for in it. */
export function faultOf(file: string, field: string | RegExp, problem: string | RegExp, fix: string | RegExp): Fault {
  const matching = (text: string | RegExp) =>
    typeof text === 'string' ? text : (expect.stringMatching(text) as string);
  const named = { file: `content/${file}`, field: matching(field), problem: matching(problem), fix: matching(fix) };
  return expect.objectContaining(named) as Fault;
}

/** The fixture as it is. */
export const fixture: ReadContent = readContent(fixtureDir);

function changed(): Article {
  const found = fixture.corpus.articles.find((each) => each.slug === slug);
  if (!found) throw new Error(`${slug}, which the tests change, is not in the fixture`);
  return found;
}

/** The article that is changed, as it is; its first statement, and the first that quotes. */
export const article: Article = changed();
export const last = article.paragraphs.length;
export const first = article.statements[0]?.id ?? '';
