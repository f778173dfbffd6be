/** What citations, data and removed articles say, in English; part of `en.ts`. */
export const exportEn = {
  'removed.label': 'Removed article',
  'removed.text': 'This article was removed from The Badia File on {date}. Nothing of its text is kept here.',
  'removed.why': 'Why',
  'removed.outlet': 'Outlet',
  'removed.published': 'Published',
} as const;
