/** What the build prints of pictures: how many of a kind were drawn, and how long it took. */
export type Times = Map<string, { count: number; ms: number }>;

// Pages are drawn from a bundle of their own: what they note must be found by the build around them.
const key = Symbol.for('badia-file.picture-times');
const shared = globalThis as unknown as Record<symbol, Times | undefined>;

/** The times noted so far in this process. */
export function pictureTimes(): Times {
  return (shared[key] ??= new Map<string, { count: number; ms: number }>());
}

/** Draws, and notes how long it took, waiting for it where need be; what is drawn does not depend on it. */
export function timed<T>(kind: string, draw: () => T): T {
  const start = performance.now();
  const note = () => {
    const time = pictureTimes().get(kind) ?? { count: 0, ms: 0 };
    pictureTimes().set(kind, { count: time.count + 1, ms: time.ms + performance.now() - start });
  };
  const drawn = draw();
  if (drawn instanceof Promise) return drawn.finally(note) as T;
  note();
  return drawn;
}
