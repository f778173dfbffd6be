import { stripVTControlCharacters } from 'node:util';
import { allLocales } from '#domain/model/locales.ts';

/** What one part of a build took, and how many files it made. */
export interface Stage {
  name: string;
  count: number;
  wall: number;
  cpu: number;
}

/** Lines of Astro’s log at which the next part of a build begins. */
const cuts: readonly (readonly [line: RegExp, next: string])[] = [
  [/\[content\] Syncing content/, 'summaries read'],
  [/\[build\] Building static entrypoints/, 'bundling'],
  [/generating static routes/, 'addresses'],
  [/✓ Completed in .*\.$/, 'after the pages'],
];

/**
 * The kind of what is made at an address: the page of a list, one of many, a card, a data file.
 * @example kindOf('en/actors/irgc/index.html') // => 'actors/*'
 */
export function kindOf(path: string): string {
  if (path.startsWith('cards/')) return 'cards';
  if (!path.endsWith('.html')) return 'data files';
  const [locale, kind, id] = path.replace(/index\.html$/, '').split('/');
  if (!allLocales.some((each) => each === locale)) return 'front';
  if (!kind) return 'home';
  return id ? `${kind}/*` : kind;
}

/** Adds up what each part of a build took, from what it says line by line. */
export function stageClock(): {
  heard: (line: string, at: { wall: number; cpu: number }) => void;
  stages: () => Stage[];
} {
  const stages = new Map<string, Stage>();
  const open: string[] = [];
  let now = 'start';
  let last = { wall: 0, cpu: 0 };
  /** What has passed since the last line was spent on this. */
  const passed = (name: string, at: typeof last, count = 0) => {
    const stage = stages.get(name) ?? { name, count: 0, wall: 0, cpu: 0 };
    stage.wall += at.wall - last.wall;
    stage.cpu += at.cpu - last.cpu;
    stage.count += count;
    stages.set(name, stage);
    last = at;
  };
  return {
    heard: (raw, at) => {
      const line = stripVTControlCharacters(raw);
      const [, part = '', what] = /\[timing\] (.+) (begins|ends)$/.exec(line) ?? [];
      const page = /├─ \/(\S+)/.exec(line)?.[1];
      const next = cuts.find(([pattern]) => pattern.test(line))?.[1];
      if (what) {
        passed(open.at(-1) ?? now, at, Number(what === 'ends'));
        if (what === 'begins') open.push(part);
        else open.pop();
      } else if (page !== undefined) {
        // Until the first page the addresses of all were made.
        if (now === 'addresses') passed(now, at);
        passed(kindOf(page), at, 1);
        now = 'pages';
      } else if (next !== undefined) {
        passed(open.at(-1) ?? now, at);
        now = next;
      } else passed(open.at(-1) ?? now, at);
    },
    stages: () => [...stages.values()].filter(({ cpu, count }) => cpu >= 0.05 || count > 0),
  };
}

/** Kinds of pictures with how many were drawn and in how many seconds, as the build prints them. */
export function picturesOf(lines: readonly string[]): { kind: string; count: number; wall: number }[] {
  return lines.flatMap((line) => {
    const [, kind, count, wall] =
      /\[pictures\] (\w+): (\d+) drawn in ([\d.]+) s/.exec(stripVTControlCharacters(line)) ?? [];
    return kind ? [{ kind, count: Number(count), wall: Number(wall) }] : [];
  });
}
