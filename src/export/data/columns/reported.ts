import { dateBounds } from '#domain/model/dates.ts';
import type { Column } from '#export/data/column.ts';
import type { StatementRow } from '#export/data/making.ts';

/** The first and the last day that a date may mean; «by then» has no first. */
export const bounds = (edtf: string | undefined) => {
  if (edtf === undefined) return { from: undefined, to: undefined };
  const { from, to } = dateBounds(edtf);
  return { from: edtf.startsWith('../') ? undefined : from, to };
};

/** The address of a statement on its article's page. */
const link =
  (locale: 'en' | 'ar'): Column<StatementRow>['of'] =>
  ({ article, statement }, { address }) =>
    address({ page: 'article', id: article.slug }, locale, statement.id);

/** Who says it, through whom, how sure, and when: of every statement and every tie. */
export const reported: readonly Column<StatementRow>[] = [
  {
    name: 'said_by_kind',
    en: 'Who is speaking: named, unnamed, outlet, official, armed-group or media',
    ar: 'نوع القائل: named (مذكور بالاسم) أو unnamed (غير مسمّى) أو outlet (المنبر نفسه) أو official (جهة رسمية) أو armed-group (طرف مسلح) أو media (وسائل إعلام)',
    of: ({ statement }) => statement['said-by'].kind,
  },
  {
    name: 'said_by_en',
    en: 'Who says it, in English',
    ar: 'القائل بالإنكليزية',
    of: ({ statement }) => statement['said-by'].who.en,
  },
  {
    name: 'said_by_ar',
    en: 'Who says it, in Arabic',
    ar: 'القائل بالعربية',
    of: ({ statement }) => statement['said-by'].who.ar,
  },
  {
    name: 'via',
    en: 'Id of the outlet through which the article has it; empty where that is the article’s own outlet',
    ar: 'معرّف المنبر الذي نقل عنه المقال؛ فارغ إن كان منبر المقال نفسه',
    of: ({ statement }) => statement['said-by'].via,
  },
  {
    name: 'sourcing',
    en: 'How sure the sourcing is: named (a named speaker), party (an official or a party to the conflict), unnamed (a source without a name), outlet (the outlet’s own word)',
    ar: 'درجة الإسناد: named (متحدث مذكور بالاسم) أو party (جهة رسمية أو طرف في النزاع) أو unnamed (مصدر لم يُذكر اسمه) أو outlet (كلام المنبر)',
    of: ({ statement }) => statement.sourcing,
  },
  {
    name: 'date',
    en: 'When it happened, as EDTF (2020-11, 2020-11-26/2020-11-30, ../2018-10-24 for “by then”); empty where the text gives no date',
    ar: 'تاريخ وقوعه بصيغة EDTF (2020-11 أو 2020-11-26/2020-11-30؛ و«../2018-10-24» تعني: حتى ذلك اليوم)؛ فارغ إن لم يذكر النص تاريخاً',
    of: ({ statement }) => statement.when?.edtf,
  },
  {
    name: 'date_basis',
    en: 'Whether the text states the date or an editor inferred it: stated or inferred',
    ar: 'هل ذكر النص التاريخ (stated) أم استنتجه محرّر (inferred)',
    of: ({ statement }) => statement.when?.basis,
  },
  {
    name: 'date_from',
    en: 'The first day that the date may mean, for sorting; not a claim that it happened on that day',
    ar: 'أول يوم يحتمله التاريخ، للترتيب فقط؛ لا يعني أنه وقع فيه',
    of: ({ statement }) => bounds(statement.when?.edtf).from,
  },
  {
    name: 'date_to',
    en: 'The last day that the date may mean, for sorting; not a claim that it happened on that day',
    ar: 'آخر يوم يحتمله التاريخ، للترتيب فقط؛ لا يعني أنه وقع فيه',
    of: ({ statement }) => bounds(statement.when?.edtf).to,
  },
  {
    name: 'as_of',
    en: 'Where there is no date: when the article was published, as of which it is reported, as EDTF',
    ar: 'حيث لا تاريخ: تاريخ نشر المقال، أي أن الخبر كما كان حينها، بصيغة EDTF',
    of: ({ statement }) => statement['as-of'],
  },
  {
    name: 'paragraphs',
    en: 'Numbers of the paragraphs of the original that it stands in, the main one first; 0 is the title',
    ar: 'أرقام فقرات النص الأصلي التي ورد فيها، وأولها الرئيسية؛ و0 هو العنوان',
    of: ({ statement }) => statement.paragraphs,
  },
  {
    name: 'outlet',
    en: 'Id of the outlet that published the article',
    ar: 'معرّف المنبر الذي نشر المقال',
    of: ({ article }) => article.outlet,
  },
  {
    name: 'published',
    en: 'When the article was published, as EDTF',
    ar: 'تاريخ نشر المقال بصيغة EDTF',
    of: ({ article }) => article.published.edtf,
  },
  { name: 'url_en', en: 'Its permanent address in English', ar: 'عنوانه الدائم بالإنكليزية', of: link('en') },
  { name: 'url_ar', en: 'Its permanent address in Arabic', ar: 'عنوانه الدائم بالعربية', of: link('ar') },
];
