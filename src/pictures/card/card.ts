import { Renderer } from '@takumi-rs/core';
import { container, text } from '@takumi-rs/helpers';
import { locales, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { oneLine, titleLines } from './card-lines.ts';
import { cardSize } from './card-size.ts';
import { faces, fontFile, weights } from '#pictures/font-files.ts';
import { textWidth } from '#pictures/measure.ts';

/** What a card says of a page. */
export interface Card {
  locale: Locale;
  /** The outlet of an article, the kind of anything else. */
  kicker: string;
  title: string;
  /** A date, or how much is reported. */
  foot: string;
}

const padding = 76;
/** The strip of colour at the side where reading begins. */
const band = 24;
const row = { display: 'flex', flexDirection: 'row' } as const;
/** Cards are seen in chats of either theme: they have colours of their own, those of the light page. */
const colours = { paper: '#fbf8f1', ink: '#24201a', muted: '#625a4c', accent: '#7c3a12' } as const;
const leading = { en: 1.22, ar: 1.5 } as const satisfies Record<Locale, number>;
/** Arabic first on Arabic cards, for the signs that both have. */
const families = { en: 'latin, latin-ext, arabic', ar: 'arabic, latin, latin-ext' } as const satisfies Record<
  Locale,
  string
>;

let ready: Promise<Renderer> | undefined;

async function renderer(): Promise<Renderer> {
  const made = new Renderer();
  for (const face of faces)
    for (const weight of weights)
      await made.registerFont({ name: face, data: fontFile(face, weight), weight, style: 'normal' });
  return made;
}

/** A card as the tree that is drawn; each line of the title is a node of its own, broken by our own measure. */
export function cardTree({ locale, kicker, title, foot }: Card): ReturnType<typeof container> {
  const { dir: direction } = locales[locale];
  const width = cardSize.width - band - 2 * padding;
  const { lines, size } = titleLines(title, width);
  const site = translator(locale)('site.name');
  const head = oneLine(kicker, width, 34, 700);
  const end = oneLine(foot, width - textWidth(site, 34, 700) - padding, 30, 400);
  const line = (words: string, style: object) => text(words, { direction, fontFamily: families[locale], ...style });
  const column = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', direction } as const;
  const words = [
    line(head.text, { fontSize: head.size, fontWeight: 700, color: colours.accent }),
    container({
      style: column,
      children: lines.map((each) => line(each, { fontSize: size, fontWeight: 700, lineHeight: leading[locale] })),
    }),
    container({
      style: { ...row, width: '100%', justifyContent: 'space-between', alignItems: 'center', direction },
      children: [
        line(end.text, { fontSize: end.size, color: colours.muted }),
        line(site, { fontSize: 34, fontWeight: 700 }),
      ],
    }),
  ];
  return container({
    style: { ...row, ...cardSize, direction, backgroundColor: colours.paper, color: colours.ink },
    children: [
      container({ style: { width: band, height: cardSize.height, backgroundColor: colours.accent } }),
      container({
        style: {
          ...column,
          width: cardSize.width - band,
          height: cardSize.height,
          justifyContent: 'space-between',
          padding,
        },
        children: words,
      }),
    ],
  });
}

/** A card as PNG. */
export async function cardPng(card: Card): Promise<Buffer<ArrayBuffer>> {
  ready ??= renderer();
  return (await ready).render(cardTree(card), { ...cardSize, format: 'png' });
}
