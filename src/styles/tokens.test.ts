import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The colours of each theme: the dark ones stand in the media query and take the place of the light ones. */
const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const coloursIn = (text: string): [string, string][] =>
  [...text.matchAll(/--color-([\w-]+):\s*(#[\da-f]{6})\b/g)].map(([, name = '', value = '']) => [name, value]);
const themes = {
  light: new Map(coloursIn(light)),
  dark: new Map([...coloursIn(light), ...coloursIn(dark)]),
};
type Theme = keyof typeof themes;

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Relative luminance. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (rgb: number[]): number => {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio, 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrast = (a: number[], b: number[]): number => {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
};

const colour = (theme: Theme, name: string): number[] => {
  const value = themes[theme].get(name);
  if (value === undefined) throw new Error(`there is no colour ${name}`);
  return channels(value);
};

/** What `color-mix(in srgb, mark 45%, transparent)` makes over a ground: a place that the address names. */
const marked = (theme: Theme, ground: string): number[] =>
  colour(theme, 'mark').map((channel, at) => 0.45 * channel + 0.55 * (colour(theme, ground)[at] ?? 0));

const aaa = 7;
const aa = 4.5;
const modes = ['cooperation', 'request', 'rivalry', 'command', 'hostility'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(['ink', 'accent', 'muted'])('%s reads on paper and card at AAA', (name) => {
    for (const ground of ['paper', 'card'])
      expect(contrast(colour(theme, name), colour(theme, ground)), ground).toBeGreaterThanOrEqual(aaa);
  });

  test.each(['ink', 'accent', 'muted'])('%s reads on a place that the address names', (name) => {
    const least = name === 'ink' ? aaa : aa;
    for (const ground of ['paper', 'card'])
      expect(contrast(colour(theme, name), marked(theme, ground)), ground).toBeGreaterThanOrEqual(least);
  });

  test.each(modes)('the kind of tie %s reads on paper and card', (name) => {
    for (const ground of ['paper', 'card'])
      expect(contrast(colour(theme, name), colour(theme, ground)), ground).toBeGreaterThanOrEqual(aa);
  });

  test.each([
    ['ink', 'halo'],
    ['muted', 'halo'],
    ['water-ink', 'halo'],
    ['accent', 'halo'],
    ['ink', 'node'],
    ['accent', 'node'],
  ])('in a picture, words in %s are read on %s', (name, ground) => {
    expect(contrast(colour(theme, name), colour(theme, ground))).toBeGreaterThanOrEqual(aa);
  });

  test.each([
    ['accent', 'home'],
    ['accent', 'land'],
    ['area', 'home'],
    ['water', 'home'],
    ['outer', 'home'],
    ['accent', 'paper'],
  ])('in a picture, lines and marks in %s are seen on %s', (name, ground) => {
    expect(contrast(colour(theme, name), colour(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  test('a hit in the search and a button read', () => {
    expect(contrast(colour(theme, 'mark-ink'), colour(theme, 'mark'))).toBeGreaterThanOrEqual(aaa);
    expect(contrast(colour(theme, 'paper'), colour(theme, 'accent'))).toBeGreaterThanOrEqual(aa);
  });
});

test('the dark theme changes every colour of the light one, and adds none', () => {
  expect(
    coloursIn(dark)
      .map(([name]) => name)
      .sort(),
  ).toEqual([...themes.light.keys()].sort());
});

test('a colour is written nowhere but among the tokens, save on paper', () => {
  const others = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.css') && !['tokens.css', 'print.css'].includes(name),
  );
  expect(others).toEqual(expect.arrayContaining(['base.css', join('pictures', 'maps.css')]));
  for (const name of others)
    expect(readFileSync(new URL(name, import.meta.url), 'utf8'), name).not.toMatch(/#[\da-f]{3,8}\b/i);
});
