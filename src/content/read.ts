import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { actorSchema } from '#domain/model/actor.ts';
import { articleSchema } from '#domain/model/article.ts';
import { corpusFaults, summaryFile } from '#domain/checks/check.ts';
import type { Article, Corpus, SummarySentence } from '#domain/model/corpus.ts';
import { correctionSchema } from '#domain/model/correction.ts';
import { eventSchema } from '#domain/model/event.ts';
import { ContentError, mended, schemaFaults, type Fault } from '#domain/checks/faults.ts';
import { id as idSchema } from '#domain/model/id.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { foldSpace, linesText, paragraphsOf, sourceLines } from '#domain/text/original.ts';
import { outletSchema } from '#domain/model/outlet.ts';
import { placeSchema } from '#domain/model/place.ts';
import { termSchema } from '#domain/model/term.ts';
import type { Fence } from '#markdown/fence-faults.ts';
import { summaryDiagrams, summarySentences } from '#markdown/summary.ts';

/** The folder of the content, from the setting `CONTENT_DIR`. */
export const contentDir = (): string => process.env['CONTENT_DIR'] ?? 'content';

/** What reading came to: the corpus as far as it could be read, and every fault found. */
export interface Reading {
  corpus: Corpus;
  faults: Fault[];
  /** The diagrams that authors drew, to be parsed by Mermaid itself. */
  fences: Fence[];
}

/** A short name for exactly this content: ten hexadecimal digits of the SHA-256 of all that was read. */
export function editionOf(corpus: Corpus): string {
  return createHash('sha256').update(JSON.stringify(corpus)).digest('hex').slice(0, 10);
}

/** Reads and checks all content. The one place that touches the content folder. A mended entry never comes without a fault. */
export function readContent(dir: string = contentDir()): Reading {
  const faults: Fault[] = [];
  const fences: Fence[] = [];
  const shelf = <S extends z.ZodType>(name: string, schema: S) => readShelf(dir, name, schema, faults);
  const corpus: Corpus = {
    articles: readArticles(dir, faults, fences),
    actors: shelf('actors', actorSchema),
    places: shelf('places', placeSchema),
    events: shelf('events', eventSchema),
    outlets: shelf('outlets', outletSchema),
    terms: shelf('terms', termSchema),
    corrections: shelf('corrections', correctionSchema),
  };
  if (corpus.articles.length === 0 && faults.length === 0)
    faults.push({
      file: 'content/articles',
      field: 'the folder',
      problem: 'holds no article',
      fix: 'Check CONTENT_DIR.',
    });
  // What could not be read is missing from the corpus; references to it would only repeat its fault.
  const read = new Set(corpus.articles.map(({ slug }) => slug));
  const unread = new Set([
    ...faults.map(({ file }) => file),
    ...entriesOf(join(dir, 'articles')).flatMap(({ name }) => (read.has(name) ? [] : [`article ${name}`])),
  ]);
  const isRepeated = ({ file, field, problem }: Fault): boolean => {
    const target = /but (content\/\S+) does not exist/.exec(problem)?.[1];
    const slug = /names the (?:article|statement) "([a-z0-9-]+)/.exec(problem)?.[1];
    return (
      unread.has(target ?? '') ||
      unread.has(`article ${slug ?? ''}`) ||
      (field === 'the whole file' && unread.has(file))
    );
  };
  return {
    corpus,
    fences,
    faults: [...strayFaults(dir), ...faults, ...corpusFaults(corpus).filter((fault) => !isRepeated(fault))],
  };
}

/** The content, or a `ContentError` with every fault. */
export function loadCorpus(dir: string = contentDir()): Corpus {
  const { corpus, faults } = readContent(dir);
  if (faults.length > 0) throw new ContentError(faults);
  return corpus;
}

/** The name of a file as an editor knows it, wherever the content folder really is. */
const named = (...parts: string[]): string => ['content', ...parts].join('/');

const isHidden = (name: string): boolean => name.startsWith('.');

/** What a folder holds, sorted by name without ending, so that files come in the order of their ids. */
const entriesOf = (dir: string): { name: string; isFolder: boolean }[] =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter(({ name }) => !isHidden(name))
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
        .sort((a, b) => parse(a.name).name.localeCompare(parse(b.name).name, 'en'))
    : [];

/** The folders of the content; anything else beside them would be read by nobody. */
const folders = ['articles', 'actors', 'places', 'events', 'outlets', 'terms', 'corrections'];

