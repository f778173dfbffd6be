/** A run of a citation: its words, the language where it is not the style's own, and whether the style sets it apart. */
export interface Piece {
  text: string;
  lang?: 'ar' | 'ar-Latn';
  italic?: true;
  /** Whether it is an address, or another name of Latin letters and digits, which keeps its direction in Arabic. */
  address?: true;
}

/** A citation as plain text. */
export const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Pieces without the empty ones, neighbours of one kind joined. */
export function joined(pieces: readonly (Piece | undefined)[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece === undefined || piece.text === '') continue;
    const last = out.at(-1);
    const isLikeLast = last?.lang === piece.lang && last?.italic === piece.italic && last?.address === piece.address;
    if (last && isLikeLast) last.text += piece.text;
    else out.push({ ...piece });
  }
  return out;
}
