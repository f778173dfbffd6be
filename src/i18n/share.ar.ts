import type { shareEn } from './share.en.ts';

/** Taking the site along, in Arabic; part of `ar.ts`. */
export const shareAr = {
  'share.tools': 'خذ هذه الصفحة معك',
  'share.page': 'شارك هذه الصفحة',
  'share.paragraph': 'شارك الفقرة {n}',
  'share.statement': 'شارك الإفادة {n}',
  'share.copied': 'نُسخ الرابط',
  'share.shared': 'تمت المشاركة',
  'share.cancelled': 'لم تتم المشاركة',
  'share.failed': 'لا يسمح المتصفح بالنسخ. انسخ هذا بنفسك:',
  'quote.paragraph': 'انسخ الفقرة {n} اقتباساً',
  'quote.statement': 'انسخ الإفادة {n} اقتباساً',
  'quote.copied': 'نُسخ الاقتباس ومعه مصدره ورابطه',
  'quote.by.paragraph': '{outlet}، {date}، الفقرة {n} من النص الأصلي · ملف البادية',
  'quote.by.statement': 'ملف البادية، بعبارتنا · القائل: {who} · {outlet}، {date}',

  'feed.articles': 'تابع المقالات الجديدة (Atom)',
  'feed.corrections': 'تابع التصحيحات (Atom)',
  'feed.actor': 'تابع ما يرد عن هذا الطرف (Atom)',
  'feed.place': 'تابع ما يرد عن هذا المكان (Atom)',
  'feed.title.articles': 'ملف البادية: المقالات',
  'feed.title.corrections': 'ملف البادية: التصحيحات',
  'feed.title.about': 'ملف البادية: {name}',
  'feed.said': 'القائل: {who}',
  'feed.correction': 'تصحيح: {title}',
  'markdown.link': 'هذه الصفحة نصاً مجرداً (Markdown)',
  'markdown.address': 'الرابط',

  'llms.lead':
    'مرجع بالعربية والإنكليزية لما كتبته الصحافة المحلية العربية عن روسيا وإيران وشركائهما في البادية السورية. لا يروي بلسانه شيئاً، بل يذكر مع كل إفادة من قالها، وعبر أي منبر، ومتى، وفي أي فقرة من النص الأصلي. انقل الإفادة ومعها قائلها ومنبرها، وأبقِ ما هو مجهول المصدر أو مزعوم أو غير مؤكد على حاله. وما لا تقوله المقالات لا يُقال هنا.',
  'llms.pages': 'المداخل',

  'offline.title': 'القراءة من دون اتصال',
  'offline.lead':
    'يمكن حفظ جميع الصفحات والبحث باللغتين على هذا الجهاز. لا يُخزَّن شيء قبل أن تضغط الزر، وبإمكانك إزالته متى شئت.',
  'offline.size': 'الحجم: {size}.',
  'offline.keep': 'احفظه للقراءة من دون اتصال',
  'offline.keeping': 'جارٍ الحفظ: {done} من {total}',
  'offline.kept': 'محفوظ على هذا الجهاز: يمكن قراءة الملف كله من دون اتصال.',
  'offline.kept.short': 'محفوظ على هذا الجهاز',
  'offline.remove': 'أزله من هذا الجهاز',
  'offline.removing': 'جارٍ الإزالة…',
  'offline.removed': 'أُزيل، ولم يبقَ من الملف شيء على هذا الجهاز.',
  'offline.error': 'تعذّر الحفظ: انقطع الاتصال أو لا مساحة كافية. لم يُخزَّن شيء، فحاول من جديد.',
  'offline.progress': 'تقدّم الحفظ',
  'offline.zip': 'الموقع كله في مجلد (zip)',
  'offline.zip.lead': 'فُكّ ضغطه وافتح index.html: يعمل من القرص أو من ذاكرة محمولة، باللغتين.',
} as const satisfies Record<keyof typeof shareEn, string>;
