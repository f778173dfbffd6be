import type { Place } from '#domain/model/corpus.ts';
import { pathTo } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';
import { cropped } from './map-crop.ts';
import type { Mark } from './map-marks.ts';
import { citiesOf, whereabouts } from './whereabouts.ts';

/** A place with how many statements are about it. */
export type CountedPlace = Place & { count: number };

/** Places of which most is reported first, of several the first by id. */
const mostFirst = (a: CountedPlace, b: CountedPlace): number => b.count - a.count || a.id.localeCompare(b.id, 'en');

/** So many of the places of which most is reported, in the order given. */
export function mostCounted(places: readonly CountedPlace[], most: number): CountedPlace[] {
  const reported = places.filter(({ count }) => count > 0);
  if (reported.length <= most) return reported;
  const chosen = new Set(reported.toSorted(mostFirst).slice(0, most));
  return reported.filter((place) => chosen.has(place));
}

const linked = (place: Place, locale: Locale): Pick<Mark, 'name' | 'href'> => ({
  name: place.name[locale],
  href: pathTo({ page: 'place', id: place.id }, locale),
});

/** What a whole map is made of is no place on it; the table has it. */
const wholes: readonly Place['kind'][] = ['country', 'governorate', 'border', 'river'];
const isPlaceable = ({ kind }: Place): boolean => !wholes.includes(kind);

/** How a map of counted places shows a place; `whole` and `none` have no mark. */
export function shownAs(place: Place): 'point' | 'area' | 'whole' | 'none' {
  if (!isPlaceable(place)) return 'whole';
  const form = whereabouts(place)?.form ?? 'none';
  return form === 'land' || form === 'line' ? 'whole' : form;
}

/** The marks of places sized by how much is reported about them, most first, numbered; a place without coordinates has none. */
export function countedMarks(places: readonly CountedPlace[], locale: Locale): Mark[] {
  return places
    .filter((place) => place.count > 0 && shownAs(place) !== 'whole')
    .toSorted(mostFirst)
    .flatMap((place): Mark[] => {
      const where = whereabouts(place);
      return where ? [{ ...linked(place, locale), where, count: place.count, isFocus: true }] : [];
    })
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}

/** The marks of places that a map is about, without numbers. */
export function focusMarks(places: readonly Place[], locale: Locale): Mark[] {
  return places.flatMap((place): Mark[] => {
    const where = whereabouts(place);
    return where ? [{ ...linked(place, locale), where, isFocus: true }] : [];
  });
}

/** The cities that help to find one's way, without those that a map is about. */
export function orientation(places: readonly Place[], without: readonly string[], locale: Locale): Mark[] {
  const left = new Set(without);
  return citiesOf(places)
    .filter(({ place }) => !left.has(place.id))
    .map(({ place, at }) => ({ ...linked(place, locale), where: { form: 'point', at }, isFocus: false }));
}

/** A line of the key of a map: a place with its number, whether it is known only as an area, and whether it is beyond the edge. */
export interface KeyLine {
  place: CountedPlace;
  number: number | undefined;
  shown: ReturnType<typeof shownAs>;
  isBeyond: boolean;
}

/** The key of a map of counted places: the marks in the order of their numbers, then the places that have no mark. */
export function keyOfMap(places: readonly CountedPlace[], locale: Locale): KeyLine[] {
  const marks = countedMarks(places, locale);
  const beyond = new Set(cropped(marks).beyond.map(({ number }) => number));
  const numbers = new Map(marks.map(({ href, number }) => [href, number]));
  return places
    .filter(({ count }) => count > 0)
    .map((place): KeyLine => {
      const number = numbers.get(linked(place, locale).href);
      const shown = number === undefined && shownAs(place) !== 'whole' ? 'none' : shownAs(place);
      return { place, number, shown, isBeyond: beyond.has(number) && number !== undefined };
    })
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || mostFirst(a.place, b.place));
}
