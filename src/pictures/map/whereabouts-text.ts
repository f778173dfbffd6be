import type { Place } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { distanceKm, type LonLat } from './map-view.ts';
import { nearestDrawn, whereabouts } from './whereabouts.ts';

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

/** What a locator map says, in a sentence: how far from which city, or what the place lies in. */
export function whereaboutsText(place: Place, places: readonly Place[], locale: Locale): string {
  const t = translator(locale);
  const where = whereabouts(place);
  if (!where) {
    const placeOf = (id: string): Place => {
      const found = places.find((each) => each.id === id);
      if (!found) throw new Error(`content/places/${id}.yaml does not exist`);
      return found;
    };
    const around = nearestDrawn(place, placeOf);
    return around ? t('map.where.within', { place: around.name[locale] }) : t('map.where.unknown');
  }
  if (where.form === 'land' || where.form === 'line') return t('map.where.land', { place: place.name[locale] });
  const [nearest] = places
    .flatMap((city) => {
      const at = whereabouts(city);
      if (city.kind !== 'city' || city.id === place.id || at?.form !== 'point') return [];
      return [{ city, at: at.at, km: distanceKm(at.at, where.at) }];
    })
    .sort((a, b) => a.km - b.km);
  if (!nearest) return t('map.where.unknown');
  const blanks = {
    n: Math.max(rounded(nearest.km), 1),
    direction: t(`map.direction.${directionFrom(nearest.at, where.at)}`),
    place: nearest.city.name[locale],
  };
  return t(where.form === 'area' ? 'map.where.area' : 'map.where.point', blanks);
}
