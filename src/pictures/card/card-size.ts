/** The size of a card in px, as networks want it. */
export const cardSize = { width: 1200, height: 630 } as const;
