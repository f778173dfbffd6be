import { byArticle } from '#domain/checks/by-article.ts';
import { absentKey, absentSpellings } from '#domain/model/absent.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { allLocales } from '#domain/model/locales.ts';
import { wordsIn } from '#domain/text/analyse.ts';
import { isRomanisedArticle, withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import type { Fault } from '#domain/checks/faults.ts';
import { articleFile } from '#domain/checks/references.ts';

const file = 'content/absent.yaml';

/** A text as words between which a name may stand: what Arabic writes together with a word is also taken off. */
function wordsForNames(text: string): string {
  const words = wordsIn(text).filter((word) => !isRomanisedArticle(word));
  const plain = words.map((word) => withoutDefiniteArticle(word));
  const bare = words.map((word) => withoutDefiniteArticle(word, 'anything').replace(/^[وفبلك](?=\p{L}{4})/u, ''));
  return ` ${plain.join(' ')} ${bare.join(' ')} `;
}

/** What the articles say themselves: their titles, paragraphs and translations. Our own words beside them may name more. */
const textsOf = ({ title, paragraphs, translation = [] }: Corpus['articles'][number]): string[] => [
  title.en,
  title.ar,
  ...paragraphs.map(({ text }) => text),
  ...translation,
];

const remembered = byArticle<ReadonlySet<string>>();

/** Every name and spelling of the registries and of the ideas, with the file that has it. */
function namesOf(corpus: Corpus): Map<string, string> {
  const names = new Map<string, string>();
  for (const registry of ['actors', 'places', 'outlets'] as const)
    for (const { id, name, aliases, 'search-only': searchOnly } of corpus[registry])
      for (const locale of allLocales)
        for (const spelling of [name[locale], ...aliases[locale], ...searchOnly[locale]])
          names.set(absentKey(spelling), `content/${registry}/${id}.yaml`);
  for (const { id, name, forms } of corpus.terms)
    for (const locale of allLocales)
      for (const spelling of [name[locale], ...forms[locale]])
        names.set(absentKey(spelling), `content/terms/${id}.yaml`);
  return names;
}

/** Absent names that are not absent: an article has come to name one, a registry has it, or it stands there twice. */
export function absentFaults(corpus: Corpus): Fault[] {
  const keys = new Set(Object.values(corpus.absent).flatMap(absentSpellings).map(absentKey));
  keys.delete('');
  const namedIn = remembered(JSON.stringify([...keys]), (article) => {
    const words = textsOf(article).map(wordsForNames).join('|');
    return new Set([...keys].filter((key) => words.includes(` ${key} `)));
  });
  const articles = corpus.articles.map((article) => ({ slug: article.slug, names: namedIn(article) }));
  const named = namesOf(corpus);
  const owners = new Map<string, string>();
  return Object.entries(corpus.absent).flatMap(([id, entry]) =>
    [...new Set(absentSpellings(entry))].flatMap((spelling): Fault[] => {
      const at = { file, field: id };
      const key = absentKey(spelling);
      const own = owners.get(key);
      if (own !== undefined)
        return own === id
          ? []
          : [{ ...at, problem: `"${spelling}" stands under ${own} too`, fix: 'Remove one of them.' }];
      owners.set(key, id);
      const registry = named.get(key);
      if (registry !== undefined)
        return [
          {
            ...at,
            problem: `"${spelling}" is a name in ${registry}`,
            fix: 'Remove it here: what has a page is not absent.',
          },
        ];
      const article = key === '' ? undefined : articles.find(({ names }) => names.has(key));
      return article
        ? [
            {
              ...at,
              about: articleFile(article.slug),
              problem: `"${spelling}" is named in the article "${article.slug}"`,
              fix: 'Remove it here, and give it an entry of its own where it is named.',
            },
          ]
        : [];
    }),
  );
}
