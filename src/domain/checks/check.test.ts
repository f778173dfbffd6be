import { describe, expect, test } from 'vitest';
import { corpusFaults, summaryFile } from './check.ts';
import type { Article, Corpus, SummarySentence } from '#domain/model/corpus.ts';
import type { Fault } from './faults.ts';
import { allLocales } from '#domain/model/locales.ts';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';
import type { Statement } from '#domain/model/statement.ts';

const index = 'content/articles/an-article/index.mdx';

function the<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new Error('the sample corpus has changed');
  return item;
}

const article = (corpus: Corpus): Article => the(corpus.articles, 0);
const statement = (corpus: Corpus, position: 0 | 1): Statement => the(article(corpus).statements, position);

function faultsAfter(spoil: (corpus: Corpus) => void): Fault[] {
  const corpus = sampleCorpus();
  spoil(corpus);
  return corpusFaults(corpus);
}

test('a sound corpus has no fault', () => {
  expect(corpusFaults(sampleCorpus())).toEqual([]);
});

describe('a reference to something that is not there is a fault', () => {
  test.each<
    [what: string, spoil: (corpus: Corpus) => unknown, file: string, field: string, target: string, guess?: string]
  >([
    ['the outlet', (c) => (article(c).outlet = 'papr'), index, 'outlet', 'outlets/papr', 'paper'],
    ['a cited outlet', (c) => article(c).cites.push('agenci'), index, 'cites', 'outlets/agenci', 'agency'],
    ['an actor of an article', (c) => article(c).actors.push('statte'), index, 'actors', 'actors/statte', 'state'],
    ['a place of an article', (c) => article(c).places.push('feild'), index, 'places', 'places/feild', 'field'],
    [
      'the outlet of a statement',
      (c) => (statement(c, 0)['said-by'].via = 'agencyy'),
      index,
      'statements (corps-met).said-by.via',
      'outlets/agencyy',
      'agency',
    ],
    [
      'the event of a statement',
      (c) => (statement(c, 0).event = 'meting'),
      index,
      'statements (corps-met).event',
      'events/meting',
      'meeting',
    ],
    [
      'the parent of an actor',
      (c) => (the(c.actors, 0).parent = 'empire'),
      'content/actors/corps.yaml',
      'parent',
      'actors/empire',
    ],
    [
      'the parent of a place',
      (c) => (the(c.places, 0).parent = 'regio'),
      'content/places/field.yaml',
      'parent',
      'places/regio',
      'region',
    ],
    [
      'what a place spans',
      (c) => the(c.places, 0).spans.push('mountain'),
      'content/places/field.yaml',
      'spans',
      'places/mountain',
    ],
    [
      'an actor of an event',
      (c) => the(c.events, 0).actors.push('corp'),
      'content/events/meeting.yaml',
      'actors',
      'actors/corp',
      'corps',
    ],
    [
      'a place of an event',
      (c) => the(c.events, 0).places.push('fields'),
      'content/events/meeting.yaml',
      'places',
      'places/fields',
      'field',
    ],
  ])('%s', (_, spoil, file, field, target, guess) => {
    expect(faultsAfter(spoil)).toEqual([
      {
        file,
        field,
        problem: `names "${target.replace(/^.*\//, '')}", but content/${target}.yaml does not exist`,
        fix: `Add that file, or mend the spelling.${guess ? ` Did you mean "${guess}"?` : ''}`,
      },
    ]);
  });

  test.each<[what: string, spoil: (corpus: Corpus) => unknown, field: string, target: string]>([
    [
      'an actor of a statement',
      (c) => (the(statement(c, 0).actors, 0).id = 'nobody'),
      'statements (corps-met).actors',
      'actors/nobody',
    ],
    [
      'a place of a statement',
      (c) => (statement(c, 0).places = ['nowhere']),
      'statements (corps-met).places',
      'places/nowhere',
    ],
    [
      'the first side of a relation',
      (c) => Object.assign(statement(c, 1).relation ?? {}, { from: 'nobody' }),
      'statements (state-backs-corps).relation',
      'actors/nobody',
    ],
    [
      'the second side of a relation',
      (c) => Object.assign(statement(c, 1).relation ?? {}, { to: 'nobody' }),
      'statements (state-backs-corps).relation',
      'actors/nobody',
    ],
  ])('%s', (_, spoil, field, target) => {
    expect(faultsAfter(spoil)).toContainEqual({
      file: index,
      field,
      problem: `names "${target.replace(/^.*\//, '')}", but content/${target}.yaml does not exist`,
      fix: expect.stringContaining('Add that file, or mend the spelling.') as string,
    });
  });
});

