import { articleFile } from '#domain/checks/references.ts';
import type { Fault } from '#domain/checks/faults.ts';
import type { Corpus } from '#domain/model/corpus.ts';

const registries = ['actors', 'places', 'events', 'outlets', 'terms', 'corrections'] as const;

/** Finds every letter but those given, each once, in the order in which they stand. Sign by sign: the texts are long. */
function othersIn(text: string, letters: ReadonlySet<string>): string[] {
  const others = new Set<string>();
  const seen = new Uint8Array(0x10000);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdfff;
    if (seen[unit] === 1 && !isPair) continue;
    seen[unit] = 1;
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!letters.has(letter)) others.add(letter);
    at += letter.length - 1;
  }
  return [...others];
}

/** Letters that the faces of the site lack: a browser would take them from whatever face the reader's machine has. */
export function letterAdvice(corpus: Corpus, letters: ReadonlySet<string>): Fault[] {
  const texts = [
    ...corpus.articles.map((article) => [articleFile(article.slug), article] as const),
    ...registries.flatMap((registry) =>
      corpus[registry].map((entry) => [`content/${registry}/${entry.id}.yaml`, entry] as const),
    ),
  ];
  return texts.flatMap(([file, value]): Fault[] => {
    const missing = othersIn(JSON.stringify(value).replaceAll('\\n', ' '), letters);
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
