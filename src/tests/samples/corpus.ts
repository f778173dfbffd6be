import { actorSchema } from '#domain/model/registry/actor.ts';
import { articleSchema } from '#domain/model/article.ts';
import { correctionSchema } from '#domain/model/registry/correction.ts';
import type { Article, Corpus, SummarySentence, Term } from '#domain/model/corpus.ts';
import { eventSchema } from '#domain/model/registry/event.ts';
import { outletSchema } from '#domain/model/registry/outlet.ts';
import { placeSchema } from '#domain/model/registry/place.ts';
import { termSchema } from '#domain/model/registry/term.ts';
import { matters, modes, roles } from '#domain/model/vocabulary.ts';

/** A value of which no part is the same as another. */
const unshared = (corpus: Corpus): Corpus => JSON.parse(JSON.stringify(corpus)) as Corpus;

/** For tests alone: a tiny sound corpus, new at each call, so that a test may break what it likes. */
export function sampleCorpus(): Corpus {
  // A schema gives what it fills in to every entry alike; a test that breaks one must not break the others.
  return unshared({
    articles: [sampleArticle()],
    actors: [
      {
        id: 'corps',
        ...actorSchema.parse({ name: name('Corps', 'الفيلق'), kind: 'formation', parent: 'state', description }),
      },
      {
        id: 'state',
        ...actorSchema.parse({
          name: name('State', 'الدولة'),
          aliases: { en: ['The State'], ar: ['دولة'] },
          kind: 'state',
          description,
        }),
      },
    ],
    places: [
      {
        id: 'field',
        ...placeSchema.parse({
          name: name('Field', 'الحقل'),
          kind: 'oil-field',
          parent: 'region',
          spans: ['region'],
          description,
          coordinates: { lat: 35.3, lon: 40.1, precision: 'exact', source: 'GeoNames' },
        }),
      },
      { id: 'region', ...placeSchema.parse({ name: name('Region', 'المنطقة'), kind: 'governorate', description }) },
    ],
    events: [
      {
        id: 'meeting',
        ...eventSchema.parse({
          name: name('Meeting', 'اجتماع'),
          when: { edtf: '2020-11-15', basis: 'stated' },
          actors: ['corps'],
          places: ['field'],
          joined: [{ article: 'an-article', why: name('The same day.', 'اليوم نفسه.') }],
          differences: [
            { text: name('One names the State.', 'أحدهما يذكر الدولة.'), statements: ['an-article#corps-met'] },
          ],
          notes: [{ text: name('A note on the meeting', 'ملاحظة عن الاجتماع') }],
        }),
      },
    ],
    outlets: [
      {
        id: 'agency',
        ...outletSchema.parse({ name: name('Agency', 'الوكالة'), kind: 'network', languages: ['ar'], description }),
      },
      {
        id: 'paper',
        ...outletSchema.parse({ name: name('Paper', 'SY1'), kind: 'newspaper', languages: ['ar'], description }),
      },
    ],
    terms: [
      ...roles.map((id) => term(id, 'role')),
      ...Object.entries(sampleRelations).map(([id, facts]) => relationTerm(id, facts)),
      ...modes.map((id) => term(id, 'mode')),
      ...matters.map((id) => term(id, 'matter')),
    ].sort((a, b) => a.id.localeCompare(b.id, 'en')),
    absent: {
      elsewhere: { name: name('Elsewhere Brigade', 'لواء الغياب'), kind: 'group', spellings: { en: [], ar: [] } },
    },
    redirects: { '/articles/an-article/#old-name': '/articles/an-article/#corps-met' },
    corrections: [
      {
        id: 'a-correction',
        ...correctionSchema.parse({ date: '2026-11-23', article: 'an-article', text: name('It said 3.', 'كان 3.') }),
      },
    ],
  });
}

