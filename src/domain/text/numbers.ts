/**
 * Numbers as they are written and as they are told, in both languages: «80 بالمئة», «eighty per cent», «أحد عشر سائقاً»; and
 * the days of a month: «15th», «الخامس عشر», «twenty-first».
 */

const numerals = (text: string, first: number, step = 1): [string, number][] =>
  text
    .split(' ')
    .flatMap((words, index) => words.split('/').map((word): [string, number] => [word, first + index * step]));

/** Units, and tens, in folded letters. One is no number here: in both languages it is more often «someone», «a». */
const units = new Map<string, number>([
  ...numerals('two three four five six seven eight nine ten', 2),
  ...numerals('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11),
  ...numerals('ثلاث/ثلاثه اربع/اربعه خمس/خمسه ست/سته سبع/سبعه ثمان/ثماني/ثمانيه تسع/تسعه عشره/عشر', 3),
]);
const tens = new Map<string, number>([
  ...numerals('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...numerals(
    'عشرون/عشرين ثلاثون/ثلاثين اربعون/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
    20,
    10,
  ),
]);
/** The first half of an Arabic number from eleven to nineteen: «أحد عشر», «اثنتي عشرة». */
const teens = new Map<string, number>([
  ...numerals('احد/احدي اثنا/اثني/اثنتا/اثنتي', 1),
  ...[...units].filter(([word]) => /^\p{Script=Arabic}/u.test(word)),
]);
const hundreds = new Map<string, number>([
  ...numerals('hundred/ميه/مايه/مئه/ميت', 100),
  ...numerals('ميتا/ميتان/ميتين/مايتان/مايتين', 200),
]);
const andWord = (word: string): string => word.replace(/^و(?=\p{L}{3})/u, '');

/** «مئة وعشرون», «two hundred and six»: hundreds, and what is added to them. */
function hundredsAt(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const hundred = hundreds.get(words[at] ?? '');
  const unit = words[at + 1] === 'hundred' ? units.get(words[at] ?? '') : undefined;
  if (hundred === undefined && (unit === undefined || unit > 9)) return undefined;
  const whole = hundred === undefined ? { value: (unit ?? 0) * 100, length: 2 } : { value: hundred, length: 1 };
  const next = words[at + whole.length] ?? '';
  const skipped = Number(next === 'and');
  const rest = words.slice(at + whole.length + skipped, at + whole.length + skipped + 2);
  const isAdded = skipped > 0 || /^و/.test(next);
  const added = isAdded && !/\d/.test(next) ? numberAt([andWord(rest[0] ?? ''), ...rest.slice(1)], 0) : undefined;
  return added && added.value < 100
    ? { value: whole.value + added.value, length: whole.length + skipped + added.length }
    : whole;
}

/** A number that begins at a word: how much it is, and how many words it takes; undefined where none begins. */
export function numberAt(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const word = words[at] ?? '';
  if (/^\d{1,9}$/.test(word)) return { value: Number(word), length: 1 };
  const next = words[at + 1] ?? '';
  const hundred = hundredsAt(words, at);
  if (hundred) return hundred;
  const teen = teens.get(word);
  if (teen !== undefined && /^عشره?$/.test(next)) return { value: 10 + teen, length: 2 };
  const ten = tens.get(word);
  if (ten !== undefined) {
    const unit = units.get(next);
    return unit !== undefined && unit < 10 && !/^\p{Script=Arabic}/u.test(next)
      ? { value: ten + unit, length: 2 }
      : { value: ten, length: 1 };
  }
  const unit = units.get(word) ?? (word === 'واحد' || word === 'احد' ? 1 : undefined);
  // «خمسة وعشرون»
  const added = /^و/.test(next) ? tens.get(andWord(next)) : undefined;
  if (unit !== undefined && unit < 10 && added !== undefined) return { value: added + unit, length: 2 };
  return unit === undefined || unit === 1 ? undefined : { value: unit, length: 1 };
}

/** Words that make a number a share of a hundred. */
const percentWords = ['percent', 'pct', 'بالميه', 'بالمايه', 'بالمئه'];

/** How many words after a number say «per cent»: none, one («بالمئة») or two («per cent», «في المئة»). */
export function percentLength(words: readonly string[], at: number): number {
  const [first = '', second = ''] = [words[at], words[at + 1]];
  if (percentWords.includes(first)) return 1;
  if (first === 'per' && second === 'cent') return 2;
  return first === 'في' && /^ال(?:ميه|مايه|مئه)$/.test(second) ? 2 : 0;
}

/** Digits as letters, since the engine parts words where letters meet digits. @example inLetters(80) // => 'ia' */
export const inLetters = (digits: number | string): string =>
  String(digits).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));

/** The form of a number, and of a share of a hundred, in the index. */
export const numberForm = (value: number): string => `yyn${inLetters(value)}`;
export const percentForm = (value: number): string => `yyp${inLetters(value)}`;

const ordinals = 'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');

/** English days by their names; the tens with a day behind them are two words: “twenty-first”. */
const namedDays = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' '),
  ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
];

/** The day that ends at a word, and where it begins: «الخامس عشر», «الحادي والعشرين», “twenty-first” are two words. */
export function dayEndingAt(words: readonly { word: string }[], at: number): { day: number; from: number } | undefined {
  const [before = '', word = ''] = [words[at - 1]?.word, words[at]?.word];
  const unit = before === 'الحادي' ? 1 : ordinals.indexOf(before) + 1;
  const tens = { عشر: 10, والعشرين: 20, والعشرون: 20, والثلاثين: 30, والثلاثون: 30 }[word];
  if (tens !== undefined && unit >= 1 && unit <= 9 && tens + unit <= 31) return { day: tens + unit, from: at - 1 };
  const whole = { العشرين: 20, العشرون: 20, الثلاثين: 30, الثلاثون: 30, thirtieth: 30 }[word];
  if (whole !== undefined) return { day: whole, from: at };
  const named = namedDays.indexOf(word) + 1;
  const ten = { twenty: 20, thirty: 30 }[before];
  if (named >= 1 && named <= 9 && ten !== undefined && ten + named <= 31) return { day: ten + named, from: at - 1 };
  const day = named >= 1 ? named : dayOf(word);
  return day === undefined ? undefined : { day, from: at };
}

/** The day that a word tells: a number up to 31, or one of the first ten in words. */
export function dayOf(word: string | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1];
  const day = digits === undefined ? ordinals.indexOf(word ?? '') + 1 : Number(digits);
  return day >= 1 && day <= 31 ? day : undefined;
}
