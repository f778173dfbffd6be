import type { PageRef } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';

/** What the feed of a page is called where it is linked. */
export function feedName({ page }: PageRef, locale: Locale): string {
  const t = translator(locale);
  switch (page) {
    case 'actor':
      return t('feed.actor');
    case 'place':
      return t('feed.place');
    case 'corrections':
      return t('feed.corrections');
    default:
      return t('feed.articles');
  }
}
