import { dotted, plainForm } from './plain.ts';

/** A run of a text as printed; a word that its outlet broke with dots has its plain form beside it. */
export interface PrintedRun {
  text: string;
  plain?: string;
}

/**
 * A text cut into runs, so that dotted words can be explained where they stand. The runs joined are the text, letter
 * for letter; marks around a dotted word are no part of its run.
 * @example printedRuns('هذه «الميليشـ.ـيات».') // => [{ text: 'هذه «' }, { text: 'الميليشـ.ـيات', plain: 'الميليشيات' }, { text: '».' }]
 */
export function printedRuns(text: string): PrintedRun[] {
  const runs: PrintedRun[] = [];
  const add = (run: string, plain?: string) => {
    const last = runs.at(-1);
    if (run === '') return;
    if (plain !== undefined) runs.push({ text: run, plain });
    else if (last && last.plain === undefined) last.text += run;
    else runs.push({ text: run });
  };
  for (const part of text.split(/(\s+)/u)) {
    const [, before = '', word = '', after = ''] = /^([^\p{L}]*)(.*?)([^\p{L}\p{M}]*)$/su.exec(part) ?? [];
    add(before);
    // A lengthening stroke alone is no disguise.
    add(word, word.search(dotted) < 0 ? undefined : plainForm(word));
    add(after);
  }
  return runs;
}
