import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleSet } from '#tests/samples/data-set.ts';
import { jqExample, mostReported, pandasExample } from './examples.ts';
import { tables } from './tables.ts';

const { making, files } = sampleSet;
const columns = tables.find(({ file }) => file === 'statements.csv')?.columns.length ?? 0;

/** Whether a program is installed: the site needs none of these, so that a test without it is left out. */
const has = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

describe('the examples, run with the programs themselves', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'badia-data-'));
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.skipIf(!has('jq', '--version'))('jq gives what the page says', () => {
    const { code, gives } = jqExample(making, mostReported(making));
    expect(execFileSync('sh', ['-c', code], { cwd: folder, encoding: 'utf8' }).trim()).toBe(gives);
  });

  const python = ['/usr/bin/python3', 'python3'].find((command) => has(command, '-c', 'import pandas'));
  test.skipIf(python === undefined)('pandas gives what the page says', () => {
    const { code, gives } = pandasExample(making, columns);
    expect(execFileSync(python ?? '', ['-c', code], { cwd: folder, encoding: 'utf8' }).trim()).toBe(gives);
  });
});

test('the actor of the examples is the one with most statements', () => {
  expect(mostReported(making)).toBe('corps');
});
