import { escaped } from '#domain/text/html.ts';

/** A number for a coordinate: one decimal is finer than any screen, and keeps files small. @example short(1.25) // => '1.3' */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

export type Attributes = Record<string, string | number | undefined>;

/** An element as text; attributes that are undefined are left out, numbers shortened. Content is not escaped. */
export function svgElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value ?? '')}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A rectangle in px, from its top left corner: pictures have sides, whatever the direction of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly inside another. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