describe('a reference to an article or a statement that is not there is a fault', () => {
  test.each<[what: string, spoil: (corpus: Corpus) => unknown, fault: Fault]>([
    [
      'the article of a correction',
      (c) => (the(c.corrections, 0).article = 'an-artikel'),
      {
        file: 'content/corrections/a-correction.yaml',
        field: 'article',
        problem: 'names the article "an-artikel", which does not exist',
        fix: 'Mend the spelling; the articles are an-article.',
      },
    ],
    [
      'an article joined to an event',
      (c) => (the(the(c.events, 0).joined, 0).article = 'an-artikel'),
      {
        file: 'content/events/meeting.yaml',
        field: 'joined',
        problem: 'names the article "an-artikel", which does not exist',
        fix: 'Mend the spelling; the articles are an-article.',
      },
    ],
    [
      'a statement that differs',
      (c) => the(the(c.events, 0).differences, 0).statements.push('an-article#state-met'),
      {
        file: 'content/events/meeting.yaml',
        field: 'differences',
        problem: 'names the statement "an-article#state-met", which does not exist',
        fix: 'Write <slug of the article>#<id of the statement>.',
      },
    ],
  ])('%s', (_, spoil, fault) => {
    expect(faultsAfter(spoil)).toEqual([fault]);
  });

  test('a correction of a registry names no article', () => {
    expect(faultsAfter((corpus) => delete the(corpus.corrections, 0).article)).toEqual([]);
  });
});

