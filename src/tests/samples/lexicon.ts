import { analyserOf } from '#domain/text/analyse.ts';
import { lexiconOf, type NameRow, type QueryLexicon } from '#search/query/lexicon.ts';

/** A small lexicon for tests: names with their spellings, and the words of a corpus of few words. */
const words =
  `الفيلق فيلق الخامس خامس قوافل قافله النفط نفط الفوسفات القاطرجي ميليشيا ميليشيات الباديه داعش مهاجمه الميادين
  phosphate oil convoy convoys fifth corps qaterji nawaf al bashir drove done agreement zawiya zawiyah march islamic state group`
    .split(/\s+/)
    .sort();
const { phraseKey } = analyserOf({ occurs: (word) => words.includes(word), phrases: new Map() });

const named: [ref: string, en: string, ar: string, ...spellings: string[]][] = [
  ['actor/fifth-corps', 'Fifth Corps', 'الفيلق الخامس', '5th Corps'],
  ['actor/qaterji-company', 'Qaterji', 'القاطرجي', 'Katerji'],
  ['actor/qaterji-militia', 'Qaterji militia', 'ميليشيا القاطرجي', 'القاطرجي'],
  ['actor/nawaf-al-bashir', 'Nawaf al-Bashir', 'نواف البشير'],
  ['actor/islamic-state', 'Islamic State group (IS)', 'تنظيم الدولة (داعش)', 'IS', 'داعش'],
  ['place/al-mayadin', 'Al-Mayadin', 'الميادين'],
  ['event/qaterji-attack', 'Attack on Qaterji trucks', 'هجوم على شاحنات القاطرجي'],
  ['term/convoy', 'convoy', 'قافلة', 'convoys', 'قوافل'],
  ['term/agreement', 'agreement', 'اتفاق', 'accord'],
  ['month/3', '', '', 'آذار'],
];

export const sampleRows: NameRow[] = named.map(([ref, en, ar, ...spellings]) => {
  const all = [en, ar, ...spellings].filter(Boolean);
  return [ref, en, ar, [...new Set(all.map(phraseKey))].join('|')];
});

export const sampleLexicon: QueryLexicon = lexiconOf(sampleRows, words);

/** What the keys of a unit name: readable in tests. */
export const refsOfForms = (forms: readonly string[]): string[] =>
  forms.map((form) => sampleLexicon.names.get(form)?.ref ?? form);
