import { locales, type Locale } from '#domain/model/locales.ts';
import { mapBase } from './map-base.ts';
import type { PlacedName } from './map-labels.ts';
import { insetOf } from './map-inset.ts';
import { markDot, markGround, markRadius, type Mark } from './map-marks.ts';
import { mapNames } from './map-names.ts';
import { placeNumbers } from './map-numbers.ts';
import type { View } from './map-view.ts';
import { scaleBar } from './scale-bar.ts';
import { escaped } from '#domain/text/html.ts';
import { svgElement } from '#pictures/svg.ts';

export interface MapInput {
  locale: Locale;
  /** Unique in the page: the ids of the map's title and description begin with it. */
  id: string;
  title: string;
  description: string;
  view: View;
  /** The first ones get their names first. */
  marks: readonly Mark[];
  /** What is reported beyond the edge; with it the map has an inset of the country. */
  beyond?: readonly Mark[] | undefined;
}

const written = ({ lines, className, size, weight }: PlacedName): string =>
  lines
    .map(({ text, x, y }) =>
      svgElement(
        'text',
        { class: className, x, y, 'font-size': size, 'font-weight': weight === 700 ? weight : undefined },
        escaped(text),
      ),
    )
    .join('');

/** The radius in px of what a finger may touch of a mark. */
const touch = 11;

/**
 * A map as inline SVG: land, borders, waters, marks, names, scale. Its `direction` is fixed, so that nothing in it turns
 * round with the page; each name is laid out by its own script. A list or table beside it says the same.
 */
export function mapSvg({ locale, id, title, description, view, marks, beyond }: MapInput): string {
  const scale = scaleBar(view, locale);
  const inset = beyond && insetOf(view, marks, beyond, locales[locale].dir === 'rtl' ? -1 : 1);
  const insetBox = inset ? [inset.box] : [];
  const placed = mapNames(view, marks, locale, insetBox);
  const names = [...placed, ...placeNumbers(view, marks, placed, [scale.box, ...insetBox])];
  const nameOf = new Map(names.flatMap((name) => (name.mark ? [[name.mark, name] as const] : [])));
  // A town that is there for orientation says nothing without its name.
  const drawnMarks = marks.filter((mark) => mark.isFocus || nameOf.has(mark));
  const places = drawnMarks.map((mark) => {
    const name = nameOf.get(mark);
    const drawn = markDot(view, mark) + (name ? written(name) : '');
    if (mark.href === undefined || !name) return drawn;
    // A finger needs more than a dot; who hears the page hears the name behind a number, and the number as it is seen:
    // in brackets it would be no part of the name to a program that checks one against the other.
    const [cx, cy] = view.project(mark.where.at);
    const touched = svgElement('circle', { class: 'map-touch', cx, cy, r: Math.max(markRadius(mark), touch) });
    const label = name.text === String(mark.number) ? `${name.text}. ${mark.name}` : mark.name;
    return svgElement('a', { href: mark.href, 'aria-label': label }, touched + drawn);
  });
  return svgElement(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${view.width} ${view.height}`,
      role: 'group',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
      direction: 'ltr',
    },
    [
      svgElement('title', { id: `${id}-title` }, escaped(title)),
      svgElement('desc', { id: `${id}-description` }, escaped(description)),
      mapBase(view),
      ...marks.map((mark) => markGround(view, mark)),
      scale.svg,
      ...names.filter(({ mark }) => !mark).map(written),
      ...places,
      inset?.svg ?? '',
    ].join(''),
  );
}
