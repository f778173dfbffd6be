import type { APIRoute } from 'astro';
import { iconSizes, pathTo, pathToFile, pathToIcon } from '#domain/model/links.ts';
import { allLocales, locales, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { signColours } from '#pictures/icon/icon.ts';

export const getStaticPaths = () => allLocales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Under what name and icon the site is installed, in the language of the page that it was installed from. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translator(locale);
  const home = pathTo({ page: 'home' }, locale);
  const manifest = {
    id: home,
    start_url: home,
    scope: pathToFile('front'),
    lang: locale,
    dir: locales[locale].dir,
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.tagline'),
    display: 'standalone',
    background_color: signColours.paper,
    theme_color: signColours.paper,
    icons: iconSizes.flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: pathToIcon(size),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`);
};
