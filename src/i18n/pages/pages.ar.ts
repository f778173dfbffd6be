import type { PluralForms } from '#i18n/messages.ts';
import type { pagesEn } from './pages.en.ts';

/** What the front pages, the lists and the pages about the site say, in Arabic; part of `ar.ts`. */
export const pagesAr = {
  'site.menu': 'القائمة',

  'home.question': 'من يتقاسم البادية السورية، ومن يتنازع عليها؟',
  'home.newest': 'أحدث المقالات',
  'home.all.articles': 'جميع المقالات',
  'home.points': 'أبرز ما ورد',
  'home.points.lead': 'هذا ما أوردته المقالات، لا ما ثبت لدينا. افتح أي سطر لترى مصدره.',
  'home.badia': 'ما البادية؟',

  'lists.alphabet': 'أ–ي',
  'lists.letters': 'الحروف',
  'lists.most': 'الأكثر ورودًا: {n} من أصل {all}.',
  'lists.kinds': 'كل شيء بحسب نوعه',
  'lists.parts': 'صفحات هذه القائمة',
  'lists.part': 'الصفحة {n}',
  'lists.index': 'جميع الأسماء من الألف إلى الياء',

  'articles.lead':
    'لكل مقال خلاصة باللغتين ونصه العربي الأصلي وكل ما ورد فيه من إفادات. الأحدث أولاً، والجملة تحت العنوان هي أولى جمل خلاصتنا.',
  'actors.lead': 'دول وجيوش وجماعات مسلحة وشركات وجماعات أهلية وأشخاص تذكرهم المقالات.',
  'actors.notice': 'مدرجون لأن المقالات تذكرهم، والإدراج لا يعني ارتكاب أي مخالفة.',
  'places.lead': 'من المحافظات إلى البلدات والحقول والطرق والبوادي المحلية.',
  'events.lead': 'ما ورد أنه وقع، من الأحدث إلى الأقدم: أين، ومن شارك فيه، وكم مقالاً أورده.',
  'events.undated': 'من دون تاريخ',
  'events.sides': 'الأطراف:',
  'outlets.lead': 'من نشر المقالات، وعمّن نقلت.',
  'outlets.publishers': 'منابر نشرت المقالات',
  'outlets.unknown': 'لم نجد مصدراً يذكرها',
  'outlets.cited': 'منابر نقلت عنها المقالات',

  'timeline.lead': 'ما ورد أنه وقع، بحسب ترتيب وقوعه. ولا يُذكر التاريخ بأدق مما عُرف.',
  'timeline.years': 'السنوات',
  'timeline.event': 'حدث',
  'timeline.statement': 'إفادة مؤرخة',
  'timeline.publication': 'نشر مقال',
  'timeline.published': 'صدر في {outlet}',
  'timeline.date.day': 'في يوم بعينه',
  'timeline.date.span': 'في وقت ما من هذه المدة',
  'timeline.date.either': 'في أحد أيام عدة',
  'timeline.date.by': 'حتى ذلك التاريخ، ولا يُعرف منذ متى',

  'filter.static': 'وفي صفحة كل طرف وكل مكان ما يخصه من هذه القائمة.',
  'filter.none': 'لا شيء يطابق ما كتبت.',

  'glossary.lead':
    'مصطلحات ترد في المقالات وقد يتوقف القارئ عندها: معنى كل منها هنا، ومقابله الإنكليزي الواحد، ومواضع وروده.',
  'glossary.filter': 'ابحث عن مصطلح',
  'glossary.forms': 'ومن صيغه:',
  'glossary.occurs': 'يرد في',
  'glossary.more': 'وفي مقالات أخرى عددها {n}',
  'glossary.modes': 'أنواع الصلات',
  'glossary.matters': 'موضوعات الصلات',
  'glossary.words': 'قائمة الألفاظ',
  'glossary.words.lead': 'ألفاظ من الكلام المعتاد، وألفاظ الأدوار والصلات: لكل منها مقابل واحد في كل لغة.',
  'glossary.words.open': 'اعرض الألفاظ',
  'glossary.a': 'أ',
  'glossary.b': 'ب',

  'about.selection': 'ما قرأناه',
  'about.selection.lead': 'أعداد المقالات هنا: عيّنة لا إحصاء.',
  'about.by.outlet': 'المقالات بحسب المنبر',
  'about.by.year': 'المقالات بحسب السنة (يُحسب المقال في كل سنة قد يكون نُشر فيها)',
  'about.by.place': 'الإفادات بحسب المكان (الأكثر ذكراً)',
  'about.outlet': 'المنبر',
  'about.year': 'السنة',
  'about.place': 'المكان',
  'about.articles': 'المقالات',
  'about.statements': 'الإفادات',
  'about.title': 'عن الملف',
  'about.section.editors': 'من يحرّره',
  'about.section.sourcing': 'ما مدى الثقة',
  'about.section.citing': 'الاستشهاد به',
  'about.section.not-here': 'ما ليس هنا',
  'about.section.corrections': 'التصحيح',
  'about.section.rights': 'الحقوق',
  'about.section.selection': 'ما قرأناه',
  'about.repository.how':
    'لمراسلتنا افتح بلاغاً في مستودع المشروع، وفيه نصوص هذا الموقع وبياناته وشيفرته كلها، وكل تغيير طرأ عليها:',
  'about.repository.only': 'وليس لنا عنوان غيره.',
  'about.repository.none': 'لا عنوان للمراسلة في هذه النسخة من الموقع: بُنيت من دون ذكر مستودعها.',
  'about.sourcing.named': 'قاله من يذكر المقال اسمه، للمنبر نفسه أو لمنبر آخر ينقل عنه المقال.',
  'about.sourcing.party': 'قالته جهة رسمية أو طرف في النزاع، مباشرة أو عبر إعلام تابع له، ولقائله مصلحة في أن يُصدَّق.',
  'about.sourcing.unnamed': 'نقله المنبر عمّن لا يسمّيه: مصادر «محلية» أو «خاصة» أو «عسكرية» أو «إعلامية».',
  'about.sourcing.outlet': 'كتبه المنبر بلسانه، أو نقله عن منبر آخر، من دون أن يسمّي مصدراً.',
} as const satisfies {
  [Key in keyof typeof pagesEn]: (typeof pagesEn)[Key] extends string ? string : PluralForms;
};
