import { articleFile } from '#domain/checks/references.ts';
import type { Fault } from '#domain/checks/faults.ts';
import type { Actor, Article, Corpus, Place } from '#domain/model/corpus.ts';
import { allLocales } from '#domain/model/locales.ts';
import { fold } from '#domain/text/fold.ts';

/** A text as names are looked for in it: folded, its words apart by one space. */
const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Looks for any spelling of an entry in a text prepared by `wordsOf`, with no more before it than و، ف، ب، ل، ك and ال. */
function nameMatcher(entry: Actor | Place): (words: string) => boolean {
  const spellings = allLocales.flatMap((locale) => [
    entry.name[locale],
    ...entry.aliases[locale],
    ...entry['search-only'][locale],
  ]);
  const folded = [...new Set(spellings.map(wordsOf))].filter(Boolean).map((each) => each.replace(/^ال/u, ''));
  const pattern = new RegExp(`(?:^| )[وفبلك]{0,2}(?:ال|ل)?(?:${folded.join('|')})(?: |$)`, 'u');
  return (words) => pattern.test(words);
}

/** What an article tags although its original has none of its spellings, and the article does not say how it describes it. */
function unnamedAdvice(
  articles: readonly { article: Article; words: string }[],
  registry: 'actors' | 'places',
  entries: readonly (Actor | Place)[],
) {
  const matchers = new Map(entries.map((entry) => [entry.id, nameMatcher(entry)]));
  return articles.flatMap(({ article, words }): Fault[] => {
    const described = new Set(article.described.map(({ id }) => id));
    return article[registry]
      .filter((id) => !described.has(id) && matchers.get(id)?.(words) === false)
      .map((id) => ({
        file: articleFile(article.slug),
        field: registry,
        problem: `has "${id}", of which no name or spelling stands in the original`,
        fix: `Leave it out, or say with which words the text describes it: described: [{ id: ${id}, words: "…" }].`,
      }));
  });
}

/** A name in Latin letters that is written so in Arabic too: M4, SY24. */
const brand = /^[A-Z0-9]+$/;

/** Names shown in one language that are written in the letters of the other. */
function scriptAdvice(
  registry: 'actors' | 'places' | 'outlets',
  { id, aliases }: Actor | Place | Corpus['outlets'][number],
) {
  const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
  return allLocales.flatMap((locale) =>
    aliases[locale]
      .filter((alias) => isArabic(alias) !== (locale === 'ar') && !brand.test(alias))
      .map((alias): Fault => ({
        file: `content/${registry}/${id}.yaml`,
        field: `aliases.${locale}`,
        problem: `“${alias}” is in the letters of the other language`,
        fix: 'Move it to the other language, or to search-only.',
      })),
  );
}

/** Advice on names: tagged and not found in the text, or shown in the wrong letters. */
export function nameAdvice(corpus: Corpus): Fault[] {
  const { actors, places } = corpus;
  const articles = corpus.articles.map((article) => ({
    article,
    words: wordsOf([article.title.ar, ...article.paragraphs.map(({ text }) => text)].join('\n')),
  }));
  return [
    ...unnamedAdvice(articles, 'actors', actors),
    ...unnamedAdvice(articles, 'places', places),
    ...(['actors', 'places', 'outlets'] as const).flatMap((registry) =>
      corpus[registry].flatMap((entry) => scriptAdvice(registry, entry)),
    ),
  ];
}
