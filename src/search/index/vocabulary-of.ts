import { alefsOf, analyserOf, wordsOf } from '#domain/text/analyse.ts';
import { plainForm } from '#domain/text/plain.ts';
import { languageOf } from '#domain/text/script.ts';
import { withoutArticle, type WordEvidence } from '#domain/text/stem.ts';
import { evidenceOf, type Distinctions } from '#search/query/lexicon/lexicon.ts';
import { inOrder, type Entry } from '#search/query/lexicon/vocabulary.ts';
import { isStopWord } from '#search/query/reading/stop-words.ts';
import type { WordLists } from './common-word-files.ts';

/** How often each spelling of a word stands in the texts. */
type Spellings = Map<string, number>;

/** A word as it is printed, but for what only adorns it: strokes, dots between them, short vowels, marks of direction. */
const plain = (written: string): string =>
  plainForm(written)
    .normalize('NFC')
    .replace(/[\u064B-\u065F\u0670ـ\u200B-\u200F\u2066-\u2069'’ʿʾ]/gu, '');

/** What Arabic may write before an article, longest first, and the article. */
const article = /^(?:و|ف)?(?:[بك]?ال|لل)/u;

/** Every folded word of some texts with its spellings. */
function countedWords(texts: Iterable<string>): Map<string, Spellings> {
  const words = new Map<string, Spellings>();
  for (const text of texts)
    for (const { start, end, word } of wordsOf(text)) {
      const spellings = words.get(word) ?? new Map<string, number>();
      words.set(word, spellings);
      const spelling = plain(text.slice(start, end));
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
    }
  return words;
}

/** The commonest spelling; of equals the first in order, so that the same texts give the same words. */
const commonest = (spellings: Spellings): string =>
  [...spellings].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))[0]?.[0] ?? '';

/** No list of words: only what the texts tell. */
const noLists: WordLists = { isInDictionary: () => false, isEveryday: () => false };

/**
 * A word that stands in the texts only with «and», «so», «by», «as» or «for» written before it («بأكثر»), without that:
 * a dictionary has what is left and not the whole. Where the whole is an everyday word, so is what is left («بإجراء»).
 */
function carriedIn(core: string, { isInDictionary, isEveryday }: WordLists): string | undefined {
  if (!/^[وفبلك]\p{L}{3}/u.test(core) || [core, core.replace(/ا$/u, '')].some(isInDictionary)) return undefined;
  const rest = core.slice(1);
  return isInDictionary(rest) && (isEveryday(rest) || !isEveryday(core)) ? rest : undefined;
}

/**
 * The vocabulary of some texts: each word without its article, as it is printed, in order. What is an article before a
 * short word the texts tell, so words that are surely parted come first.
 * @param lists of Arabic words, which tell what stands in no text without a letter before it
 * @param names the folded words of names and ideas, which are never parted
 */
export function vocabularyOf(
  texts: Iterable<string>,
  lists: WordLists = noLists,
  names: ReadonlySet<string> = new Set(),
): Entry[] {
  const words = countedWords(texts);
  const entries = new Map<string, Entry & { counts: Spellings }>();
  const add = (core: string, spellings: Spellings, how: Partial<Entry>) => {
    const entry = entries.get(core) ?? {
      core,
      shown: '',
      isBare: false,
      hasArticle: false,
      hasOwnAlef: false,
      counts: new Map<string, number>(),
    };
    for (const [spelling, count] of spellings) entry.counts.set(spelling, (entry.counts.get(spelling) ?? 0) + count);
    entries.set(core, Object.assign(entry, how));
  };
  const ownAlef = (spellings: Spellings): boolean => [...spellings.keys()].some((each) => /^[أإآ]ل/u.test(each));
  const withoutIt = (spellings: Spellings, letters: number): Spellings =>
    new Map([...spellings].map(([spelling, count]) => [spelling.slice(letters), count]));
  const late: [string, Spellings][] = [];
  for (const [word, spellings] of words) {
    if (languageOf(word) === 'en' || !article.test(word)) add(word, spellings, { isBare: true });
    else if (ownAlef(spellings)) add(word, spellings, { isBare: true, hasOwnAlef: true });
    else if (/^ال\p{L}{3}/u.test(word)) add(word.slice(2), withoutIt(spellings, 2), { hasArticle: true });
    else late.push([word, spellings]);
  }
  const evidence: WordEvidence = {
    occurs: (word) => entries.get(word)?.isBare === true,
    takesArticle: (word) => entries.get(word)?.hasArticle === true,
    hasOwnAlef: (word) => entries.get(word)?.hasOwnAlef === true,
  };
  for (const [word, spellings] of late) {
    const core = withoutArticle(word, evidence);
    if (core === word) add(word, spellings, { isBare: true });
    else add(core, withoutIt(spellings, word.length - core.length), { hasArticle: true });
  }
  for (const { core, isBare, hasArticle, counts } of [...entries.values()]) {
    const rest = isBare && !hasArticle && !names.has(core) ? carriedIn(core, lists) : undefined;
    if (rest !== undefined && !entries.has(rest)) add(rest, withoutIt(counts, 1), { isBare: true });
  }
  return [...entries.values()].map(({ counts, ...entry }) => ({ ...entry, shown: commonest(counts) })).sort(inOrder);
}

