import type { BadiaFile } from '#domain/derived/badia-file.ts';
import { table, type Column } from '#export/data/column.ts';
import { possibleIds, referenceId } from '#export/data/making.ts';
import { bounds } from './reported.ts';

type ActorInFile = BadiaFile['actors'][number];
type PlaceInFile = BadiaFile['places'][number];
type EventInFile = BadiaFile['events'][number];
type Registry = 'actors' | 'places' | 'events';

const names: readonly Column<Pick<ActorInFile, 'name'>>[] = [
  { name: 'name_en', en: 'Name in English', ar: 'الاسم بالإنكليزية', of: ({ name }) => name.en },
  { name: 'name_ar', en: 'Name in Arabic', ar: 'الاسم بالعربية', of: ({ name }) => name.ar },
];

const described: readonly Column<Pick<ActorInFile, 'aliases' | 'description' | 'parent'>>[] = [
  {
    name: 'aliases_en',
    en: 'Other names in use, in Latin letters',
    ar: 'أسماء أخرى متداولة بحروف لاتينية',
    of: ({ aliases }) => aliases.en,
  },
  {
    name: 'aliases_ar',
    en: 'Other names in use, in Arabic',
    ar: 'أسماء أخرى متداولة بالعربية',
    of: ({ aliases }) => aliases.ar,
  },
  {
    name: 'description_en',
    en: 'One neutral line, in English',
    ar: 'تعريف محايد في سطر، بالإنكليزية',
    of: ({ description }) => description.en,
  },
  {
    name: 'description_ar',
    en: 'One neutral line, in Arabic',
    ar: 'تعريف محايد في سطر، بالعربية',
    of: ({ description }) => description.ar,
  },
];

const id: Column<{ id: string }> = {
  name: 'id',
  en: 'Its id: part of its address, permanent',
  ar: 'معرّفه: جزء من عنوانه، دائم',
  of: (entry) => entry.id,
};

/** Where something is reported, and its addresses. */
const found = (registry: Registry): readonly Column<{ id: string; articles: readonly string[] }>[] => {
  const page = ({ actors: 'actor', places: 'place', events: 'event' } as const)[registry];
  return [
    {
      name: 'statements',
      en: 'How many statements are about it',
      ar: 'عدد الإفادات المتعلقة به',
      of: (entry, { count }) => count(registry, entry.id),
    },
    {
      name: 'articles',
      en: 'Slugs of the articles that name it, newest first',
      ar: 'معرّفات المقالات التي تذكره، من الأحدث إلى الأقدم',
      of: ({ articles }) => articles,
    },
    {
      name: 'url_en',
      en: 'Its page in English',
      ar: 'صفحته بالإنكليزية',
      of: (entry, { address }) => address({ page, id: entry.id }, 'en'),
    },
    {
      name: 'url_ar',
      en: 'Its page in Arabic',
      ar: 'صفحته بالعربية',
      of: (entry, { address }) => address({ page, id: entry.id }, 'ar'),
    },
  ];
};

export const actors = table<ActorInFile>({
  file: 'actors.csv',
  rows: ({ file }) => file.actors,
  columns: [
    id,
    {
      name: 'kind',
      en: 'What it is: state, government, military, formation, militia, armed-group, coalition, company, community or person. Listed because the articles name it; being listed implies no wrongdoing',
      ar: 'نوعه: state (دولة) أو government (حكومة) أو military (قوات مسلحة لدولة) أو formation (فيلق أو لواء) أو militia (ميليشيا) أو armed-group (جماعة مسلحة) أو coalition (تحالف) أو company (شركة) أو community (جماعة أهلية) أو person (شخص). مدرج لأن المقالات تذكره، والإدراج لا يعني ارتكاب أي مخالفة',
      of: ({ kind }) => kind,
    },
    ...names,
    {
      name: 'parent',
      en: 'Id of the actor that it formally belongs to',
      ar: 'معرّف الطرف الذي يتبع له رسمياً',
      of: ({ parent }) => parent,
    },
    ...described,
    {
      name: 'wikidata',
      en: 'Its key in Wikidata',
      ar: 'معرّفه في ويكي بيانات',
      of: (entry, { actor }) => actor(entry.id).identifiers.wikidata,
    },
    ...found('actors'),
  ],
});

/** A column of a place's keys in other registers. */
const key = (name: string, register: string, of: Column<PlaceInFile>['of']): Column<PlaceInFile> => ({
  name,
  en: `Its key in ${register}`,
  ar: `معرّفه في ${register}`,
  of,
});

