/** What citations, data and removed articles say, in Arabic; part of `ar.ts`. */
export const exportAr = {
  'removed.label': 'مقال أزيل',
  'removed.text': 'أُزيل هذا المقال من ملف البادية بتاريخ {date}، ولم يبقَ هنا شيء من نصّه.',
  'removed.why': 'السبب',
  'removed.outlet': 'المنبر',
  'removed.published': 'تاريخ النشر',
} as const;
