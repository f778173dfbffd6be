import { printedRuns } from './dotted.ts';
import { escaped } from './html.ts';

/**
 * Arabic as printed, as HTML: letter for letter, a word that its outlet broke with dots offering its plain form. Made as
 * one text, since a space between tags would be a letter added.
 * @example printedHtml('هجـ.ـوم') // => '<abbr class="dotted" title="هجوم">هجـ.ـوم</abbr>'
 */
export function printedHtml(text: string): string {
  return printedRuns(text)
    .map(({ text: run, plain }) =>
      plain === undefined ? escaped(run) : `<abbr class="dotted" title="${escaped(plain)}">${escaped(run)}</abbr>`,
    )
    .join('');
}
