import type { Locale } from '#domain/model/locales.ts';
import { mapBase } from './map-base.ts';
import type { PlacedName } from './map-labels.ts';
import { markDot, markGround, type Mark } from './map-marks.ts';
import { mapNames } from './map-names.ts';
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

/**
 * A map as inline SVG: land, borders, waters, marks, names, scale. Its `direction` is fixed, so that nothing in it turns
 * round with the page; each name is laid out by its own script. A list or table beside it says the same.
 */
export function mapSvg({ locale, id, title, description, view, marks }: MapInput): string {
  const names = mapNames(view, marks, locale);
  const nameOf = new Map(names.flatMap((name) => (name.mark ? [[name.mark, name] as const] : [])));
  // A town that is there for orientation says nothing without its name.
  const drawnMarks = marks.filter((mark) => mark.isFocus || nameOf.has(mark));
  const places = drawnMarks.map((mark) => {
    const name = nameOf.get(mark);
    const drawn = markDot(view, mark) + (name ? written(name) : '');
    return mark.href === undefined || !name ? drawn : svgElement('a', { href: mark.href }, drawn);
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
      scaleBar(view, locale).svg,
      ...names.filter(({ mark }) => !mark).map(written),
      ...places,
    ].join(''),
  );
}
