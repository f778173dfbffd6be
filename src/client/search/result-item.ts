import { pathTo } from '#domain/model/links.ts';
import { locales, twinOf, type Locale } from '#domain/model/locales.ts';
import type { NameRow } from '#search/query/lexicon.ts';
import { pageOf, recordKindOf, type RecordKind, type RecordRef } from '#search/query/record.ts';
import type { Result } from './answer.ts';
import { newElement } from './dom.ts';

/** What a result says besides its own text. */
export interface ResultWords {
  close: string;
  kinds: Record<RecordKind, string>;
}

function titleOf(ref: RecordRef, name: Record<Locale, string>, locale: Locale, anchor?: string): HTMLElement {
  const page = pageOf(ref, anchor);
  const link = newElement('a', { href: pathTo(page.ref, locale, page.fragment) }, name[locale]);
  const other = twinOf(locale);
  const title = newElement('h3', { class: 'result-title' }, link);
  if (name[other] !== name[locale])
    title.append(' ', newElement('bdi', { lang: other, dir: locales[other].dir, class: 'other-name' }, name[other]));
  return title;
}

/** A result as it is shown: its kind, its name in both languages, and a passage in the language in which it is written. */
export function resultItem(
  { ref, name, passage, opening, match }: Result,
  locale: Locale,
  words: ResultWords,
): HTMLLIElement {
  const kind = recordKindOf(ref);
  const section = passage?.section ?? opening;
  const label = newElement('p', { class: 'result-kind' }, words.kinds[kind]);
  if (match === 'close') label.append(' · ', words.close);
  const excerpt = newElement('p', { 'data-search-excerpt': '' });
  if (section) {
    excerpt.lang = section.locale;
    excerpt.dir = locales[section.locale].dir;
    const pieces = passage?.excerpt.pieces ?? [{ text: section.text, hit: false }];
    excerpt.append(...pieces.map(({ text, hit }) => (hit ? newElement('mark', {}, text) : text)));
  }
  const title = titleOf(ref, name, locale, passage?.section.anchor);
  return newElement('li', { 'data-kind': kind, 'data-match': match }, label, title, excerpt);
}

/** A name that is there before the answer is: its kind and its name, without a passage. */
export function nameItem([ref, en, ar]: NameRow, locale: Locale, words: ResultWords): HTMLLIElement {
  const kind = recordKindOf(ref);
  const label = newElement('p', { class: 'result-kind' }, words.kinds[kind]);
  return newElement('li', { 'data-kind': kind, 'data-match': 'exact' }, label, titleOf(ref, { en, ar }, locale));
}
