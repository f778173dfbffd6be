import { describe, expect, test } from 'vitest';
import { analyserOf } from '#domain/text/analyse.ts';
import { evidenceOf } from '#search/query/lexicon/lexicon.ts';
import { distinctionsOf, vocabularyOf } from './vocabulary-of.ts';

/**
 * Texts that no part of the site was written for, made up for these tests: a fishing village, and a chronicle in the manner
 * of the old ones. What tells words apart must be learnt from them alone.
 */
const village = [
  'خرج الصيادون من القرية فجراً، وفي القوارب شباك قديمة. قال كبير الصيادين إن البحر هادئ، وإن الوفد القادم من الجزيرة سيصل مساءً.',
  'لم يكن في السوق إلا بائع واحد يبيع القهوة والفاكهة. والقهوة عنده مرّة، والفاكهة حلوة. وبالقرب منه جلس شيخ القرية.',
  'وصلت وفود الجزر إلى الميناء، فاستقبلها أهل القرية بالأغاني. وبالأغاني ودّعوها. وكان للقوارب أشرعة بيضاء.',
  'آلات الصيد قديمة، وآلة واحدة جديدة. أثار البائع ضجة، وآثار الأقدام على الرمل باقية. لهم ألغاز لا تُحل.',
];
const chronicle = [
  'ثم دخلت السنة الثالثة، وفيها سار الأمير بعسكره إلى القلعة، فحاصرها أربعين يوماً حتى نفد زاد أهلها، فطلبوا الأمان.',
  'وكان بالقلعة رجل من الحكماء يقال له أبو الفضل، وكانت له خزانة كتب لم يُر مثلها، فلما فتحت القلعة سأله الأمير عن حاله.',
  'قال الراوي: فما رأيت أصبر منه على بلاء، ولا أشكر منه على عطاء. وكان للأمير وزير اسمه فرحان، فأكرم الحكيم وردّ عليه كتبه.',
];

const read = (texts: string[], names: string[][] = [], proper: string[] = []) => {
  const entries = vocabularyOf(texts);
  const { whole, ambiguous } = distinctionsOf(entries, names, proper, texts);
  const { stem, analyse } = analyserOf({ ...evidenceOf(entries), phrases: new Map(), whole, ambiguous });
  return { entries, stem, analyse, whole, ambiguous };
};

describe('on a text that it has never seen, the analyser', () => {
  const { stem } = read(village);

  test.each([
    ['القهوه', 'قهوه', 'والقهوه'],
    ['القوارب', 'قوارب', 'للقوارب'],
    ['الصيادون', 'صيادين', 'الصيادين'],
    ['بالاغاني', 'وبالاغاني'],
    ['القريه', 'قريه'],
  ])('makes one of the forms of «%s»', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test.each([
    ['وفد', 'فد'],
    ['كبير', 'بير'],
    ['فاكهه', 'اكهه'],
    ['بايع', 'ايع'],
    ['واحد', 'احد'],
  ])('leaves «%s» whole: its first letter is its own', (word, rest) => {
    expect(stem(word)).not.toBe(stem(rest));
    expect(stem(word).startsWith(word[0] ?? '')).toBe(true);
  });

  test('knows that «ألغاز» has no article', () => {
    expect(stem('الغاز')).toBe('الغاز');
    expect(stem('الات')).toBe('الات');
  });

  test('tells «آثار» and «أثار» apart by what was written, and takes a bare alef for either', () => {
    const { analyse, ambiguous } = read(village);
    const [one, other, bare] = ['آثار', 'أثار', 'اثار'].map((word) => analyse(word)[0]);
    expect(ambiguous).toContain(one?.stem);
    expect(one?.stem).toBe(other?.stem);
    expect(one?.told).toBeDefined();
    expect(one?.told).not.toBe(other?.told);
    expect(bare?.told).toBeUndefined();
  });
});

describe('in prose of the old manner', () => {
  const { stem } = read(chronicle, [], ['فرحان']);

  test.each([
    ['القلعه', 'قلعه', 'بالقلعه'],
    ['الامير', 'للامير', 'امير'],
    ['الحكماء', 'حكماء'],
    ['كتب', 'كتبه'],
  ])('one word is found in its forms: «%s»', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test('«فلما» and «وكان» are not the words that they begin like', () => {
    expect(stem('فضل')).toBe('فضل');
    expect(stem('وزير')).toBe('وزير');
  });
});

describe('words that the term base tells apart', () => {
  const texts = [
    'عمل القرية وعملية الصيد. قبيل الفجر جاءت قبيلة. مدينة حماة وحماية الميناء. حرب قاسية على قاسيون. ميليشيا وميليشيات',
  ];

  test('keep an ending without which they would be another word of the texts', () => {
    const { whole } = read(texts, [
      ['عمليه', 'عمليات'],
      ['قبيله', 'قبايل'],
      ['ميليشيا', 'ميليشيات'],
    ]);
    expect([...whole].sort()).toEqual(['عمليات', 'عمليه', 'قبيله']);
  });

  test('keep it where two entries would be one', () => {
    expect([...read(texts, [['حماه'], ['حمايه']]).whole].sort()).toEqual(['حماه', 'حمايه']);
  });

  test('and names keep what only looks like a plural', () => {
    expect(read(texts, [], ['قاسيون']).whole).toContain('قاسيون');
    expect(read(['الروسيون والروسي'], [], ['الروسيون']).whole.size).toBe(0);
  });
});