describe('what must hold inside an article', () => {
  test.each<[what: string, spoil: (corpus: Corpus) => unknown, fault: Omit<Fault, 'file'>]>([
    [
      'each statement has an id of its own',
      (c) => article(c).statements.push({ ...statement(c, 1) }),
      {
        field: 'statements (state-backs-corps)',
        problem: 'this id stands twice',
        fix: 'Give each statement of an article an id of its own.',
      },
    ],
    [
      'a statement names paragraphs that are there',
      (c) => statement(c, 1).paragraphs.push(4),
      {
        field: 'statements (state-backs-corps).paragraphs',
        problem: 'names paragraph 4',
        fix: 'The original has paragraphs 1 to 3.',
      },
    ],
    [
      'a quote stands in its paragraphs letter for letter',
      (c) => (statement(c, 0).quote = 'إجتمع الفيلق'),
      {
        field: 'statements (corps-met).quote',
        problem: 'is not in its paragraphs',
        fix: 'Copy the words letter for letter from the original, dots and all.',
      },
    ],
    [
      'a quote stands in its own paragraphs, not in others',
      (c) => (statement(c, 0).paragraphs = [2, 3]),
      {
        field: 'statements (corps-met).quote',
        problem: 'is not in its paragraphs',
        fix: 'Copy the words letter for letter from the original, dots and all.',
      },
    ],
    [
      'the actors of an article hold those that its statements tag',
      (c) => (the(statement(c, 1).actors, 0).id = article(c).actors.pop() ?? ''),
      {
        field: 'actors',
        problem: 'lacks "state", which statement state-backs-corps names',
        fix: 'Add "- state" to the article\'s actors.',
      },
    ],
    [
      'the actors of an article hold those that its relations join',
      (c) => {
        statement(c, 0).actors = [];
        article(c).actors = ['state'];
      },
      {
        field: 'actors',
        problem: 'lacks "corps", which statement state-backs-corps names',
        fix: 'Add "- corps" to the article\'s actors.',
      },
    ],
    [
      'the places of an article hold those that its statements tag',
      (c) => (article(c).places = ['region']),
      {
        field: 'places',
        problem: 'lacks "field", which statement corps-met names',
        fix: 'Add "- field" to the article\'s places.',
      },
    ],
    [
      'an actor is listed once',
      (c) => article(c).actors.push('corps', 'corps'),
      { field: 'actors', problem: '"corps" stands twice', fix: 'Keep one.' },
    ],
    [
      'a place is listed once',
      (c) => article(c).places.push('field'),
      { field: 'places', problem: '"field" stands twice', fix: 'Keep one.' },
    ],
    [
      'a misprint names a paragraph that is there',
      (c) => (the(article(c).original.misprints, 0).paragraph = 9),
      {
        field: 'original.misprints[1]',
        problem: 'names paragraph 9',
        fix: 'The original has paragraphs 1 to 3.',
      },
    ],
    [
      'a misprint stands in its paragraph',
      (c) => (the(article(c).original.misprints, 0).printed = 'الأخيرا'),
      {
        field: 'original.misprints[1]',
        problem: '"الأخيرا" is not in paragraph 1',
        fix: 'Copy the printed word letter for letter.',
      },
    ],
  ])('%s', (_, spoil, fault) => {
    expect(faultsAfter(spoil)).toEqual([{ file: index, ...fault }]);
  });

  test.each(['في الفقرة  الأولا:\n  اجتمع', 'اجتمع الفيلق', '.'])(
    'the quote %j differs at most in white space',
    (quote) => {
      expect(faultsAfter((corpus) => (statement(corpus, 0).quote = quote))).toEqual([]);
    },
  );

  test('a quote may stand in any one of its paragraphs', () => {
    expect(faultsAfter((corpus) => (statement(corpus, 0).paragraphs = [3, 1]))).toEqual([]);
  });

  test('a missing actor is named once for each statement that tags it', () => {
    const faults = faultsAfter((corpus) => (article(corpus).actors = ['state']));
    expect(faults.map(({ problem }) => problem)).toEqual([
      'lacks "corps", which statement corps-met names',
      'lacks "corps", which statement state-backs-corps names',
    ]);
  });
});

describe.each(allLocales)('the summary in %s', (locale) => {
  const file = `content/articles/an-article/${summaryFile[locale]}`;
  const word = { en: 'word', ar: 'كلمة' }[locale];
  const words = (count: number) => `${Array<string>(count).fill(word).join(' ')}.`;
  const faultsOf = (...sentences: SummarySentence[]) =>
    faultsAfter((corpus) => (article(corpus).summary[locale] = sentences));

  test.each([120, 121, 249, 250])('may have %i words', (count) => {
    expect(faultsOf({ text: words(count), paragraphs: [1] })).toEqual([]);
  });

  test.each([0, 119, 251, 400])('may not have %i words', (count) => {
    const sentences = count > 0 ? [{ text: words(count), paragraphs: [1] }] : [];
    expect(faultsOf(...sentences)).toEqual([
      { file, field: 'the summary', problem: `has ${count} words`, fix: 'Write 120 to 250 words.' },
    ]);
  });

  test('counts the words of all its sentences together', () => {
    expect(faultsOf({ text: words(60), paragraphs: [1] }, { text: words(60), paragraphs: [3] })).toEqual([]);
  });

  test('counts no word in a link without a sentence', () => {
    expect(faultsOf({ text: words(250), paragraphs: [1] }, { text: '', paragraphs: [3] })).toEqual([]);
  });

  test('links every sentence to a paragraph', () => {
    expect(faultsOf({ text: words(120), paragraphs: [1] }, { text: `${word} ${word}.`, paragraphs: [] })).toEqual([
      {
        file,
        field: `«${word} ${word}.»`,
        problem: 'links to no paragraph',
        fix: 'End the sentence with [4](#p4), the paragraph it rests on.',
      },
    ]);
  });

  test('links to paragraphs that are there', () => {
    expect(faultsOf({ text: words(120), paragraphs: [1] }, { text: `${word}.`, paragraphs: [0, 3, 4] })).toEqual(
      [0, 4].map((n) => ({
        file,
        field: `«${word}.»`,
        problem: `links to paragraph ${n}`,
        fix: 'The original has paragraphs 1 to 3.',
      })),
    );
  });

  test('shows the beginning of a long sentence alone', () => {
    const [fault] = faultsOf({ text: words(120), paragraphs: [] });
    expect(fault?.field).toBe(`«${words(120).slice(0, 60)}…»`);
  });
});

