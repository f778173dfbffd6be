import { describe, expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { article, index, statement, the } from '#tests/samples/spoiled.ts';
import { corpusAdvice } from './advice.ts';

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
/** Latin and Arabic letters and their marks, and one letter besides. */
const letters = new Set([...between(0x20, 0xff), ...between(0x600, 0x6ff), ...between(0x2010, 0x2030), 'Š']);

/** The sample corpus with nothing to advise: what its article tags stands in its text. */
function soundCorpus(): Corpus {
  const corpus = sampleCorpus();
  the(article(corpus).paragraphs, 0).text += ' في الحقل';
  return corpus;
}

const adviceAfter = (spoil: (corpus: Corpus) => unknown) => {
  const corpus = soundCorpus();
  spoil(corpus);
  return corpusAdvice(corpus, letters);
};
const told = (locale: Locale, text: string) => (corpus: Corpus) => (statement(corpus, 1).text[locale] = text);

test('on a corpus that gives no reason there is no advice', () => {
  expect(corpusAdvice(soundCorpus(), letters)).toEqual([]);
});

describe('advice is given on a statement that does not say whose it is,', () => {
  const advice = (locale: Locale) => ({
    file: index,
    field: `statements (state-backs-corps).text.${locale}`,
    problem: 'has no word by which the sentence says whose it is',
    fix: 'Begin with who says it: it is read alone on profiles and timelines.',
  });

  test.each<[locale: Locale, text: string]>([
    ['en', 'The State backed the Corps.'],
    ['en', 'The Corps gave account of itself.'],
    ['ar', 'دعمت الدولة الفيلق بعد عدة أيام.'],
  ])('in %s: «%s»', (locale, text) => {
    expect(adviceAfter(told(locale, text))).toEqual([advice(locale)]);
  });

  test.each<[locale: Locale, text: string]>([
    ['en', 'According to the Paper the State backed the Corps.'],
    ['en', 'The State, the Paper wrote in its headline, backed the Corps.'],
    ['ar', 'تدعم الدولة الفيلق، بحسب الصحيفة.'],
    ['ar', 'وأفادت الصحيفة بأن الدولة تدعم الفيلق.'],
    ['ar', 'سمّتها الصحيفة داعمة للفيلق.'],
    ['ar', 'عدّت الصحيفة الدولة داعمة للفيلق.'],
  ])('and none on one that does, in %s: «%s»', (locale, text) => {
    expect(adviceAfter(told(locale, text))).toEqual([]);
  });
});

describe('advice is given on a paragraph', () => {
  const figures =
    (original: string, en: string, ar = 'ذكرت الصحيفة ذلك.') =>
    (corpus: Corpus) => {
      the(article(corpus).paragraphs, 2).text = `الفيلق والدولة: ${original}`;
      told('en', `The Paper reported ${en}.`)(corpus);
      told('ar', ar)(corpus);
    };

  test('on which no statement rests, subheads apart', () => {
    expect(adviceAfter((corpus) => (statement(corpus, 1).paragraphs = [1]))).toEqual([
      {
        file: index,
        field: 'paragraph 3',
        problem: 'has no statement that rests on it',
        fix: 'Write what it reports as a statement, or add it to the paragraphs of the statement that tells it.',
      },
    ]);
  });

  test.each([
    ['30 رجلاً', 'men', '30'],
    ['30 رجلاً و4 عربات', '30 men and 14 carts', '4'],
    ['٣٠ رجلاً', 'men', '30'],
    ['ثمانية رجال', 'some men', 'eight'],
    ['وأربع عربات', 'carts', 'four'],
  ])('whose figures no statement on it gives: «%s» told as «%s»', (original, en, lost) => {
    expect(adviceAfter(figures(original, en))).toEqual([
      {
        file: index,
        field: 'paragraph 3',
        problem: `has figures that no statement resting on it gives: ${lost}`,
        fix: 'Give the figure with its claimant, in both languages or as the date.',
      },
    ]);
  });

  test.each([
    ['30 رجلاً', '30 men'],
    ['ثمانية رجال', 'Eight men'],
    ['منصة SY24', 'a platform'],
    ['في 1 أيار', 'it on 01 May'],
  ])('and none where they are given: «%s» told as «%s»', (original, en) => {
    expect(adviceAfter(figures(original, en))).toEqual([]);
  });

  test('nor where the date of the statement gives them, or the other language does', () => {
    const dated = (corpus: Corpus) => {
      figures('عام 2019', 'it')(corpus);
      statement(corpus, 1).when = { edtf: '2019', basis: 'stated' };
    };
    expect(adviceAfter(dated)).toEqual([]);
    expect(adviceAfter(figures('أربع عربات', 'carts', 'ذكرت الصحيفة أربع عربات.'))).toEqual([]);
  });
});

describe('advice is given on a word of status that stands in one language alone,', () => {
  const militia = {
    id: 'militia',
    kind: 'concept',
    name: { en: 'militia', ar: 'ميليشيا' },
    forms: { en: ['militias'], ar: ['ميليشيات'] },
    definition: { en: 'An armed group.', ar: 'جماعة مسلحة.' },
    paired: true,
  } as const;
  const paired =
    (en: string, ar: string, isPaired = true) =>
    (corpus: Corpus) => {
      corpus.terms.push({ ...structuredClone(militia), paired: isPaired } as unknown as Corpus['terms'][number]);
      told('en', `The Paper reported that ${en}.`)(corpus);
      told('ar', `ذكرت الصحيفة أن ${ar}.`)(corpus);
    };

  test.each([
    ['it was a militia', 'أنه تشكيل', 'ar', 'ميليشيا', 'militia'],
    ['it was a unit', 'أنها من الميليشيات', 'en', 'militia', 'ميليشيا'],
  ])('«%s» with «%s»', (en, ar, locale, missing, there) => {
    expect(adviceAfter(paired(en, ar))).toEqual([
      {
        file: index,
        field: `statements (state-backs-corps).text.${locale}`,
        problem: `does not say “${missing}”, where the other language says “${there}”`,
        fix: 'Render it as content/terms/militia.yaml has it, or say the same in both languages.',
      },
    ]);
  });

  test('and none where it stands in both or neither, or is a word like others', () => {
    expect(adviceAfter(paired('militias came', 'الميليشيات جاءت'))).toEqual([]);
    expect(adviceAfter(paired('they came', 'أنهم جاؤوا'))).toEqual([]);
    expect(adviceAfter(paired('militias came', 'أنهم جاؤوا', false))).toEqual([]);
  });
});

describe('advice is given on a name', () => {
  test.each([
    ['actors', 'state', 'الفيلق'],
    ['places', 'field', 'الدولة والفيلق'],
  ] as const)('that one of the %s is tagged by and that does not stand in the original: %s', (registry, id, words) => {
    const renamed = (corpus: Corpus) => {
      the(article(corpus).paragraphs, 0).text = registry === 'places' ? '' : 'الحقل';
      the(article(corpus).paragraphs, 2).text = words;
    };
    expect(adviceAfter(renamed)).toEqual([
      {
        file: index,
        field: registry,
        problem: `has "${id}", of which no name or spelling stands in the original`,
        fix: `Leave it out, or say with which words the text describes it: described: [{ id: ${id}, words: "…" }].`,
      },
    ]);
    const described = (corpus: Corpus) => {
      renamed(corpus);
      article(corpus).described = [{ id, words }];
    };
    expect(adviceAfter(described)).toEqual([]);
  });

  test.each(['للفيلق وبالدولة', 'والفيلق دوله', 'الفيـ.ـلق، الدَّولة!', 'فيلق ودولة'])(
    'but none where it stands there, if only by its letters: «%s»',
    (words) => {
      const spoil = (corpus: Corpus) => {
        the(article(corpus).paragraphs, 0).text = 'في الحقل';
        the(article(corpus).paragraphs, 2).text = words;
      };
      expect(adviceAfter(spoil)).toEqual([]);
    },
  );

  test('and a spelling that only helps the search is enough', () => {
    const spoil = (corpus: Corpus) => {
      the(article(corpus).paragraphs, 2).text = 'الجمهورية والفيلق';
      the(corpus.actors, 1)['search-only'].ar = ['الجمهورية'];
    };
    expect(adviceAfter(spoil)).toEqual([]);
  });

  test.each([
    ['ar', 'The Corps', 1],
    ['en', 'الفيلق', 1],
    ['ar', 'M4', 0],
    ['ar', 'SY24', 0],
    ['en', 'M4', 0],
  ] as const)('shown in %s in the letters of the other language: «%s» is %i', (locale, alias, count) => {
    expect(adviceAfter((corpus) => the(corpus.actors, 0).aliases[locale].push(alias))).toHaveLength(count);
  });
});

test('advice is given on letters that the faces lack, by file', () => {
  const spoil = (corpus: Corpus) => {
    statement(corpus, 1).text.en += ' ěě';
    the(corpus.places, 0).description.ar += ' ݣ Š';
  };
  expect(adviceAfter(spoil).map(({ file, field, problem }) => `${file}, ${field}: ${problem}`)).toEqual([
    `${index}, the text: has letters that the faces of the site lack: ě (U+11B)`,
    'content/places/field.yaml, the text: has letters that the faces of the site lack: ݣ (U+763)',
  ]);
});
