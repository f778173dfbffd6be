import type { APIRoute } from 'astro';
import { iconSizes } from '#domain/model/links.ts';
import { iconPng } from '#pictures/icon/icon.ts';

type Size = (typeof iconSizes)[number];

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }));

/** The icon of the installed site. */
export const GET: APIRoute<{ size: Size }> = async ({ props: { size } }) => new Response(await iconPng(size));