describe('two sentences share no paragraph link', () => {
  const filler = { en: 'word ', ar: 'كلمة ' };

  test.each([
    ['en', 'The corps left. The state stayed.'],
    ['en', 'Did it leave? The state did not say.'],
    ['en', 'It left! “The road is open”, it said.'],
    ['en', 'It spoke of “an agreement.” The state did not.'],
    ['ar', 'غادر الفيلق. وبقيت الدولة.'],
    ['ar', 'هل غادر؟ لم تقل الدولة شيئاً.'],
    ['ar', 'تحدث عن «اتفاق.» «الطريق مفتوح».'],
  ] as const)('in %s «%s» is a fault', (locale, text) => {
    const faults = faultsAfter((corpus) => {
      article(corpus).summary[locale] = [{ text: filler[locale].repeat(120) + text, paragraphs: [1] }];
    });
    expect(faults).toEqual([
      {
        file: `content/articles/an-article/${summaryFile[locale]}`,
        field: expect.stringMatching(/^«.{60}…»$/u) as string,
        problem: 'two sentences share one paragraph link',
        fix: 'End each sentence with its own link, such as [4](#p4).',
      },
    ]);
  });

  test.each([
    ['en', 'Brig. Gen. Ahmad Rahhal and Dr. Khamis met at 3.5 km from the town.'],
    ['en', 'It said… nothing, e.g. about the road, vs. the other.'],
    ['en', 'He was named by J. Smith in No. 4.'],
    ['ar', 'قال إن المسافة 3.5 كم تقريباً.'],
    ['ar', 'اجتمع العميد أحمد رحال؛ ثم غادر.'],
  ] as const)('in %s «%s» is one sentence', (locale, text) => {
    const faults = faultsAfter((corpus) => {
      article(corpus).summary[locale] = [{ text: filler[locale].repeat(120) + text, paragraphs: [1] }];
    });
    expect(faults).toEqual([]);
  });
});

