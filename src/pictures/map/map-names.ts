import { geoContains } from 'd3-geo';
import { locales, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { shapes, waters } from './geo.ts';
import { placeNames, type NameToPlace, type PlacedName } from './map-labels.ts';
import { isDotted, isOnMap, markRadius, type Mark } from './map-marks.ts';
import type { LonLat, View } from './map-view.ts';
import { scaleBar } from './scale-bar.ts';
import type { Box } from '#pictures/svg.ts';

/** Sizes of text in px of the view; Arabic is set a little larger. */
const sizes = { en: { focus: 12.5, other: 11, land: 10.5 }, ar: { focus: 14, other: 12.5, land: 12 } } as const;

const countries = ['TR', 'IQ', 'JO', 'LB'] as const;
/** Governorates about which little is reported: a map names them where nothing else does. */
const governorates = ['SY-HA', 'SY-RD', 'SY-TA', 'SY-SU'] as const;
/** Where the name of a water stands: a reach that few places lie on. */
const rivers = {
  euphrates: [39.5, 35.7],
  tigris: [42.7, 36.7],
  khabur: [40.72, 36.1],
  'lake-assad': [38.3, 36.1],
} as const satisfies Record<string, LonLat>;

const edge = 3;
const largestObstacle = 6;

/**
 * The names of a map that found room, those of the first marks first; then countries, waters, governorates.
 * @param others what else of the map no name may lie over
 */
export function mapNames(
  view: View,
  marks: readonly Mark[],
  locale: Locale,
  others: readonly Box[] = [],
): PlacedName[] {
  const t = translator(locale);
  const size = sizes[locale];
  const frame: Box = { x: edge, y: edge, width: view.width - 2 * edge, height: view.height - 2 * edge };
  const seen = marks.filter(({ where }) => isOnMap(view, view.project(where.at)));
  const dots = seen.flatMap((mark): Box[] => {
    if (!isDotted(mark)) return [];
    const [x, y] = view.project(mark.where.at);
    const r = Math.min(markRadius(mark), largestObstacle);
    return [{ x: x - r, y: y - r, width: 2 * r, height: 2 * r }];
  });
  const places = seen.map((mark): NameToPlace => {
    const [x, y] = view.project(mark.where.at);
    const isPoint = mark.where.form === 'point';
    const isSubject = mark.isFocus && mark.count === undefined;
    return {
      mark,
      text: mark.name,
      x,
      y,
      gap: isDotted(mark) ? markRadius(mark) + 3 : 0,
      size: mark.isFocus ? size.focus : size.other,
      weight: isSubject ? 700 : 400,
      isNeeded: isSubject,
      className: isPoint ? (mark.isFocus ? 'map-name' : 'map-town') : 'map-area-name',
    };
  });
  // What a map is about has the name of its place.
  const marked = new Set(marks.map(({ where }) => ('geometry' in where ? where.geometry : undefined)));
  const land = (codes: readonly ((typeof countries)[number] | (typeof governorates)[number])[]): NameToPlace[] =>
    codes.flatMap((code) => {
      const shape = shapes.get(code);
      const [x, y] = shape && !marked.has(shape) ? view.path.centroid(shape) : [Number.NaN, Number.NaN];
      if (!Number.isFinite(x) || !Number.isFinite(y)) return [];
      const isWithin = (...at: [number, number]) => shape !== undefined && geoContains(shape, [...view.invert(at)]);
      return [{ text: t(`map.land.${code}`), x, y, gap: 0, size: size.land, className: 'map-land-name', isWithin }];
    });
  const water = (Object.keys(rivers) as (keyof typeof rivers)[]).flatMap((name): NameToPlace[] => {
    const [x, y] = view.project(rivers[name]);
    if (marked.has(waters.get(name)) || !isOnMap(view, [x, y])) return [];
    return [{ text: t(`map.water.${name}`), x, y, gap: 4, size: size.land, className: 'map-water-name' }];
  });
  return placeNames(
    [...places, ...land(countries), ...water, ...land(governorates)],
    frame,
    [scaleBar(view, locale).box, ...others, ...dots],
    locales[locale].dir === 'rtl' ? -1 : 1,
  );
}
