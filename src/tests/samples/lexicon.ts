import { absentKey } from '#domain/model/absent.ts';
import { languageOf } from '#domain/text/script.ts';
import { fold } from '#domain/text/fold.ts';
import { vocabularyOf } from '#search/index/vocabulary-of.ts';
import { lexiconOf, withCommonWords, type NameRow, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';

/** A small lexicon for tests: names with their spellings, and the words of a corpus of few words. */
const texts = [
  'الفيلق فيلق الخامس خامس قوافل قافلة النفط نفط الفوسفات القاطرجي ميليشيا ميليشيات البادية داعش مهاجمة الميادين المسؤول شباط آلية إلى تسريب بعدها ورقة',
  'phosphate oil convoy convoys Fifth Corps Qaterji Nawaf al Bashir drove done agreement Zawiya Zawiyah march Islamic State group',
];

/** What is everyday in each language, as far as the tests ask for it. */
const common = new Set('شباب تدريب مسيره معسكر دبابات اسود weather tanks price'.split(' '));

const named: [ref: string, en: string, ar: string, ...spellings: string[]][] = [
  ['actor/fifth-corps', 'Fifth Corps', 'الفيلق الخامس', '5th Corps'],
  ['actor/qaterji-company', 'Qaterji', 'القاطرجي', 'Katerji'],
  ['actor/qaterji-militia', 'Qaterji militia', 'ميليشيا القاطرجي', 'القاطرجي'],
  ['actor/nawaf-al-bashir', 'Nawaf al-Bashir', 'نواف البشير'],
  ['actor/islamic-state', 'Islamic State group (IS)', 'تنظيم الدولة (داعش)', 'IS', 'داعش'],
  ['actor/liwa-al-quds', 'Liwa al-Quds', 'لواء القدس'],
  ['actor/irgc', 'Revolutionary Guard', 'الحرس الثوري'],
  ['place/al-mayadin', 'Al-Mayadin', 'الميادين'],
  ['place/palmyra', 'Palmyra', 'تدمر', 'بالميرا'],
  ['place/al-bukamal', 'Al-Bukamal', 'البوكمال'],
  ['place/hmeimim', 'Hmeimim', 'حميميم'],
  ['place/hama', 'Hama', 'حماة'],
  ['event/qaterji-attack', 'Attack on Qaterji trucks', 'هجوم على شاحنات القاطرجي'],
  ['term/convoy', 'convoy', 'قافلة', 'convoys', 'قوافل'],
  ['term/agreement', 'agreement', 'اتفاق', 'accord'],
  ['term/recruitment', 'recruitment', 'تجنيد'],
];

const absent = ['Hezbollah', 'حزب الله', 'Quds Force', 'فيلق القدس', 'طائرة مسيرة', 'Wagner', 'Hamas', 'حماس'].map(absentKey);

const spellingsOf = ([, en, ar, ...others]: (typeof named)[number]): string[] => [en, ar, ...others];
const forms = ['yydcaca', 'yydcacabb', 'yydcacabbcg', 'yymbb', 'yyma', 'yymad', 'yypia', 'yynia'];
const entries = vocabularyOf([...texts, ...named.flatMap(spellingsOf)], forms);
const { phraseKey } = lexiconOf([], entries);

export const sampleRows: NameRow[] = named.map((each) => [
  each[0],
  each[1],
  each[2],
  [...new Set(spellingsOf(each).map(phraseKey))].join('|'),
]);

export const sampleLexicon: QueryLexicon = withCommonWords(
  lexiconOf(
    sampleRows.map((row, number) => [number, row]),
    entries,
    { whole: new Set(), ambiguous: new Set(['اليه']) },
    new Set(absent),
  ),
  (word) => languageOf(word) !== 'en' ? common.has(fold(word)) || common.has(fold(word).replace(/^ال/u, '')) : common.has(word),
);

/** What the keys of a unit name: readable in tests. */
export const refsOfForms = (forms: readonly string[]): string[] =>
  forms.map((form) => sampleLexicon.names.get(form)?.ref ?? form);
