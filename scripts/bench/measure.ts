import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { questionsOf, type Question } from './first-question.ts';
import { generate, type Counts } from './corpus/generate.ts';
import { outputOf, type Output } from './output.ts';
import { measured, type Spent } from './processes.ts';
import { picturesOf, stageClock, type Stage } from './stages.ts';

/** All that one build of a generated corpus took and gave. */
export interface Measurement extends Spent {
  corpus: Counts;
  check: Spent;
  /** The same build again, with nothing changed. */
  rebuild: Spent;
  stages: Stage[];
  pictures: { kind: string; count: number; wall: number }[];
  output: Output;
  questions: Question[];
}

/** A folder of its own below the project: what Astro makes on the way imports packages from where it lies. */
export function workshop(): string {
  const shelf = resolve('.astro/bench');
  mkdirSync(shelf, { recursive: true });
  return mkdtempSync(join(shelf, 'run-'));
}

/** The command line of Astro, run by Node itself, so that no other process stands between. */
export const astro = resolve('node_modules/astro/bin/astro.mjs');

/** Generates a corpus of so many articles in a folder, checks it, and builds it through the whole pipeline. */
export async function measure(articles: number, folder: string): Promise<Measurement> {
  const content = join(folder, 'content');
  const output = join(folder, 'site');
  const env = { CONTENT_DIR: content, OUT_DIR: output, CACHE_DIR: join(folder, 'cache'), BUILD_TIMINGS: '1' };
  const corpus = generate(articles, content);
  const check = await measured(process.execPath, ['scripts/check.ts'], { env: { CONTENT_DIR: content } });
  const clock = stageClock();
  const lines: string[] = [];
  const spent = await measured(process.execPath, [astro, 'build'], {
    env,
    heard: (line, at) => {
      clock.heard(line, at);
      if (line.includes('[pictures]')) lines.push(line);
    },
  });
  const rebuild = await measured(process.execPath, [astro, 'build'], { env });
  const made: Measurement = {
    ...spent,
    corpus,
    check,
    rebuild,
    stages: clock.stages(),
    pictures: picturesOf(lines),
    output: outputOf(output),
    questions: await questionsOf(output),
  };
  rmSync(output, { recursive: true, force: true });
  return made;
}
