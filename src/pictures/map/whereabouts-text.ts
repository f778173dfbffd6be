import type { Place } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { distanceKm, type LonLat } from './map-view.ts';
import { citiesOf, whereabouts } from './whereabouts.ts';

const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The eighth of the compass in which one point lies from another (initial bearing of the great circle). */
export function directionFrom([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): (typeof directions)[number] {
  const [a, b, turn] = [radians(lat1), radians(lat2), radians(lon2 - lon1)];
  const y = Math.sin(turn) * Math.cos(b);
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  const eighth = Math.round(Math.atan2(y, x) / (Math.PI / 4));
  return directions[(eighth + directions.length) % directions.length] ?? 'n';
}

/** A distance as a reader says it: no more exact than a point on a map is. */
const rounded = (km: number): number => (km < 20 ? Math.round(km) : Math.round(km / 5) * 5);

/**
 * What a locator map says, in a sentence: how far from which city, or what the place lies in.
 * @param shown the place itself, or the nearest one around it that is drawn
 */
export function whereaboutsText(
  place: Place,
  shown: Place | undefined,
  places: readonly Place[],
  locale: Locale,
): string {
  const t = translator(locale);
  const where = whereabouts(place);
  if (!where) return shown ? t('map.where.within', { place: shown.name[locale] }) : t('map.where.unknown');
  if (where.form === 'land' || where.form === 'line') return t('map.where.land', { place: place.name[locale] });
  const [nearest] = citiesOf(places)
    .filter((city) => city.place.id !== place.id)
    .map((city) => ({ ...city, km: distanceKm(city.at, where.at) }))
    .sort((a, b) => a.km - b.km);
  if (!nearest) return t('map.where.unknown');
  const blanks = {
    n: Math.max(rounded(nearest.km), 1),
    direction: t(`map.direction.${directionFrom(nearest.at, where.at)}`),
    place: nearest.place.name[locale],
  };
  return t(where.form === 'area' ? 'map.where.area' : 'map.where.point', blanks);
}