function strayFaults(dir: string): Fault[] {
  return entriesOf(dir)
    .filter(({ name, isFolder }) => !isFolder || !folders.includes(name))
    .map(({ name }) => ({
      file: named(name),
      field: 'the name',
      problem: 'is not one of the folders of the content, so nothing reads it',
      fix: `Mend the spelling, or remove it; the folders are ${folders.join(', ')}.`,
    }));
}

/** Text as it was meant: without a byte order mark, with line feeds alone. */
const readText = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');

function parseYaml(file: string, text: string, faults: Fault[]): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  for (const error of document.errors)
    faults.push({
      file,
      field: `line ${error.linePos?.[0].line ?? 1}`,
      problem: `is not YAML: ${error.message.split('\n')[0] ?? ''}`,
      fix: 'Mind the indent and put texts that hold ": " or "#" in quotation marks.',
    });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch (error) {
    faults.push({
      file,
      field: 'the YAML',
      problem: `cannot be read: ${(error as Error).message}`,
      fix: 'Put texts that begin with "*" or "&" in quotation marks.',
    });
    return undefined;
  }
}

/** Every key that a schema knows, at any depth: for guessing what a misspelt key was meant to be. */
function keysOf(schema: unknown, found = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return found;
  seen.add(schema);
  const { shape, element, innerType, in: inner } = (schema as { def?: Record<string, unknown> }).def ?? {};
  if (typeof shape === 'object' && shape !== null)
    for (const [key, value] of Object.entries(shape)) keysOf(value, found.add(key), seen);
  for (const child of [element, innerType, inner]) keysOf(child, found, seen);
  return found;
}

function validated<S extends z.ZodType>(
  file: string,
  schema: S,
  data: unknown,
  faults: Fault[],
): z.output<S> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  faults.push(...schemaFaults(file, result.error.issues, data, keysOf(schema)));
  // Mend what can be mended, so that references from and to this file are checked in the same run.
  let { issues } = result.error;
  let copy = data;
  for (let tries = 0; tries < 4; tries++) {
    copy = mended(copy, issues);
    const again = schema.safeParse(copy);
    if (again.success) return again.data;
    issues = again.error.issues;
  }
  return undefined;
}

/** Reads one folder of YAML files; the file's name is the id. */
function readShelf<S extends z.ZodType>(
  dir: string,
  shelf: string,
  schema: S,
  faults: Fault[],
): (z.output<S> & { id: string })[] {
  return entriesOf(join(dir, shelf)).flatMap(({ name, isFolder }) => {
    const file = named(shelf, name);
    const id = basename(name, '.yaml');
    if (isFolder || !name.endsWith('.yaml') || !idSchema.safeParse(id).success) {
      faults.push({
        file,
        field: 'the file name',
        problem: 'is not an id with the ending .yaml',
        fix: 'Rename it: lowercase ASCII, digits and hyphens, then .yaml.',
      });
      return [];
    }
    const data = parseYaml(file, readText(join(dir, shelf, name)), faults);
    const facts = data === undefined ? undefined : validated(file, schema, data, faults);
    return facts === undefined ? [] : [{ ...(facts as object), id } as z.output<S> & { id: string }];
  });
}

function readArticles(dir: string, faults: Fault[], fences: Fence[]): Article[] {
  return entriesOf(join(dir, 'articles')).flatMap(({ name, isFolder }) => {
    if (isFolder) return readArticle(dir, name, faults, fences) ?? [];
    faults.push({
      file: named('articles', name),
      field: 'the file',
      problem: 'does not belong among the articles',
      fix: 'Remove it; each article is a folder.',
    });
    return [];
  });
}

