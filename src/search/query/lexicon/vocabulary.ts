import { fold } from '#domain/text/fold.ts';

/**
 * A word of the corpus without its article, as it is printed, and how it stands in the texts: by itself, behind the article,
 * with an alef and a lam of its own («ألغام»).
 */
export interface Entry {
  /** The folded word. */
  core: string;
  shown: string;
  isBare: boolean;
  hasArticle: boolean;
  hasOwnAlef: boolean;
}

/** The mark behind a word says how it stands in the texts; most stand by themselves alone. */
const marks: Record<string, Pick<Entry, 'isBare' | 'hasArticle' | 'hasOwnAlef'>> = {
  '': { isBare: true, hasArticle: false, hasOwnAlef: false },
  '+': { isBare: true, hasArticle: true, hasOwnAlef: false },
  '-': { isBare: false, hasArticle: true, hasOwnAlef: false },
  '=': { isBare: true, hasArticle: false, hasOwnAlef: true },
  '*': { isBare: true, hasArticle: true, hasOwnAlef: true },
};

const markOf = (entry: Entry): string =>
  Object.keys(marks).find((mark) => {
    const each = marks[mark];
    return (
      each?.isBare === entry.isBare && each.hasArticle === entry.hasArticle && each.hasOwnAlef === entry.hasOwnAlef
    );
  }) ?? '';

/** The most letters that a word shares with the one before it: one digit. */
const mostShared = 9;

/** The order of a vocabulary: by letters, of which the first tell in which part of it a word is. */
export const inOrder = (a: Entry, b: Entry): number => (a.core < b.core ? -1 : 1);

/** Writes entries in order, each as what it does not share with the one before. Words with digits in them stand apart. */
export function packVocabulary(entries: readonly Entry[]): { words: string; numbers: string } {
  let before = '';
  const words = entries
    .filter(({ shown }) => !/\d/.test(shown))
    .map((entry) => {
      const { shown } = entry;
      let shared = 0;
      while (shared < mostShared && shared < shown.length && shown[shared] === before[shared]) shared += 1;
      before = shown;
      return `${shared}${shown.slice(shared)}${markOf(entry)}`;
    });
  const numbers = entries.filter(({ shown }) => /\d/.test(shown));
  return { words: words.join(''), numbers: numbers.map((entry) => entry.shown + markOf(entry)).join(' ') };
}

const entryOf = (shown: string, mark: string): Entry =>
  ({ core: fold(shown), shown, ...(marks[mark] ?? marks['']) }) as Entry;

/** Reads what `packVocabulary` wrote. */
export function unpackVocabulary({ words, numbers }: { words: string; numbers: string }): Entry[] {
  let before = '';
  const shared = words.match(/\d/g) ?? [];
  const entries = words
    .split(/\d/)
    .slice(1)
    .map((rest, index) => {
      const [, letters = '', mark = ''] = /^(.*?)([-+=*]?)$/su.exec(rest) ?? [];
      before = before.slice(0, Number(shared[index])) + letters;
      return entryOf(before, mark);
    });
  const others = numbers.split(' ').filter(Boolean);
  return [
    ...entries,
    ...others.map((each) => {
      const mark = /[-+=*]$/.exec(each)?.[0] ?? '';
      return entryOf(mark ? each.slice(0, -1) : each, mark);
    }),
  ];
}

/** A word of the vocabulary as it is printed; one that always has its article, with it. */
export const printed = ({ shown, isBare }: Entry): string => (isBare ? shown : `ال${shown}`);