/** An article of three paragraphs, the second a subhead, with a statement on the first and one on the third. */
export function sampleArticle(slug = 'an-article'): Article {
  return {
    ...articleSchema.parse({
      title: name('A title', 'عنوان'),
      outlet: 'paper',
      cites: ['agency'],
      published: { edtf: '2020-11-20', basis: 'stated' },
      original: {
        file: 'original.txt',
        sha256: '0'.repeat(64),
        source: 'source.txt',
        title: '1',
        subheads: [5],
        misprints: [{ paragraph: 1, printed: 'الأولا', reading: 'الأولى' }],
      },
      rights: { status: 'unknown', display: 'full' },
      read: '2026-11-22',
      actors: ['corps', 'state'],
      places: ['field'],
      statements: [
        {
          id: 'corps-met',
          kind: 'event',
          text: name('The Paper reported a meeting of the Corps.', 'ذكرت الصحيفة اجتماعاً للفيلق.'),
          paragraphs: [1],
          quote: { ar: 'اجتمع الفيلق', en: 'the Corps met' },
          'said-by': { kind: 'unnamed', who: name('a source', 'مصدر'), via: 'agency' },
          when: { edtf: '2020-11-15', basis: 'stated' },
          actors: [{ id: 'corps', role: 'party' }],
          places: ['field'],
          event: 'meeting',
        },
        {
          id: 'state-backs-corps',
          kind: 'relation',
          text: name('The Paper reported that the State backed the Corps.', 'ذكرت الصحيفة أن الدولة تدعم الفيلق.'),
          paragraphs: [3],
          'said-by': { kind: 'outlet', who: name('the Paper', 'الصحيفة') },
          actors: [{ id: 'state', role: 'backer' }],
          relations: [{ from: 'state', type: 'backs', to: 'corps', mode: 'cooperation' }],
        },
      ],
    }),
    slug,
    paragraphs: [
      { n: 1, line: 3, text: 'في الفقرة الأولا: اجتمع الفيلق.', kind: 'text' },
      { n: 2, line: 5, text: 'عنوان فرعي', kind: 'subhead' },
      { n: 3, line: 6, text: 'في الفقرة الأخيرة: تدعم الدولة الفيلق.', kind: 'text' },
    ],
    bylineText: undefined,
    translation: [
      'In the first paragraph: the Corps met.',
      'A subhead',
      'In the last paragraph: the State backs the Corps.',
    ],
    summary: { en: sentences('word'), ar: sentences('كلمة') },
    summaryText: { en: written(sentences('word')), ar: written(sentences('كلمة')) },
  };
}

const name = (en: string, ar: string) => ({ en, ar });

const description = name('Who or what this is.', 'تعريف بسطر واحد.');

const term = (id: string, kind: Term['kind']): Term => ({
  id,
  ...termSchema.parse({ kind, name: name(id, 'مصطلح') }),
});

const backed = {
  en: { active: '{from} backed {to}', reverse: '{to} received backing from {from}' },
  ar: {
    active: { masculine: 'دعم {from} {to}', feminine: 'دعمت {from} {to}' },
    reverse: { masculine: 'تلقّى {to} دعماً من {from}', feminine: 'تلقّت {to} دعماً من {from}' },
  },
};

/** A few types of relation, with what tells them apart; their sentences are all that of backing. */
export const sampleRelations = {
  backs: { directed: true, membership: 'none', modes: ['cooperation'] },
  'asks-of': { directed: true, membership: 'none', modes: ['request'] },
  commands: { directed: true, membership: 'to-in-from', modes: ['command'] },
  'part-of': { directed: true, membership: 'from-in-to', modes: [] },
  'met-with': { directed: false, membership: 'none', modes: [] },
  rivals: { directed: false, membership: 'none', modes: ['rivalry'] },
} as const;

const relationTerm = (id: string, facts: (typeof sampleRelations)[keyof typeof sampleRelations]): Term => ({
  id,
  ...termSchema.parse({ kind: 'relation', name: name(id, 'صلة'), sentence: backed, ...facts }),
});

/** Two sentences of 75 words each. */
const sentences = (word: string): SummarySentence[] =>
  [1, 3].map((n) => ({ text: `${Array<string>(75).fill(word).join(' ')}.`, paragraphs: [n] }));

/** The same as a summary is written. */
const written = (summary: readonly SummarySentence[]): string =>
  summary.map(({ text, paragraphs }) => `${text} ${paragraphs.map((n) => `[${n}](#p${n})`).join(' ')}`).join(' ');
