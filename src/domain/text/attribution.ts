import { escaped } from './html.ts';

/** «X said, to Y, that Z» up to Z: a plain verb of saying, and perhaps an insertion between commas. */
const sayingEn = /^[^;:]*?\b(?:said|reported|told [^,;]+?)(?: in its headline| in a subhead)?(?:, .+,)?$/su;
/** Words that lean on what was taken off, or that say that it is a view. */
const leaningEn = /^(?:he|she|it|they|its|his|her|their|this|that|these|those|such|the same|“its)\b/iu;
/** Further on, «whom it described», «it gave no figures», «and asked» speak of who says it or of its text. */
const backEn =
  /\b(?:which|who|whom|that|what) (?:it|he|she|they) (?:described|called|said|named)\b|; (?:it|he|she|they|the text|the sentence)\b|\band asked\b/iu;
const viewEn = /\b(?:view|claim|alleg|assess|consider|accus|threat)/iu;

/** Verbs of saying with the particle that each takes before what is said. */
const sayingAr = [
  [/^(?:قال|قالت)\s/u, 'إن'],
  [/^(?:ذكر|ذكرت|نقل|نقلت)\s/u, 'أن'],
  [/^(?:أفاد|أفادت)\s/u, 'بأن'],
] as const;
/** Before these «أن» begins no saying: «من دون أن يسمّي». */
const beforeInfinitive = /(?:دون|غير|قبل|بعد|على|إلى|حتى|يمكن|يجب)\s$/u;
/** A word whose form the particle has changed, or that leans on what was taken off. */
const boundAr = /^(?:هذا|هذه|ذلك|تلك|هؤلاء|\S*اً(?=\s)|\S*ين(?=[\s،]))/u;
const backAr =
  /\s(?:و|ف)?(?:وصفته|وصفتها|وصفهم|وصفه|سمّته|سمّاه|قال|قالت|قالوا|ذكر|ذكرت|سأل|سألت|حدّد|حددت|بتعبيره|بتعبيرها|تحته|تنتهي الجملة|في رأيه|في رأيها|(?:لم|أن) (?:يذكر|تذكر|يورد|تورد|يحدد|تحدد|يسمّ|تسمّ)\S*)(?=[\s،.؛])/u;
/** Said already, with the one who says it bound to the particle: a later «إن» is another, and may be «if». */
const saidAr = /\s(?:ب?أنه|ب?أنها|ب?أنهم|إنه|إنها|إنهم|إنهما)\s/u;
const viewAr = /رأي|زعم|ادّع|اتهم|هدد/u;

function sayingOf(text: string, locale: 'en' | 'ar'): { prefix: string; rest: string } | undefined {
  if (locale === 'en') {
    for (const { index } of text.matchAll(/ that /gu)) {
      const [prefix, rest] = [text.slice(0, index), text.slice(index + ' that '.length)];
      if (sayingEn.test(prefix))
        return viewEn.test(prefix) || leaningEn.test(rest) || backEn.test(rest) ? undefined : { prefix, rest };
    }
    return undefined;
  }
  const particle = sayingAr.find(([verb]) => verb.test(text))?.[1];
  if (particle === undefined) return undefined;
  for (const { index } of text.matchAll(new RegExp(`(?<=\\s)${particle}\\s`, 'gu'))) {
    const [prefix, rest] = [text.slice(0, index), text.slice(index + particle.length + 1)];
    if (beforeInfinitive.test(prefix)) continue;
    return saidAr.test(prefix) || viewAr.test(prefix) || boundAr.test(rest) || backAr.test(rest)
      ? undefined
      : { prefix, rest };
  }
  return undefined;
}

/**
 * What is said, without the words before it that tell who says it: for a line that names the speaker after it. Undefined
 * where these words cannot be taken off whole: a view, a claim, a sentence that leans on them.
 * @example withoutSaying('Unnamed sources told Al-Hal Net that the delegation had left.', 'en') // => 'The delegation had left.'
 */
export function withoutSaying(text: string, locale: 'en' | 'ar'): string | undefined {
  const rest = sayingOf(text.trim(), locale)?.rest;
  return rest === undefined ? undefined : rest.charAt(0).toLocaleUpperCase(locale) + rest.slice(1);
}

/**
 * A sentence as HTML, of which the words before what is said are an element of their own: a closed statement leaves them
 * to the line that names the speaker. @example sayingMarked('He said that it rained.', 'en') // => '<span class="saying">He said that </span>it rained.'
 */
export function sayingMarked(text: string, locale: 'en' | 'ar'): string {
  const rest = sayingOf(text.trim(), locale)?.rest;
  if (rest === undefined) return escaped(text);
  return `<span class="saying">${escaped(text.slice(0, text.lastIndexOf(rest)))}</span>${escaped(rest)}`;
}
