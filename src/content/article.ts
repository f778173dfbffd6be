import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryFile } from '#domain/checks/summaries.ts';
import type { Fault } from '#domain/checks/faults.ts';
import { articleSchema } from '#domain/model/article.ts';
import type { Article, SummarySentence } from '#domain/model/corpus.ts';
import { id as idSchema } from '#domain/model/id.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { foldSpace, linesText, paragraphsOf } from '#domain/text/original.ts';
import type { Fence } from '#markdown/fence-faults.ts';
import { entriesOf, named, readText } from './folder.ts';
import { keptOf } from './kept.ts';
import { lineFaults } from './line-faults.ts';
import { readSummary, splitFrontmatter } from './summary.ts';
import { readTranslation } from './translation.ts';
import { validated } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** The file in which the summary of an article in a language stands, as an editor knows it. */
export const summaryPath = (slug: string, locale: Locale): string => named('articles', slug, summaryFile[locale]);

/** Reads the folder of articles, with all faults added to those given. */
export function readArticles(dir: string, faults: Fault[], fences: Fence[]): Article[] {
  return entriesOf(join(dir, 'articles')).flatMap(({ name, isFolder }) => {
    if (isFolder) {
      const read = keptOf(reader, join(dir, 'articles', name), true, () => readArticle(dir, name));
      faults.push(...read.faults);
      fences.push(...read.fences);
      return read.article ?? [];
    }
    faults.push({
      file: named('articles', name),
      field: 'the file',
      problem: 'does not belong among the articles',
      fix: 'Remove it; each article is a folder.',
    });
    return [];
  });
}

/** What was found in the folder of one article. */
interface ArticleRead {
  article: Article | undefined;
  faults: Fault[];
  fences: Fence[];
}

const reader = { name: 'articles', code: readArticle };

function readArticle(dir: string, slug: string): ArticleRead {
  const [faults, fences]: [Fault[], Fence[]] = [[], []];
  return { article: articleOf(dir, slug, faults, fences), faults, fences };
}

/** A summary without the white space that an editor does not see: the same words are the same edition. */
const tidied = (text: string): string => text.replace(/[ \t]+$/gm, '').trim();

function articleOf(dir: string, slug: string, faults: Fault[], fences: Fence[]): Article | undefined {
  const folder = join(dir, 'articles', slug);
  const file = named('articles', slug, 'index.mdx');
  if (!idSchema.safeParse(slug).success)
    faults.push({
      file: named('articles', slug),
      field: 'the folder name',
      problem: 'is not a slug',
      fix: 'Rename it: lowercase ASCII, digits and hyphens.',
    });
  const wanted = [...Object.values(summaryFile), 'original.txt'];
  const optional = ['translation.en.md'];
  const present = entriesOf(folder).map(({ name }) => name);
  for (const name of wanted.filter((name) => !present.includes(name)))
    faults.push({
      file: named('articles', slug, name),
      field: 'the file',
      problem: 'is missing',
      fix: 'Add it: an article has its facts and English summary, its Arabic summary, and its original.',
    });
  for (const name of present.filter((name) => ![...wanted, ...optional].includes(name)))
    faults.push({
      file: named('articles', slug, name),
      field: 'the file',
      problem: 'does not belong in an article',
      fix: `Remove it; an article has ${wanted.join(', ')}, and may have ${optional.join(', ')}.`,
    });
  if (faults.length > 0) return undefined;

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
  const summaryText = { en: split.body, ar: readText(join(folder, summaryFile.ar)) };
  const summary = {
    en: readSummary(file, summaryText.en, faults, fences, split.line),
    ar: readSummary(summaryPath(slug, 'ar'), summaryText.ar, faults, fences),
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
  const isTitleRead = !faults.some(({ field }) => field.startsWith('title'));
  const printed = linesText(source, article.original.title);
  if (isTitleRead && printed !== foldSpace(article.title.ar))
    faults.push({
      file,
      field: 'title.ar',
      problem: `is not the title on line ${article.original.title} of the original`,
      fix: `Copy it letter for letter: ${printed}`,
    });
  const translated = join(folder, 'translation.en.md');
  return {
    ...article,
    // A missing title is one fault: statements that quote it are held against the printed one.
    title: isTitleRead ? article.title : { ...article.title, ar: printed },
    slug,
    paragraphs: paragraphsOf(source, article.original),
    bylineText: article.original.byline && linesText(source, article.original.byline),
    summary: summary as Article['summary'],
    summaryText: { en: tidied(summaryText.en), ar: tidied(summaryText.ar) },
    translation: existsSync(translated)
      ? readTranslation(slug, readText(translated), article.title.en, faults)
      : undefined,
  };
}