function readArticle(dir: string, slug: string, faults: Fault[], fences: Fence[]): Article | undefined {
  const folder = join(dir, 'articles', slug);
  const file = named('articles', slug, 'index.mdx');
  const before = faults.length;
  if (!idSchema.safeParse(slug).success)
    faults.push({
      file: named('articles', slug),
      field: 'the folder name',
      problem: 'is not a slug',
      fix: 'Rename it: lowercase ASCII, digits and hyphens.',
    });
  const wanted = [...Object.values(summaryFile), 'original.txt'];
  const present = entriesOf(folder).map(({ name }) => name);
  for (const name of wanted.filter((name) => !present.includes(name)))
    faults.push({
      file: named('articles', slug, name),
      field: 'the file',
      problem: 'is missing',
      fix: 'Add it: an article has its facts and English summary, its Arabic summary, and its original.',
    });
  for (const name of present.filter((name) => !wanted.includes(name)))
    faults.push({
      file: named('articles', slug, name),
      field: 'the file',
      problem: 'does not belong in an article',
      fix: `Remove it; an article has ${wanted.join(', ')}.`,
    });
  if (faults.length > before) return undefined;

  const split = splitFrontmatter(readText(join(folder, 'index.mdx')));
  if (!split) {
    faults.push({
      file,
      field: 'the frontmatter',
      problem: 'is missing',
      fix: 'Begin the file with ---, the facts as YAML, and ---.',
    });
    return undefined;
  }
  const summary = {
    en: readSummary(file, split.body, faults, fences, split.line),
    ar: readSummary(named('articles', slug, summaryFile.ar), readText(join(folder, summaryFile.ar)), faults, fences),
  } satisfies Record<Locale, SummarySentence[] | undefined>;
  // The line before stands for the opening ---, so that a fault names the line of the file.
  const data = parseYaml(file, `\n${split.facts}`, faults);
  const article = data === undefined ? undefined : validated(file, articleSchema, data, faults);
  if (article === undefined || allLocales.some((locale) => summary[locale] === undefined)) return undefined;

  const bytes = readFileSync(join(folder, 'original.txt'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== article.original.sha256)
    faults.push({
      file: named('articles', slug, 'original.txt'),
      field: 'the text',
      problem: `is not the one that was read: its SHA-256 is ${sha256}, the frontmatter has ${article.original.sha256}`,
      fix: 'Put the original text back (git checkout). Only if the source itself was wrong, read the article again and change original.sha256.',
    });
  const source = bytes.toString('utf8');
  const wrongLines = lineFaults(file, source, article.original);
  if (wrongLines.length > 0) {
    faults.push(...wrongLines);
    return undefined;
  }
  const isTitleRead = !faults.slice(before).some(({ field }) => field.startsWith('title'));
  if (isTitleRead && linesText(source, article.original.title) !== foldSpace(article.title.ar))
    faults.push({
      file,
      field: 'title.ar',
      problem: `is not the title on line ${article.original.title} of the original`,
      fix: `Copy it letter for letter: ${linesText(source, article.original.title)}`,
    });
  return {
    ...article,
    slug,
    paragraphs: paragraphsOf(source, article.original),
    bylineText: article.original.byline && linesText(source, article.original.byline),
    summary: summary as Article['summary'],
  };
}

/** Line numbers that name no line, run backwards, or call a blank line a title, a byline or a heading. */
function lineFaults(file: string, source: string, { title, byline, subheads, omit }: Article['original']): Fault[] {
  const all = sourceLines(source);
  const runs = [
    { field: 'original.title', run: title, isWords: true },
    ...(byline === undefined ? [] : [{ field: 'original.byline', run: byline, isWords: true }]),
    ...subheads.map((line) => ({ field: 'original.subheads', run: String(line), isWords: true })),
    ...omit.map(({ lines }) => ({ field: 'original.omit', run: lines, isWords: false })),
  ];
  return runs.flatMap(({ field, run, isWords }): Fault[] => {
    const [first = 0, last = first] = run.split('-').map(Number);
    const isThere = first <= last && last <= all.length;
    if (isThere && !(isWords && linesText(source, run) === '')) return [];
    const problem = isThere
      ? `line ${run} is blank`
      : `names line ${run}, but original.txt has lines 1 to ${all.length}`;
    return [{ file, field, problem, fix: 'Count the lines of original.txt, from 1.' }];
  });
}

/** The frontmatter and the body of an MDX file, with the line on which the body begins; undefined without frontmatter. */
function splitFrontmatter(text: string): { facts: string; body: string; line: number } | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return { facts: match[1] ?? '', body: text.slice(match[0].length), line: match[0].split('\n').length };
}

/** @param line on which the body begins in its file, so that a fault names the line of the file */
function readSummary(
  file: string,
  body: string,
  faults: Fault[],
  fences: Fence[],
  line = 1,
): SummarySentence[] | undefined {
  try {
    const atItsLine = '\n'.repeat(line - 1) + body;
    const sentences = summarySentences(atItsLine);
    fences.push(...summaryDiagrams(atItsLine).map((diagram) => ({ file, ...diagram })));
    return sentences;
  } catch (error) {
    faults.push({
      file,
      field: 'the summary',
      problem: `does not parse as MDX: ${(error as Error).message.split('\n')[0] ?? ''}`,
      fix: 'Write plain paragraphs; "{" and "<" have a meaning in MDX.',
    });
    return undefined;
  }
}