/** The columns of places without their coordinates, which a map has as geometry. */
export const placeColumns: readonly Column<PlaceInFile>[] = [
  id,
  {
    name: 'kind',
    en: 'What it is: country, governorate, city, town, neighbourhood, countryside, desert, mountain, river, road, border, crossing, air-base, oil-field or zone',
    ar: 'نوعه: country (بلد) أو governorate (محافظة) أو city (مدينة) أو town (بلدة) أو neighbourhood (حي) أو countryside (ريف) أو desert (بادية) أو mountain (جبل) أو river (نهر) أو road (طريق) أو border (حدود) أو crossing (معبر) أو air-base (قاعدة جوية) أو oil-field (حقل نفط) أو zone (منطقة)',
    of: ({ kind }) => kind,
  },
  ...names,
  {
    name: 'parent',
    en: 'Id of the place that it lies in',
    ar: 'معرّف المكان الذي يقع فيه',
    of: ({ parent }) => parent,
  },
  {
    name: 'spans',
    en: 'Ids of further places that it reaches into',
    ar: 'معرّفات أماكن أخرى يمتد إليها',
    of: (entry, { place }) => place(entry.id).spans,
  },
  ...described,
  {
    name: 'precision',
    en: 'How well its coordinates are known: exact (a building or gate), town (a town’s middle), area (a point that only stands for an area), unknown. Boundaries imply no position',
    ar: 'دقة الإحداثيات: exact (مبنى أو بوابة) أو town (وسط البلدة) أو area (نقطة تنوب عن منطقة) أو unknown (غير معروفة). ولا تعبّر الحدود عن موقف',
    of: ({ precision }) => precision,
  },
  {
    name: 'coordinates_source',
    en: 'Where the coordinates are from',
    ar: 'مصدر الإحداثيات',
    of: (entry, { place }) => place(entry.id).coordinates?.source,
  },
  key('wikidata', 'Wikidata', (entry, { place }) => place(entry.id).identifiers.wikidata),
  key('geonames', 'GeoNames', (entry, { place }) => place(entry.id).identifiers.geonames),
  key('wof', 'Who’s On First', (entry, { place }) => place(entry.id).identifiers.wof),
  key('iso_3166_2', 'ISO 3166-2', (entry, { place }) => place(entry.id).identifiers['iso-3166-2']),
  key('icao', 'ICAO', (entry, { place }) => place(entry.id).identifiers.icao),
  ...found('places'),
];

export const places = table<PlaceInFile>({
  file: 'places.csv',
  rows: ({ file }) => file.places,
  columns: [
    ...placeColumns,
    {
      name: 'lat',
      en: 'Latitude, WGS 84; empty where it is not known',
      ar: 'خط العرض، WGS 84؛ فارغ حيث لا يُعرف',
      of: ({ lat }) => lat,
    },
    {
      name: 'lon',
      en: 'Longitude, WGS 84; empty where it is not known',
      ar: 'خط الطول، WGS 84؛ فارغ حيث لا يُعرف',
      of: ({ lon }) => lon,
    },
  ],
});

export const events = table<EventInFile>({
  file: 'events.csv',
  rows: ({ file }) => file.events,
  columns: [
    id,
    ...names,
    {
      name: 'date',
      en: 'When it happened, as EDTF; empty where no article gives a date',
      ar: 'تاريخ وقوعه بصيغة EDTF؛ فارغ إن لم يذكر أي مقال تاريخاً',
      of: ({ when }) => when?.edtf,
    },
    {
      name: 'date_basis',
      en: 'Whether a text states the date or an editor inferred it: stated or inferred',
      ar: 'هل ذكر نص التاريخ (stated) أم استنتجه محرّر (inferred)',
      of: ({ when }) => when?.basis,
    },
    {
      name: 'date_from',
      en: 'The first day that the date may mean, for sorting',
      ar: 'أول يوم يحتمله التاريخ، للترتيب فقط',
      of: ({ when }) => bounds(when?.edtf).from,
    },
    {
      name: 'date_to',
      en: 'The last day that the date may mean, for sorting',
      ar: 'آخر يوم يحتمله التاريخ، للترتيب فقط',
      of: ({ when }) => bounds(when?.edtf).to,
    },
    { name: 'actors', en: 'Ids of the actors in it', ar: 'معرّفات أطرافه', of: ({ actors: ids }) => ids },
    {
      name: 'places',
      en: 'Ids of the places where it is reported to have happened',
      ar: 'معرّفات الأماكن التي ذُكر أنه وقع فيها',
      of: ({ places: references }) => references.map(referenceId),
    },
    {
      name: 'places_possible',
      en: 'Those of these places that are only possibly the ones meant',
      ar: 'ما كان من هذه الأماكن محتملاً لا مؤكداً',
      of: ({ places: references }) => possibleIds(references),
    },
    ...found('events'),
  ],
});
