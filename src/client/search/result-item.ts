import { pathTo } from '#domain/model/links.ts';
import { locales, twinOf, type Locale } from '#domain/model/locales.ts';
import type { Result } from '#search/query/answer.ts';
import type { NameRow } from '#search/query/lexicon/lexicon.ts';
import { shortened, type Piece } from '#search/query/passage/excerpt.ts';
import type { Passage } from '#search/query/passage/passages.ts';
import { kindOf, pageOf, type RecordKind, type RecordRef } from '#search/query/record.ts';
import { wholePieces } from '#domain/text/page/whole-names.ts';
import { filled, newElement } from './dom.ts';

/** What a result says besides its own text. */
export interface ResultWords {
  close: string;
  kinds: Record<RecordKind, string>;
  /** Where a further hit stands, and what those of one page are called together. */
  paragraph: string;
  statement: string;
  further: string;
}

const addressOf = (ref: RecordRef, locale: Locale, anchor?: string): string => {
  const page = pageOf(ref, anchor);
  return pathTo(page.ref, locale, page.fragment);
};

/** A text of which no name breaks at its article. */
const unbroken = (text: string): (Node | string)[] =>
  wholePieces(text).map((piece) => (piece.isWhole ? newElement('span', { class: 'whole' }, piece.text) : piece.text));

/** The name of a result, which is its link, and its name in the other language on a line of its own. */
function titleOf(ref: RecordRef, name: Record<Locale, string>, locale: Locale, anchor?: string): HTMLElement[] {
  const link = newElement('a', { href: addressOf(ref, locale, anchor) }, ...unbroken(name[locale]));
  const other = twinOf(locale);
  const title = newElement('h3', { class: 'result-title' }, link);
  if (name[other] === name[locale]) return [title];
  const isolated = newElement('bdi', { lang: other, dir: locales[other].dir }, name[other]);
  return [title, newElement('p', { class: 'other-name' }, isolated)];
}

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.flatMap(({ text, hit }) => (hit ? newElement('mark', {}, ...unbroken(text)) : unbroken(text)));

/** Another hit of the same page, as a small link: where it stands, and a few of its words. */
function furtherItem(ref: RecordRef, { section, excerpt }: Passage, locale: Locale, words: ResultWords): HTMLLIElement {
  const paragraph = /^p(\d+)$/.exec(section.anchor ?? '')?.[1];
  const where = paragraph === undefined ? words.statement : filled(words.paragraph, { n: paragraph });
  const snippet = newElement(
    'bdi',
    { lang: section.locale, dir: locales[section.locale].dir },
    ...marked(shortened(excerpt.pieces)),
  );
  const link = newElement('a', { href: addressOf(ref, locale, section.anchor) }, `${where}: `, snippet);
  return newElement('li', {}, link);
}

/**
 * A result as it is shown: its kind, of an article its outlet and date, its name in both languages, a passage in the language
 * in which it is written, and further hits of the same page.
 */
export function resultItem(
  { ref, name, published, passage, further, opening, match }: Result,
  locale: Locale,
  words: ResultWords,
): HTMLLIElement {
  const kind = kindOf(ref);
  const section = passage?.section ?? opening;
  const facts = [words.kinds[kind], ...(published ? [published.outlet[locale], published.date[locale]] : [])];
  const label = newElement('p', { class: 'result-kind' });
  facts.forEach((fact, index) => {
    label.append(...(index > 0 ? [' · '] : []), newElement('bdi', {}, fact));
  });
  if (match === 'close') label.append(' · ', newElement('span', { class: 'result-close' }, words.close));
  const excerpt = newElement('p', { 'data-search-excerpt': '' });
  if (section) {
    excerpt.lang = section.locale;
    excerpt.dir = locales[section.locale].dir;
    excerpt.append(...marked(passage?.excerpt.pieces ?? [{ text: section.text, hit: false }]));
  }
  const more =
    further.length > 0
      ? [
          newElement(
            'ul',
            { class: 'further-hits', 'aria-label': words.further },
            ...further.map((each) => furtherItem(ref, each, locale, words)),
          ),
        ]
      : [];
  const title = titleOf(ref, name, locale, passage?.section.anchor);
  return newElement('li', { 'data-kind': kind, 'data-match': match }, label, ...title, excerpt, ...more);
}

/** A name that is there before the answer is: its kind and its name, without a passage. */
export function nameItem([ref, en, ar]: NameRow, locale: Locale, words: ResultWords): HTMLLIElement {
  const kind = kindOf(ref);
  const label = newElement('p', { class: 'result-kind' }, words.kinds[kind]);
  return newElement('li', { 'data-kind': kind, 'data-match': 'close' }, label, ...titleOf(ref, { en, ar }, locale));
}
