import type { Bilingual } from '#domain/model/bilingual.ts';
import { table, type Column } from '#export/data/column.ts';
import type { RelationRow } from '#export/data/making.ts';
import { reported } from './reported.ts';

/** The columns of one end of a tie. */
const end = (side: 'from' | 'to', en: string, ar: string): Column<RelationRow>[] => [
  { name: side, en: `Id of the actor ${en}`, ar: `معرّف الطرف ${ar}`, of: ({ relation }) => relation[side] },
  {
    name: `${side}_en`,
    en: 'Its name in English',
    ar: 'اسمه بالإنكليزية',
    of: ({ relation }, { actor }) => actor(relation[side]).name.en,
  },
  {
    name: `${side}_ar`,
    en: 'Its name in Arabic',
    ar: 'اسمه بالعربية',
    of: ({ relation }, { actor }) => actor(relation[side]).name.ar,
  },
];

const typeWord =
  (locale: keyof Bilingual): Column<RelationRow>['of'] =>
  ({ relation }, { term }) =>
    term(relation.type).name[locale];

export const relations = table<RelationRow>({
  file: 'relations.csv',
  rows: (making) => making.relations,
  columns: [
    {
      name: 'id',
      en: 'The tie: its statement, and its place among the ties of that statement',
      ar: 'الصلة: إفادتها، ثم ترتيبها بين صلات تلك الإفادة',
      of: ({ article, statement, n }) => `${article.slug}#${statement.id}/${n}`,
    },
    {
      name: 'statement',
      en: 'The statement that reports it: an id of statements.csv',
      ar: 'الإفادة التي توردها: معرّف في statements.csv',
      of: ({ article, statement }) => `${article.slug}#${statement.id}`,
    },
    ...end('from', 'from which it is read', 'الذي تُقرأ منه'),
    {
      name: 'type',
      en: 'What the words say: an id of the term base, such as backs, part-of, met-with',
      ar: 'ما تقوله الكلمات: معرّف في قاعدة المصطلحات، مثل backs (دعم) وpart-of (جزء من) وmet-with (اجتمع مع)',
      of: ({ relation }) => relation.type,
    },
    { name: 'type_en', en: 'The same in English', ar: 'النوع بالإنكليزية', of: typeWord('en') },
    { name: 'type_ar', en: 'The same in Arabic', ar: 'النوع بالعربية', of: typeWord('ar') },
    ...end('to', 'to which it is read', 'الذي تُقرأ إليه'),
    {
      name: 'mode',
      en: 'The kind of tie: cooperation, request, command, rivalry or hostility; empty where the words give none',
      ar: 'صنف الصلة: cooperation (تعاون) أو request (طلب) أو command (إمرة) أو rivalry (تنافس) أو hostility (عداء)؛ فارغ حيث لا تدل الكلمات على صنف',
      of: ({ relation }) => relation.mode,
    },
    {
      name: 'about',
      en: 'What it is about: territory, resources, recruitment, air-support, crossings, security or politics',
      ar: 'موضوعها: territory (أرض) أو resources (موارد) أو recruitment (تجنيد) أو air-support (إسناد جوي) أو crossings (معابر) أو security (أمن) أو politics (سياسة)',
      of: ({ relation }) => relation.about,
    },
    {
      name: 'sentence_en',
      en: 'The tie as a sentence in English: as reported, not as established',
      ar: 'الصلة جملةً بالإنكليزية: كما وردت لا كما ثبتت',
      of: ({ relation }, { told }) => told(relation, 'en'),
    },
    {
      name: 'sentence_ar',
      en: 'The tie as a sentence in Arabic: as reported, not as established',
      ar: 'الصلة جملةً بالعربية: كما وردت لا كما ثبتت',
      of: ({ relation }, { told }) => told(relation, 'ar'),
    },
    ...reported,
  ],
});
