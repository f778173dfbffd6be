import { join } from 'node:path';
import type { z } from 'astro/zod';
import { corpusFaults } from '#domain/checks/corpus-faults.ts';
import { ContentError, type Fault } from '#domain/checks/faults.ts';
import { published, type Published } from '#domain/derived/published/published.ts';
import { actorSchema } from '#domain/model/registry/actor.ts';
import { absentFileSchema } from '#domain/model/absent.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { correctionSchema } from '#domain/model/registry/correction.ts';
import { eventSchema } from '#domain/model/registry/event.ts';
import { outletSchema } from '#domain/model/registry/outlet.ts';
import { placeSchema } from '#domain/model/registry/place.ts';
import { redirectsSchema } from '#domain/model/redirect.ts';
import { siteSchema } from '#domain/model/site.ts';
import { termSchema } from '#domain/model/registry/term.ts';
import type { Fence } from '#markdown/fence-faults.ts';
import { settings } from '#settings.ts';
import { timedPart } from '#timing.ts';
import { readArticles } from './article.ts';
import { entriesOf, folders, named, singleFiles } from './folder.ts';
import { keptInBuild, keptWhole } from './kept.ts';
import { readRegistry, readSingle } from './registry.ts';

/** The folder of the content, from the setting `CONTENT_DIR`. */
export const contentDir = (): string => settings.contentDir;

/** The content as far as it could be read, and every fault found. */
export interface ReadContent {
  corpus: Corpus;
  faults: Fault[];
  /** The diagrams that authors drew, to be parsed by Mermaid itself. */
  fences: Fence[];
}

/** Reads and checks all content. The one place that touches the content folder. What a fault was left out of never comes without its fault. */
export function readContent(dir: string = contentDir()): ReadContent {
  return keptInBuild({ name: 'content', code: readAnew }, dir, () => timedPart('content', () => readAnew(dir)));
}

function readAnew(dir: string): ReadContent {
  const faults: Fault[] = [];
  const fences: Fence[] = [];
  const registry = <S extends z.ZodType>(name: string, schema: S) => readRegistry(dir, name, schema, faults);
  const corpus: Corpus = {
    articles: readArticles(dir, faults, fences),
    actors: registry('actors', actorSchema),
    places: registry('places', placeSchema),
    events: registry('events', eventSchema),
    outlets: registry('outlets', outletSchema),
    terms: registry('terms', termSchema),
    corrections: registry('corrections', correctionSchema),
    absent: readSingle(dir, 'absent.yaml', absentFileSchema, faults) ?? {},
    redirects: readSingle(dir, 'redirects.yaml', redirectsSchema, faults) ?? {},
    site: readSingle(dir, 'site.yaml', siteSchema, faults),
  };
  if (corpus.articles.length === 0 && faults.length === 0)
    faults.push({
      file: 'content/articles',
      field: 'the folder',
      problem: 'holds no article',
      fix: 'Check CONTENT_DIR.',
    });
  const outside = unknownFolderFaults(dir);
  const { redirects, ...lists } = corpus;
  // Without a file of redirects there is an empty one, another each time.
  const parts: unknown[] = [
    ...Object.values(lists).flat(),
    ...(Object.keys(redirects).length > 0 ? [redirects] : []),
    ...faults,
    ...outside,
  ];
  return keptWhole({ name: 'corpus', code: checked }, dir, parts, () => ({
    corpus,
    fences,
    faults: [...outside, ...checked(dir, corpus, faults)],
  }));
}

/** The faults found in the files, and after them those between them. */
function checked(dir: string, corpus: Corpus, faults: readonly Fault[]): Fault[] {
  // What could not be read is missing from the corpus; a fault about it would only repeat its own.
  const read = new Set(corpus.articles.map(({ slug }) => slug));
  const unreadArticles = entriesOf(join(dir, 'articles')).flatMap(({ name }) => (read.has(name) ? [] : [name]));
  const unread = new Set([
    ...faults.map(({ file }) => file),
    ...unreadArticles.map((name) => named('articles', name)),
    // Of what the statements of all articles give nothing can be said.
    ...(unreadArticles.length > 0 ? [named('articles')] : []),
  ]);
  const isRepeated = ({ about }: Fault): boolean => about !== undefined && unread.has(about);
  return [...faults, ...timedPart('check', () => corpusFaults(corpus)).filter((fault) => !isRepeated(fault))];
}

/** The content as it may be shown, with what is left of removed articles; or a `ContentError` with every fault. */
export function loadPublished(dir: string = contentDir()): Published {
  const { corpus, faults } = readContent(dir);
  if (faults.length > 0) throw new ContentError(faults);
  return keptWhole({ name: 'published', code: published }, dir, [corpus], () => published(corpus));
}

/** The content as it may be shown, or a `ContentError` with every fault. */
export const loadCorpus = (dir: string = contentDir()): Corpus => loadPublished(dir).corpus;

function unknownFolderFaults(dir: string): Fault[] {
  return entriesOf(dir)
    .filter(({ name, isFolder }) => !((isFolder ? folders : singleFiles) as readonly string[]).includes(name))
    .map(({ name }) => ({
      file: named(name),
      field: 'the name',
      problem: 'is none of the folders and files of the content, so nothing reads it',
      fix: `Mend the spelling, or remove it; the folders are ${folders.join(', ')}, beside ${singleFiles.join(', ')}.`,
    }));
}
