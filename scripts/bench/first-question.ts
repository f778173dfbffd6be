import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#domain/model/locales.ts';
import { lexiconOfFiles, likelyOf, piecesFor, type LexiconFile, type NamesFile } from '#search/query/lexicon.ts';
import { plan } from '#search/query/query-plan.ts';
import { formEnd, isLong, textsFile } from '#search/query/record.ts';
import { compressed } from './output.ts';

/** What a question fetches, compressed, in bytes: with nothing kept, and when the search has been used before. */
export interface Question {
  text: string;
  first: number;
  later: number;
}

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** The files that the search page of a locale fetches for any question: itself, its styles and scripts, what it asks for early. */
function pageFiles(folder: string, locale: Locale): string[] {
  const page = join(locale, 'search/index.html');
  const html = readFileSync(join(folder, page), 'utf8');
  const linked = [
    ...html.matchAll(/<(?:script[^>]* src|link[^>]* href)="\/([^"?]+\.(?:css|json|js|pagefind|pf_meta))(?=["?])/g),
  ];
  return [...new Set([page, ...linked.map(([, path = '']) => path)])];
}

/**
 * The bytes of three questions to a built search: the most reported name, a less reported one in English, and a plain word.
 * Faces apart; of the texts those that the search fetches beside the index.
 */
export function questionsOf(folder: string): Question[] {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'search-data', name), 'utf8'));
  const [names, file] = [json('names.json') as NamesFile, json('lexicon.json') as LexiconFile];
  const lexicon = lexiconOfFiles(names, file);
  const likely = likelyOf(names, file);
  const bytes = (path: string): number => compressed(readFileSync(join(folder, path)));
  const word = lexicon.words[Math.floor(lexicon.words.length / 2)] ?? '';
  const asked = [names.names[0]?.[2] ?? '', names.names[20]?.[1] ?? names.names.at(-1)?.[1] ?? '', word];
  const kept = new Map<Locale, number>();
  return asked.map((text): Question => {
    const locale = isArabic(text) ? 'ar' : 'en';
    const common = kept.get(locale) ?? pageFiles(folder, locale).reduce((sum, path) => sum + bytes(path), 0);
    kept.set(locale, common);
    const { units } = plan(text, lexicon);
    const forms = units.flatMap((unit) => unit.forms);
    const pieces = piecesFor(
      forms.map((form) => form + formEnd),
      file.pieces,
    );
    const refs = [...new Set(forms.flatMap(likely))];
    const shown = [...refs.filter(isLong).slice(0, 3), ...refs.filter((ref) => !isLong(ref)).slice(0, 5)];
    const later = [
      ...pieces.map((name) => `pagefind/index/${name}.pf_index`),
      ...shown.map((ref) => `search-data/${textsFile(ref, locale)}`),
    ].reduce((sum, path) => sum + bytes(path), 0);
    return { text, first: common + later, later };
  });
}
