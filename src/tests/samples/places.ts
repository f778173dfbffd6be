import { placeSchema } from '#domain/model/registry/place.ts';
import type { CountedPlace } from '#pictures/map/chosen-marks.ts';

/** For tests alone: places of every form, with numbers, new at each call. */
export function samplePlaces(): CountedPlace[] {
  return [
    place('deir-ez-zor', 'Deir ez-Zor', 'دير الزور', 'city', 3, [35.336, 40.141, 'town']),
    place('raqqa', 'Raqqa', 'الرقة', 'city', 0, [35.953, 39.008, 'town']),
    place('airport', 'Deir ez-Zor military airport', 'مطار دير الزور العسكري', 'air-base', 4, [
      35.285,
      40.176,
      'exact',
    ]),
    place('the-mountain', 'Jabal al-Bishri', 'جبل البشري', 'mountain', 2, [35.29, 39.219, 'area']),
    place('governorate', 'Deir ez-Zor Governorate', 'محافظة دير الزور', 'governorate', 9, [35.144, 40.317, 'area'], {
      'iso-3166-2': 'SY-DY',
    }),
    { ...place('the-river', 'Euphrates', 'نهر الفرات', 'river', 1, [35.34, 40.15, 'area']), shape: 'euphrates' },
    { ...place('lost-desert', 'Badia of Al-Bishri', 'بادية البشري', 'desert', 5), parent: 'the-mountain' },
  ];
}

function place(
  id: string,
  en: string,
  ar: string,
  kind: CountedPlace['kind'],
  count: number,
  point?: [lat: number, lon: number, precision: string],
  identifiers = {},
): CountedPlace {
  const [lat, lon, precision] = point ?? [];
  const coordinates = point && { lat, lon, precision, source: 'GeoNames' };
  const name = { en, ar };
  return { id, count, ...placeSchema.parse({ name, kind, description: name, coordinates, identifiers }) };
}
