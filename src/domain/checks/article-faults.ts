import type { Article } from '#domain/model/corpus.ts';
import { allLocales } from '#domain/model/locales.ts';
import { idsOf } from '#domain/model/id.ts';
import { foldSpace } from '#domain/text/original.ts';
import { lettersOf } from '#domain/text/romanise.ts';
import type { Fault } from './faults.ts';
import { articleFile } from './references.ts';
import { summaryFaults } from './summaries.ts';

/** What must hold inside one article. */
export function articleFaults(article: Article, known: Record<'actors' | 'places', ReadonlySet<string>>): Fault[] {
  const file = articleFile(article.slug);
  const faults: Fault[] = [];
  const add = (field: string, problem: string, fix: string) => faults.push({ file, field, problem, fix });
  const textOf = new Map([[0, article.title.ar], ...article.paragraphs.map(({ n, text }) => [n, text] as const)]);
  const last = article.paragraphs.length;
  const numberFaults = (field: string, numbers: number[]) => {
    for (const n of numbers)
      if (!textOf.has(n)) add(field, `names paragraph ${n}`, `The original has paragraphs 1 to ${last}.`);
  };

  const vocalised = article['vocalised-title'];
  if (vocalised !== undefined && lettersOf(vocalised) !== lettersOf(article.title.ar))
    add(
      'vocalised-title',
      `has other letters than title.ar: ${lettersOf(vocalised)} against ${lettersOf(article.title.ar)}`,
      'Copy title.ar and add nothing but short vowels, hyphens after prefixes and ^ before words with a capital.',
    );

  const seen = new Set<string>();
  for (const statement of article.statements) {
    const field = `statements (${statement.id})`;
    if (seen.has(statement.id))
      add(field, 'this id stands twice', 'Give each statement of an article an id of its own.');
    seen.add(statement.id);
    numberFaults(`${field}.paragraphs`, statement.paragraphs);
    const { quote } = statement;
    if (quote && !statement.paragraphs.some((n) => textOf.get(n)?.includes(foldSpace(quote.ar))))
      add(
        `${field}.quote`,
        'is not in its paragraphs',
        'Copy the words letter for letter from the original, dots and all.',
      );
    const tagged = [...idsOf(statement.actors), ...statement.relations.flatMap(({ from, to }) => [from, to])];
    for (const actor of new Set(tagged))
      if (known.actors.has(actor) && !article.actors.includes(actor))
        add(
          'actors',
          `lacks "${actor}", which statement ${statement.id} names`,
          `Add "- ${actor}" to the article's actors.`,
        );
    for (const place of idsOf(statement.places))
      if (known.places.has(place) && !article.places.includes(place))
        add(
          'places',
          `lacks "${place}", which statement ${statement.id} names`,
          `Add "- ${place}" to the article's places.`,
        );
  }
  article.original.misprints.forEach(({ paragraph, printed }, index) => {
    const field = `original.misprints[${index + 1}]`;
    numberFaults(field, [paragraph]);
    if (textOf.has(paragraph) && !textOf.get(paragraph)?.includes(printed))
      add(field, `"${printed}" is not in paragraph ${paragraph}`, 'Copy the printed word letter for letter.');
  });
  const whole = foldSpace([...textOf.values()].join('\n'));
  for (const { id, words } of article.described) {
    const field = `described (${id})`;
    if (!whole.includes(foldSpace(words)))
      add(field, `“${words}” is not in the original`, 'Copy the words letter for letter from the original.');
    if (!article.actors.includes(id) && !article.places.includes(id))
      add(field, 'is none of the actors and places of the article', 'Add it to them, or remove it here.');
  }
  for (const [field, ids] of [
    ['actors', article.actors],
    ['places', article.places],
  ] as const)
    for (const repeated of new Set(ids.filter((entry, index) => ids.indexOf(entry) !== index)))
      add(field, `"${repeated}" stands twice`, 'Keep one.');
  for (const locale of allLocales) faults.push(...summaryFaults(article.slug, locale, article.summary[locale], textOf));
  return faults;
}
