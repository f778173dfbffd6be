import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconSizes } from '#domain/model/links.ts';
import { iconPng, signColours } from './icon.ts';

test.each(iconSizes)('an icon of %i px is that large', async (size) => {
  const png = await iconPng(size);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  // Two colours and their edge, not an empty square.
  expect(png.length).toBeGreaterThan(500);
});

test('the icon is the sign of the browser’s tab', () => {
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  for (const colour of [signColours.sand, signColours.ridge]) expect(favicon).toContain(colour);
});
