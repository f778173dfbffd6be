import { findBrowser } from './browser.ts';
import { step } from './steps.ts';

/** `npm test`: every check of the project, in the order in which a failure is cheapest to see. Stops at the first. */
const steps: [name: string, command: string, args: string[]][] = [
  ['Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
  // Before the linter, which reads the types that this generates.
  ['Types', 'astro', ['check']],
  ['Linting', 'eslint', ['.', '--max-warnings', '0']],
  ['Content', process.execPath, ['scripts/check.ts']],
  ['Unit tests', 'vitest', ['run']],
  ['Building the site', 'astro', ['build', '--silent']],
  ['Checking the built site', process.execPath, ['scripts/check-site.ts']],
  ['Browser tests', 'playwright', ['test', '--config', 'src/tests']],
];

const browser = await findBrowser();
let passed = 0;
for (const [name, command, args] of steps) {
  if (!(await step(name, command, args, { BROWSER_PATH: browser }))) {
    console.error(`\n${name} failed: see the lines above.`);
    console.log(`${passed} passed, 1 failed`);
    process.exit(1);
  }
  passed += 1;
}
console.log(`\nEverything holds.\n${passed} passed, 0 failed`);
