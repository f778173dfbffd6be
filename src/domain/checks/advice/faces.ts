import { articleFile } from '#domain/checks/references.ts';
import type { Fault } from '#domain/checks/faults.ts';
import type { Corpus } from '#domain/model/corpus.ts';

const registries = ['actors', 'places', 'events', 'outlets', 'terms', 'corrections'] as const;

/** Finds any letter but those given. */
const otherThan = (letters: ReadonlySet<string>): RegExp =>
  new RegExp(`[^${[...letters].map((letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`).join('')}]`, 'gu');

/** Letters that the faces of the site lack: a browser would take them from whatever face the reader's machine has. */
export function letterAdvice(corpus: Corpus, letters: ReadonlySet<string>): Fault[] {
  const texts = [
    ...corpus.articles.map((article) => [articleFile(article.slug), article] as const),
    ...registries.flatMap((registry) =>
      corpus[registry].map((entry) => [`content/${registry}/${entry.id}.yaml`, entry] as const),
    ),
  ];
  const others = otherThan(letters);
  return texts.flatMap(([file, value]): Fault[] => {
    const missing = [...new Set(JSON.stringify(value).replaceAll('\\n', ' ').match(others))];
    if (missing.length === 0) return [];
    const named = missing.map((each) => `${each} (U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase()})`);
    return [
      {
        file,
        field: 'the text',
        problem: `has letters that the faces of the site lack: ${named.join(', ')}`,
        fix: 'Write another letter, or add it to src/styles/letters.ts and run npm run fonts.',
      },
    ];
  });
}
