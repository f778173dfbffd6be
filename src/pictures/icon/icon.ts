import { Renderer } from '@takumi-rs/core';
import { image } from '@takumi-rs/helpers';

/** The colours of the sign of the site, those of the light page: the paper it is put on, the sand, the ridge. */
export const signColours = { paper: '#fcfaf5', sand: '#e3c793', ridge: '#762f12' } as const;

/** The sign of the site, as in `public/favicon.svg`. It fills its square, so that a system may cut any shape out of it. */
const sign = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0h32v32H0z" fill="${signColours.sand}"/><path d="M0 0h32v7C25 18 25 13 17 12S7 25 0 25z" fill="${signColours.ridge}"/></svg>`;

/** The icon of the installed site as PNG. @param size of its sides in px */
export async function iconPng(size: number): Promise<Buffer<ArrayBuffer>> {
  const src = `data:image/svg+xml;base64,${Buffer.from(sign).toString('base64')}`;
  return new Renderer().render(image({ src, width: size, height: size }), { width: size, height: size, format: 'png' });
}
