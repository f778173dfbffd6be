import { locales, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import type { View } from './map-view.ts';
import { textWidth } from '#pictures/measure.ts';
import { escaped } from '#domain/text/html.ts';
import { svgElement, type Box } from '#pictures/svg.ts';

const lengths = [200, 100, 50, 20, 10, 5, 2, 1];
const margin = 10;
const sizes = { en: 10.5, ar: 11.5 } as const;

/** A bar of a round number of kilometres, at most a quarter of the map, in the corner below where lines begin. */
export function scaleBar(view: View, locale: Locale): { svg: string; box: Box; km: number } {
  const km = lengths.find((each) => each * view.pxPerKm <= view.width / 4) ?? 1;
  const length = km * view.pxPerKm;
  const size = sizes[locale];
  const text = translator(locale)('map.km', { n: km });
  const width = Math.max(length, textWidth(text, size)) + 4;
  const x = locales[locale].dir === 'rtl' ? view.width - margin - length : margin;
  const y = view.height - margin;
  const middle = x + length / 2;
  return {
    km,
    box: { x: middle - width / 2, y: y - size * 1.5 - 4, width, height: size * 1.5 + 8 },
    svg:
      svgElement('path', { class: 'map-scale', d: `M${x.toFixed(1)} ${y - 3}v3h${length.toFixed(1)}v-3` }) +
      svgElement('text', { class: 'map-scale-text', x: middle, y: y - 6, 'font-size': size }, escaped(text)),
  };
}
