import { findBrowser } from './testing/browser.ts';
import { fixtureSettings, removedSettings } from './testing/fixture-site.ts';
import { runSideBySide, type Step } from './testing/side-by-side.ts';

/** `npm test`: every check of the project, two at a time, the cheap ones first. Stops at the first that fails. */
const builds = ['Building the site', 'Building the fixture', 'Building without it, under a path'];
/** Many more articles than there are, through the whole pipeline: what only shows with many. */
const generated = 'Building 60 generated articles';
const steps: Step[] = [
  { name: 'Content', command: process.execPath, args: ['scripts/check.ts'] },
  // The longest of the builds first: the types wait for all of them.
  { name: generated, command: process.execPath, args: ['scripts/bench.ts', '--articles', '60', '--alone'] },
  { name: 'Formatting', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'Building the site', command: 'astro', args: ['build', '--silent'], after: ['Content'] },
  { name: 'Building the fixture', command: 'astro', args: ['build', '--silent'], env: fixtureSettings },
  { name: 'Removing an article', command: process.execPath, args: ['scripts/testing/remove-article.ts'] },
  {
    name: 'Building without it, under a path',
    command: 'astro',
    args: ['build', '--silent'],
    env: removedSettings,
    after: ['Removing an article'],
  },
  // A build and the check of the types both write what Astro generates: one after the other, and then the linter reads it.
  { name: 'Types', command: 'astro', args: ['check'], after: [...builds, generated] },
  // Files share a process, which halves the time; and a busy machine is no fault.
  {
    name: 'Unit tests',
    command: 'vitest',
    args: ['run', '--no-isolate', '--test-timeout=30000', '--reporter=dot'],
  },
  { name: 'Linting', command: 'eslint', args: ['.', '--max-warnings', '0'], after: ['Types'] },
  { name: 'Checking the built site', command: process.execPath, args: ['scripts/check-site.ts'], after: builds },
  {
    name: 'Checking the built fixture',
    command: process.execPath,
    args: ['scripts/check-site.ts'],
    env: fixtureSettings,
    after: builds,
  },
  {
    name: 'Checking what is left of it',
    command: process.execPath,
    args: ['scripts/check-site.ts'],
    env: removedSettings,
    after: builds,
  },
];
/** Last and alone: browsers are slow beside others, and pictures are taken while nothing else moves. */
const browserTests: Step = {
  name: 'Browser tests',
  command: 'playwright',
  args: ['test', '--config', 'src/tests'],
  env: { BROWSER_PATH: await findBrowser() },
  after: steps.map(({ name }) => name),
  isLive: true,
};

const began = Date.now();
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stop.abort();
  });

const { outcomes, wasStopped } = await runSideBySide([...steps, browserTests], { atOnce: 2, signal: stop.signal });
if (wasStopped) {
  console.log('\nStopped.');
  process.exit(130);
}

const failed = outcomes.filter(({ hasPassed }) => !hasPassed);
const lines = [...outcomes, { name: 'All of it', seconds: Math.round((Date.now() - began) / 1000) }];
console.log(`\n${lines.map(({ name, seconds }) => `${`${seconds} s`.padStart(6)}  ${name}`).join('\n')}\n`);
for (const { name } of failed) console.error(`${name} failed: see the lines above.`);
console.log(failed.length > 0 ? '' : 'Everything holds.');
console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