describe('what must hold among the registries', () => {
  test.each(['actors', 'places'] as const)('the parents of %s do not run in a circle', (shelf) => {
    const faults = faultsAfter((corpus) => {
      const entries: readonly { id: string; parent?: string | undefined }[] = corpus[shelf];
      const [first, second] = [the(entries, 0), the(entries, 1)];
      first.parent = second.id;
      second.parent = first.id;
    });
    const [a, b] = sampleCorpus()[shelf].map(({ id }) => id);
    expect(faults).toEqual(
      [
        [a, b],
        [b, a],
      ].map(([id, other]) => ({
        file: `content/${shelf}/${String(id)}.yaml`,
        field: 'parent',
        problem: `runs in a circle: ${String(id)} → ${String(other)} → ${String(id)}`,
        fix: 'Mend one of these parents.',
      })),
    );
  });

  test('nothing is its own parent', () => {
    expect(faultsAfter((corpus) => (the(corpus.actors, 1).parent = 'state'))).toEqual([
      {
        file: 'content/actors/state.yaml',
        field: 'parent',
        problem: 'runs in a circle: state → state',
        fix: 'Mend one of these parents.',
      },
    ]);
  });

  test('a parent outside a circle is not blamed for it', () => {
    const faults = faultsAfter((corpus) => (the(corpus.actors, 1).parent = 'state'));
    expect(faults.map(({ file }) => file)).not.toContain('content/actors/corps.yaml');
  });

  test.each([
    ['actors', 'en', 'the name itself'],
    ['actors', 'ar', 'the name itself'],
    ['places', 'en', 'twice'],
    ['places', 'ar', 'twice'],
    ['outlets', 'en', 'the name itself'],
    ['outlets', 'ar', 'twice'],
  ] as const)('an alias of one of the %s in %s is not %s', (shelf, locale, what) => {
    const [{ id, name } = { id: '', name: { en: '', ar: '' } }] = sampleCorpus()[shelf];
    const alias = what === 'twice' ? 'اسم' : name[locale];
    const faults = faultsAfter((corpus) => {
      the<{ aliases: Record<string, string[]> }>(corpus[shelf], 0).aliases[locale] =
        what === 'twice' ? [alias, 'آخر', alias] : ['آخر', alias];
    });
    expect(faults).toEqual([
      {
        file: `content/${shelf}/${id}.yaml`,
        field: `aliases.${locale}`,
        problem: `"${alias}" stands twice, or is the name itself`,
        fix: 'Remove it.',
      },
    ]);
  });

  test.each([
    ['role', 'attacker'],
    ['relation', 'backs'],
    ['mode', 'rivalry'],
    ['matter', 'territory'],
  ])('the %s “%s” has its words in the term base', (kind, value) => {
    const fault = {
      file: `content/terms/${value}.yaml`,
      field: 'the whole file',
      problem: `is missing, or is not of kind "${kind}"`,
      fix: `Add it: the word for the ${kind} "${value}" in both languages.`,
    };
    expect(faultsAfter((corpus) => (corpus.terms = corpus.terms.filter(({ id }) => id !== value)))).toEqual([fault]);
    expect(
      faultsAfter((corpus) => Object.assign(corpus.terms.find(({ id }) => id === value) ?? {}, { kind: 'concept' })),
    ).toEqual([fault]);
  });
});

test('all faults are found at once, in every article', () => {
  const faults = faultsAfter((corpus) => {
    corpus.articles.push(sampleArticle('another'));
    article(corpus).outlet = 'nobody';
    statement(corpus, 0).quote = 'ليست هنا';
    the(corpus.articles, 1).places.push('field');
    the(corpus.articles, 1).summary.ar = [];
    the(corpus.actors, 1).parent = 'state';
    corpus.terms = corpus.terms.filter(({ id }) => id !== 'backs');
  });
  expect(faults.map(({ file, field }) => `${file} ${field}`).sort()).toEqual([
    'content/actors/state.yaml parent',
    'content/articles/an-article/index.mdx outlet',
    'content/articles/an-article/index.mdx statements (corps-met).quote',
    'content/articles/another/index.mdx places',
    'content/articles/another/summary.ar.mdx the summary',
    'content/terms/backs.yaml the whole file',
  ]);
});

test('the English summary stands with the facts, the Arabic one in a file of its own', () => {
  expect(summaryFile).toEqual({ en: 'index.mdx', ar: 'summary.ar.mdx' });
});

test.each([
  ['en', 'The U.S. Army and others left.'],
  ['ar', 'قال د. أحمد رحال إن الفيلق غادر.'],
] as const)('in %s «%s» is one sentence', (locale, text) => {
  const corpus = sampleCorpus();
  for (const article of corpus.articles)
    article.summary[locale] = [{ text: `${'x '.repeat(120)}${text}`, paragraphs: [1] }];
  expect(corpusFaults(corpus)).toEqual([]);
});
test('a misspelt actor is one fault, and is not to be added to the article', () => {
  const corpus = sampleCorpus();
  for (const actor of corpus.articles[0]?.statements[0]?.actors ?? []) actor.id = 'corp';
  expect(corpusFaults(corpus)).toHaveLength(1);
});
