/** What the build prints of pictures: how many of a kind were drawn on a page, and how long it took. */
export interface Drawn {
  /** The address of the page, or the picture's own. */
  page: string;
  kind: string;
  ms: number;
}

// Pages are drawn from a bundle of their own: what they note must be found by the build around them.
const key = Symbol.for('badia-file.pictures-drawn');
const shared = globalThis as unknown as Record<symbol, Drawn[] | undefined>;

/** What was drawn so far in this process. */
export function picturesDrawn(): Drawn[] {
  return (shared[key] ??= []);
}

/** Draws, and notes how long it took, waiting for it where need be; what is drawn does not depend on it. */
export function timed<T>(kind: string, { pathname }: URL, draw: () => T): T {
  const start = performance.now();
  const note = () => void picturesDrawn().push({ page: pathname, kind, ms: performance.now() - start });
  const drawn = draw();
  if (drawn instanceof Promise) return drawn.finally(note) as T;
  note();
  return drawn;
}
