import { expect, test } from 'vitest';
import { placeShapes } from '#domain/model/vocabulary.ts';
import { placeSchema } from '#domain/model/registry/place.ts';
import { whereabouts } from './whereabouts.ts';

const place = (facts: object) => {
  const line = { en: 'Somewhere', ar: 'مكان ما' };
  return { id: 'somewhere', ...placeSchema.parse({ name: line, kind: 'desert', description: line, ...facts }) };
};
const coordinates = { lat: 35, lon: 39, precision: 'area', source: 'a guess' };

test.each(placeShapes)('the geodata has the shape «%s» that a registry may name', (shape) => {
  expect(['land', 'line']).toContain(whereabouts(place({ shape, coordinates }))?.form);
});

test('a governorate is drawn by the shape of its code', () => {
  const where = whereabouts(place({ kind: 'governorate', coordinates, identifiers: { 'iso-3166-2': 'SY-DY' } }));
  expect(where?.form).toBe('land');
});

test('an area is a disc as large as its kind, or as the registry says', () => {
  expect(whereabouts(place({ coordinates }))).toEqual({ form: 'area', at: [39, 35], radiusKm: 45 });
  const wide = { ...coordinates, 'radius-km': 100 };
  expect(whereabouts(place({ coordinates: wide }))).toEqual({ form: 'area', at: [39, 35], radiusKm: 100 });
});

test('a place without a point or a shape is nowhere on a map', () => {
  expect(whereabouts(place({}))).toBeUndefined();
  expect(whereabouts(place({ coordinates: { ...coordinates, precision: 'unknown' } }))).toBeUndefined();
});
