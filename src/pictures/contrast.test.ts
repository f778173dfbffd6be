import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Contrast of what pictures are drawn in, after WCAG 2.2, from the style sheets themselves. */
const sheets = readdirSync('src/styles')
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(`src/styles/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));

/** The blocks of rules for dark pages, braces counted, and what is left without them. */
function split(css: string): { light: string; dark: string } {
  let [light, dark] = [css, ''];
  for (;;) {
    const start = light.indexOf('@media (prefers-color-scheme: dark)');
    if (start === -1) return { light, dark };
    let [end, depth] = [light.indexOf('{', start) + 1, 1];
    for (; depth > 0 && end < light.length; end++) depth += light[end] === '{' ? 1 : light[end] === '}' ? -1 : 0;
    dark += light.slice(start, end);
    light = light.slice(0, start) + light.slice(end);
  }
}

const variables = (css: string) =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
const parts = sheets.map(split);
const light = variables(parts.map((part) => part.light).join('\n'));
const themes = {
  light,
  dark: new Map([...light, ...variables(parts.map((part) => part.dark).join('\n'))]),
};

/** The value of a variable in a theme, through whatever variables it names. @throws Error when it is no hexadecimal colour */
function colour(theme: keyof typeof themes, name: string): string {
  const value = themes[theme].get(name) ?? '';
  const next = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (next) return colour(theme, next);
  if (!/^#[\da-f]{6}$/i.test(value)) throw new Error(`${name} is “${value}” in ${theme}`);
  return value;
}

const luminance = (hex: string): number =>
  [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

const words = [
  ['ink', 'halo'],
  ['muted', 'halo'],
  ['water-ink', 'halo'],
  ['accent', 'halo'],
  ['ink', 'node'],
  ['accent', 'node'],
  ['cooperation', 'paper'],
  ['rivalry', 'paper'],
  ['command', 'paper'],
  ['hostility', 'paper'],
  ['muted', 'paper'],
] as const;
const lines = [
  ['accent', 'home'],
  ['accent', 'land'],
  ['area', 'home'],
  ['water', 'home'],
  ['outer', 'home'],
  ['muted', 'paper'],
  ['accent', 'paper'],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test.each(words)(`words in %s are read on %s, in the ${theme} theme`, (one, other) => {
    expect(contrast(colour(theme, `--picture-${one}`), colour(theme, `--picture-${other}`))).toBeGreaterThan(4.5);
  });
  test.each(lines)(`lines and marks in %s are seen on %s, in the ${theme} theme`, (one, other) => {
    expect(contrast(colour(theme, `--picture-${one}`), colour(theme, `--picture-${other}`))).toBeGreaterThan(3);
  });
}