/** What looks like a plural or a dual at the end of a proper name: «قاسيون», «لبنان». */
const seemingPlural = /(?:ون|ين|ان)$/u;

/** Endings that make another word, and not another form of the same: «قبيلة» (tribe) is no «قبيل» (just before). */
const derived = /(?:ه|يه|ات|يات)$/u;

/**
 * What the term base and the registries tell apart, so that no list of words has to: a word of theirs that without its
 * ending would be another word of the texts, or of another entry, keeps it («عملية» and «عمل»; «حماة» and «حماية»).
 * @param lexemes the single words of each entry, folded @param proper the words of proper names, folded
 */
export function distinctionsOf(
  entries: readonly Entry[],
  lexemes: readonly (readonly string[])[],
  proper: Iterable<string>,
  texts: Iterable<string>,
): Distinctions {
  const evidence = evidenceOf(entries);
  const { stem } = analyserOf({ ...evidence, phrases: new Map() });
  const own = lexemes.map((words) => new Set(words.map((word) => withoutArticle(word, evidence))));
  const ownersOf = Map.groupBy(
    own.flatMap((words, owner) => [...words].map((word) => ({ word, owner, form: stem(word) }))),
    ({ form }) => form,
  );
  const bare = new Set(entries.filter(({ core }) => stem(core) === core).map(({ core }) => core));
  const whole = new Set<string>();
  for (const [form, claims] of ownersOf)
    for (const { word, owner } of claims) {
      if (languageOf(word) === 'en' || word === form) continue;
      const isAnotherWord = derived.test(word) && bare.has(form) && own[owner]?.has(form) !== true;
      const isAnothers = claims.some(
        (other) =>
          other.word !== word &&
          !own[owner]?.has(other.word) &&
          !own[other.owner]?.has(word) &&
          !isInflected(word, other.word),
      );
      if (isAnotherWord || isAnothers) whole.add(word);
    }
  const byStem = Map.groupBy(entries, ({ core }) => stem(core));
  for (const name of proper) {
    const word = withoutArticle(name, evidence);
    const form = stem(word);
    const base = word.replace(seemingPlural, '');
    if (base === word || evidence.occurs(base) || evidence.takesArticle?.(base) === true) continue;
    if (byStem.get(form)?.some(({ core }) => core !== word && !core.startsWith(word)) === true) whole.add(word);
  }
  return { whole, ambiguous: ambiguousStems(texts, stem) };
}

/** Whether one of two words is the other with something behind it. */
const isInflected = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/**
 * The stems that words share which are not one word: those that are written alike but for their alefs («آثار», «أثار»), and
 * those that share it with a particle («إليه», «آلية»).
 */
function ambiguousStems(texts: Iterable<string>, stem: (word: string) => string): Set<string> {
  const byWord = new Map<string, Set<string>>();
  const byParticle = new Map<string, Set<string>>();
  for (const text of texts)
    for (const { start, end, word } of wordsOf(text)) {
      const written = text.slice(start, end);
      const form = stem(word);
      const told = alefsOf(written, word, form);
      if (told === undefined) continue;
      // «وآثار» is «آثار» with «and» before it.
      const bare = word.slice(word.indexOf(form));
      byWord.set(bare, (byWord.get(bare) ?? new Set()).add(told));
      byParticle.set(form, (byParticle.get(form) ?? new Set()).add(isStopWord(written) ? '' : told));
    }
  const differ = (a: string, b: string): boolean =>
    Array.from(a).some((letter, at) => letter !== b[at] && letter !== 'ا' && b[at] !== 'ا');
  const alike = [...byWord].flatMap(([word, told]) => {
    const all = [...told];
    return all.some((a) => all.some((b) => differ(a, b))) ? [stem(word)] : [];
  });
  const particles = [...byParticle].flatMap(([form, told]) => (told.has('') && told.size > 1 ? [form] : []));
  return new Set([...alike, ...particles]);
}
