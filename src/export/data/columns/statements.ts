import { table } from '#export/data/column.ts';
import { possibleIds, referenceId, type StatementRow } from '#export/data/making.ts';
import { reported } from './reported.ts';

export const statements = table<StatementRow>({
  file: 'statements.csv',
  rows: (making) => making.statements,
  columns: [
    {
      name: 'id',
      en: 'The statement: the article’s slug, #, and its id in the article; permanent',
      ar: 'الإفادة: معرّف المقال ثم # ثم معرّفها فيه؛ دائم',
      of: ({ article, statement }) => `${article.slug}#${statement.id}`,
    },
    { name: 'article', en: 'The article’s slug', ar: 'معرّف المقال', of: ({ article }) => article.slug },
    {
      name: 'kind',
      en: 'What it is: event, relation, position or background',
      ar: 'نوعها: event (حدث) أو relation (صلة) أو position (موقف) أو background (خلفية)',
      of: ({ statement }) => statement.kind,
    },
    {
      name: 'text_en',
      en: 'What is reported, in our words, in English',
      ar: 'ما ورد بعبارتنا، بالإنكليزية',
      of: ({ statement }) => statement.text.en,
    },
    {
      name: 'text_ar',
      en: 'What is reported, in our words, in Arabic',
      ar: 'ما ورد بعبارتنا، بالعربية',
      of: ({ statement }) => statement.text.ar,
    },
    {
      name: 'quote_ar',
      en: 'Words of the original, letter for letter',
      ar: 'كلمات من النص الأصلي حرفاً حرفاً',
      of: ({ statement }) => statement.quote?.ar,
    },
    {
      name: 'quote_en',
      en: 'Our translation of those words',
      ar: 'ترجمتنا لتلك الكلمات',
      of: ({ statement }) => statement.quote?.en,
    },
    ...reported,
    {
      name: 'actors',
      en: 'Ids of the actors that it is about',
      ar: 'معرّفات الأطراف التي تتعلق بها',
      of: ({ statement }) => statement.actors.map(({ id }) => id),
    },
    {
      name: 'roles',
      en: 'What each of these actors does in it, in the same order',
      ar: 'دور كل من هذه الأطراف فيها، بالترتيب نفسه',
      of: ({ statement }) => statement.actors.map(({ role }) => role),
    },
    {
      name: 'places',
      en: 'Ids of the places that it is about',
      ar: 'معرّفات الأماكن التي تتعلق بها',
      of: ({ statement }) => statement.places.map(referenceId),
    },
    {
      name: 'places_possible',
      en: 'Those of these places that are only possibly the ones meant',
      ar: 'ما كان من هذه الأماكن محتملاً لا مؤكداً',
      of: ({ statement }) => possibleIds(statement.places),
    },
    {
      name: 'event',
      en: 'Id of the event that it belongs to',
      ar: 'معرّف الحدث الذي تنتمي إليه',
      of: ({ statement }) => statement.event && referenceId(statement.event),
    },
    {
      name: 'event_possible',
      en: 'yes where it is only possibly that event',
      ar: 'yes حيث يكون الانتماء إلى الحدث محتملاً لا مؤكداً',
      of: ({ statement }) => (typeof statement.event === 'object' ? 'yes' : undefined),
    },
    {
      name: 'relations',
      en: 'How many ties it reports; each is a row of relations.csv',
      ar: 'عدد الصلات التي توردها؛ وكل منها سطر في relations.csv',
      of: ({ statement }) => statement.relations.length,
    },
  ],
});
