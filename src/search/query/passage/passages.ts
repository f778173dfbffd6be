import type { Analyser } from '#domain/text/analyse.ts';
import { languageOf } from '#domain/text/script.ts';
import type { Unit } from '#search/query/query-plan.ts';
import { edtfForms } from '#search/query/reading/date-forms.ts';
import { phraseIn, stemsIn, type Phrase } from '#search/query/reading/quotations.ts';
import type { RecordTexts, Section } from '#search/query/record.ts';
import { excerptOf, openingOf, type Excerpt } from './excerpt.ts';

/** A passage with the section that it is from. */
export interface Passage {
  section: Section;
  excerpt: Excerpt;
  /** Whether it holds every quoted phrase word for word. */
  isQuoted: boolean;
}

/** What a passage is sought for. */
export interface Sought {
  units: readonly Unit[];
  phrases: readonly Phrase[];
}

type Reader = Pick<Analyser, 'analyse'>;

const isOriginal = ({ section }: Passage): number => Number(/^p\d+$/.test(section.anchor ?? ''));
const isText = ({ section }: Passage): number => Number(!section.isSpellings);

/**
 * The passage of a section: the densest of its text, after its date where the date was asked for too; where the date
 * alone is hit, the beginning of the text. A date may mean days and months that its words do not name.
 */
function excerptOfSection(
  { text, date, edtf }: Section,
  units: readonly Unit[],
  analyser: Reader,
): Excerpt | undefined {
  const own = excerptOf(text, units, analyser);
  if (date === undefined) return own;
  const inWords = excerptOf(date, units, analyser);
  const meant = edtf === undefined ? [] : edtfForms(edtf);
  const byDate = units.flatMap(({ forms }, unit) => (forms.some((form) => meant.includes(form)) ? [unit] : []));
  if (!inWords && byDate.length === 0) return own;
  const when = inWords?.pieces ?? [{ text: date, hit: true }];
  return {
    pieces: [...when, { text: ' · ', hit: false }, ...(own?.pieces ?? openingOf(text))],
    units: new Set([...(inWords?.units ?? []), ...byDate, ...(own?.units ?? [])]),
    hits: (inWords?.hits ?? 1) + (own?.hits ?? 0),
  };
}

/**
 * What is shown where only a list of spellings is hit: the first spelling that is hit as a whole, or else the first that
 * is hit, before what the record says of itself.
 */
function excerptOfSpellings({ text }: Section, about: string | undefined, units: readonly Unit[], analyser: Reader) {
  const spellings = text.split(/[,،]\s*/u).flatMap((spelling) => excerptOf(spelling, units, analyser) ?? []);
  const isWhole = ({ pieces }: Excerpt) => pieces.every((piece) => piece.hit || piece.text.trim() === '');
  const shown = spellings.find(isWhole) ?? spellings[0];
  if (!shown || about === undefined) return shown;
  return { ...shown, pieces: [...shown.pieces, { text: ' · ', hit: false }, ...openingOf(about)] };
}

/** A section as a passage for quoted phrases: the first of them is shown where the section holds all. */
function quotedPassage(section: Section, { units, phrases }: Sought, analyser: Reader): Passage | undefined {
  const spans = phrases.map((phrase) => phraseIn(section.text, phrase));
  const [first] = spans;
  if (!first || !spans.every(Boolean)) return undefined;
  const excerpt = excerptOf(section.text, units, analyser, first);
  return excerpt && { section, excerpt, isQuoted: true };
}

/**
 * The passages of a record for what was asked, the best first: those that hold what was quoted, with most of what was asked,
 * of these those of the original and its translation, of these those with most hits. A list of other spellings, which
 * weighs more in the index, comes last. A title is a passage where nothing else is hit.
 */
export function passagesOf({ name, sections }: RecordTexts, sought: Sought, analyser: Reader): Passage[] {
  const { units, phrases } = sought;
  const about = sections.find((section) => !section.isSpellings)?.text;
  const passages = sections.flatMap((section): Passage[] => {
    const quoted = phrases.length > 0 ? quotedPassage(section, sought, analyser) : undefined;
    if (quoted) return [quoted];
    const excerpt = section.isSpellings
      ? excerptOfSpellings(section, about, units, analyser)
      : excerptOfSection(section, units, analyser);
    return excerpt ? [{ section, excerpt, isQuoted: false }] : [];
  });
  passages.sort(
    (a, b) =>
      Number(b.isQuoted) - Number(a.isQuoted) ||
      isText(b) - isText(a) ||
      b.excerpt.units.size - a.excerpt.units.size ||
      isOriginal(b) - isOriginal(a) ||
      b.excerpt.hits - a.excerpt.hits,
  );
  return passages.length > 0 ? passages : titlePassages(name, sections, sought, analyser);
}

/** The title of a record as its passage, in the language of its texts. */
function titlePassages(
  name: RecordTexts['name'],
  sections: readonly Section[],
  { units, phrases }: Sought,
  analyser: Reader,
): Passage[] {
  const locale = sections[0]?.locale;
  if (locale === undefined) return [];
  const section: Section = {
    text: name[locale],
    locale,
    ...(sections.some(({ anchor }) => anchor) && { anchor: 'p0' }),
  };
  const spans = phrases.map((phrase) => phraseIn(section.text, phrase));
  const [first] = spans;
  const isQuoted = first !== undefined && spans.every(Boolean);
  const excerpt = excerptOf(section.text, units, analyser, isQuoted ? first : undefined);
  return excerpt ? [{ section, excerpt, isQuoted }] : [];
}

/** How a record holds what was quoted: word for word, its stems beside each other, or not at all. */
export type Holding = 'words' | 'stems' | 'none';

/** Names are held by any of their spellings, and so are no test. */
export function holdingOf({ name, sections }: RecordTexts, phrases: readonly Phrase[], analyser: Reader): Holding {
  const texts = [...Object.values(name), ...sections.map(({ text }) => text)];
  const asked = phrases.filter(({ isName }) => !isName);
  const inLetters = (phrase: Phrase) => texts.filter((text) => languageOf(text) === languageOf(phrase.text));
  if (asked.every((phrase) => inLetters(phrase).some((text) => phraseIn(text, phrase)))) return 'words';
  return asked.every((phrase) => inLetters(phrase).some((text) => stemsIn(text, phrase, analyser))) ? 'stems' : 'none';
}
