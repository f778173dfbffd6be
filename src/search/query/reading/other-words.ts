import { wordsIn, type Token } from '#domain/text/analyse.ts';
import { plainForm } from '#domain/text/plain.ts';
import { languageOf } from '#domain/text/script.ts';
import { isNameKey, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import type { Entry } from '#search/query/lexicon/vocabulary.ts';
import { isStopWord } from './stop-words.ts';

/**
 * Words that share a stem and are not one: «ثورة» (revolution) and «ثوري» (revolutionary), «شرطة» (police) and «شروط»
 * (conditions), «درع» (shield) and «درعا» (Daraa). Of a short stem only words with an ending of the same kind are held for
 * one: a feminine ending makes a noun another noun. So it does with the pattern of «مصالح» (with it, reconciliation), and
 * with what is called so in the term base, which has nouns («طريق», road, and «طريقة», way). An adjective in «ي» may be made
 * of either.
 */
type Kind = 'bare' | 'feminine' | 'relation';

const isShort = (stem: string): boolean => stem.length <= 3;
/** The pattern of many plurals, which with a feminine ending is a noun of doing. */
const isPlural = (stem: string): boolean => /^م.ا..$/u.test(stem);

/** The kinds that what stands behind a stem may be of, as it is written: «ه» may be a pronoun, or typed for «ة». */
function kindsOf(ending: string): Kind[] {
  if (/^(?:ة|ات|ت(?:ان|ين|ه|ها|هم|نا))/u.test(ending)) return ['feminine'];
  if (ending === 'ه') return ['bare', 'feminine', 'relation'];
  // «السخنا» is typed for «السخنة», as it is spoken.
  if (ending === 'ا') return ['bare', 'feminine'];
  if (ending === 'ي') return ['bare', 'relation'];
  return ending.startsWith('ي') ? ['relation'] : ['bare'];
}

/** What stands behind the stem in a word as it is written, but for what adorns it; undefined where the stem is not in it. */
function endingOf(written: string, stem: string): string | undefined {
  const plain = plainForm(written)
    .replace(/[\u064B-\u0652\u0640\u061C\u200B-\u200F\u2066-\u2069]/gu, '')
    .replace(/[ىی]/gu, 'ي');
  const folded = wordsIn(plain).join('');
  const at = folded.indexOf(stem);
  return at < 0 || folded.length !== plain.length ? undefined : plain.slice(at + stem.length);
}

/** Whether a word as it is written has an ending of the same kind as another; an alef that ends a name is a part of it. */
function isSame(asked: string, written: string, stem: string, lexicon: QueryLexicon): boolean {
  const ending = endingOf(written, stem);
  if (ending === undefined || ending === asked) return true;
  const isName = (lexicon.phrases.get(stem) ?? []).some((key) => isNameKey(key, lexicon));
  if (ending === 'ا' && isName) return false;
  const kinds = kindsOf(ending);
  return kindsOf(asked).some((kind) => kind === 'relation' || kinds.includes(kind));
}

const byStem = new WeakMap<readonly Entry[], Map<string, Entry[]>>();
function entriesOf(stem: string, { entries, stem: stemOf }: QueryLexicon): readonly Entry[] {
  const known = byStem.get(entries) ?? Map.groupBy(entries, ({ core }) => stemOf(core));
  byStem.set(entries, known);
  return known.get(stem) ?? [];
}

/** The word of a name that has a stem. */
const wordWith = (stem: string, name: string, lexicon: QueryLexicon): string[] =>
  lexicon.analyse(name).flatMap((token) => (token.stem === stem ? [name.slice(token.start, token.end)] : []));

/** The keys of a word without those of names and ideas that are called by another word of the same stem. */
export function ownKeys(written: string, { stem, keys }: Token, lexicon: QueryLexicon): string[] {
  const asked = languageOf(written) === 'ar' ? endingOf(written, stem) : undefined;
  if (asked === undefined) return keys;
  return keys.filter((key) => {
    const name = lexicon.names.get(key)?.name.ar ?? '';
    if (!isShort(stem) && asked !== 'ة') return true;
    // A word alone is the name of somebody by one of several words: «رحال», but not «رحالة».
    const isWord = wordsIn(name).length === 1 || (asked === 'ة' && isNameKey(key, lexicon));
    const [called] = isWord ? wordWith(stem, name, lexicon) : [];
    return called === undefined || isSame(asked, called, stem, lexicon);
  });
}

/**
 * Whether a word of a question only shares its stem with words of the texts, and is another word than any of them.
 * @param written the word as it was typed
 */
export function isAnotherWord(written: string, token: Token, lexicon: QueryLexicon): boolean {
  const { stem, keys, told } = token;
  if (languageOf(written) !== 'ar' || told !== undefined || isStopWord(written)) return false;
  if (keys.some((key) => key.startsWith('yy'))) return false;
  const asked = endingOf(written, stem);
  const isNoun = keys.length > 0 && ownKeys(written, token, lexicon).length === 0;
  if (asked === undefined || !(isShort(stem) || isNoun || (isPlural(stem) && asked === 'ة'))) return false;
  const entries = entriesOf(stem, lexicon);
  return entries.length > 0 && !entries.some(({ shown }) => isSame(asked, shown, stem, lexicon));
}

/** Whether a word stands in a name as it is, and not as another word of its stem. */
export function isInName(written: string, stem: string, name: string, lexicon: QueryLexicon): boolean {
  const asked = languageOf(written) === 'ar' && isShort(stem) ? endingOf(written, stem) : undefined;
  if (asked === undefined) return true;
  return wordWith(stem, name, lexicon).some((word) => isSame(asked, word, stem, lexicon));
}
