import { describe, expect, test, vi } from 'vitest';
import { runSideBySide, type Step } from './side-by-side.ts';

vi.setConfig({ testTimeout: 30_000 });

const node = (name: string, code: string, more: Partial<Step> = {}): Step => ({
  name,
  command: process.execPath,
  args: ['-e', code],
  ...more,
});
const later = (ms: number, code: string) => `setTimeout(() => { ${code} }, ${ms})`;

async function run(steps: Step[], atOnce = 2, signal?: AbortSignal) {
  let printed = '';
  const done = await runSideBySide(steps, {
    atOnce,
    ...(signal && { signal }),
    print: (text) => (printed += text),
  });
  return { ...done, printed, names: done.outcomes.map(({ name, hasPassed }) => `${hasPassed ? '✓' : '✗'} ${name}`) };
}

describe('steps side by side', () => {
  test('run as soon as what they wait for has passed and there is room, earlier ones first', async () => {
    const { names, printed } = await run([
      node('last', '', { after: ['slow', 'quick'] }),
      node('slow', later(400, '')),
      node('quick', ''),
      node('third', ''),
    ]);
    expect(names).toEqual(['✓ quick', '✓ third', '✓ slow', '✓ last']);
    expect([...printed.matchAll(/^▸ (\w+)$/gm)].map(([, name]) => name)).toEqual(['slow', 'quick', 'third', 'last']);
  });

  test('do not run more than so many at once', async () => {
    const began = Date.now();
    await run([node('one', later(300, '')), node('two', later(300, ''))], 1);
    expect(Date.now() - began).toBeGreaterThan(600);
  });

  test('have what they say kept together, shown when they end, errors included', async () => {
    const { printed } = await run([
      node('a', `console.log('a1'); ${later(300, "console.error('a2')")}`),
      node('b', `console.log('b1'); ${later(600, "console.log('b2')")}`),
    ]);
    expect(printed).toMatch(/✓ a \(\d+ s\)\n {2}a1\n {2}a2\n✓ b \(\d+ s\)\n {2}b1\n {2}b2\n$/);
  });

  test('are shown as they come where they are alone', async () => {
    const { printed } = await run([node('a', "console.log('now')", { isLive: true })]);
    expect(printed).toMatch(/^▸ a\nnow\n✓ a \(\d+ s\)\n$/);
  });

  test('know their settings', async () => {
    const { printed } = await run([node('a', 'console.log(process.env.WELL)', { env: { WELL: 'deep' } })]);
    expect(printed).toContain('  deep\n');
  });
});

describe('a failure', () => {
  test('stops what runs, begins nothing more, and is the last that is told', async () => {
    const began = Date.now();
    const { names, printed, wasStopped } = await run([
      node('slow', later(20_000, '')),
      node('wrong', "console.log('this is why'); process.exitCode = 3"),
      node('never', ''),
    ]);
    expect(names).toEqual(['✗ wrong']);
    expect(printed).toMatch(/✗ wrong \(\d+ s\)\n {2}this is why\n$/);
    expect(printed).not.toContain('never');
    expect(wasStopped).toBe(false);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  test('is also a command that is not there', async () => {
    const { names, printed } = await run([{ name: 'nothing', command: 'no-such-command', args: [] }]);
    expect(names).toEqual(['✗ nothing']);
    expect(printed).toContain('ENOENT');
  });
});

test('a signal stops all, what the steps have started too, and nothing counts as failed', async () => {
  const stop = new AbortController();
  setTimeout(() => {
    stop.abort();
  }, 800);
  const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: 'inherit' })`;
  const began = Date.now();
  const { outcomes, wasStopped } = await run(
    [node('parent', child), node('never', '', { after: ['parent'] })],
    2,
    stop.signal,
  );
  expect(outcomes).toEqual([]);
  expect(wasStopped).toBe(true);
  // Its output is open for as long as anything of it lives.
  expect(Date.now() - began).toBeLessThan(10_000);
});
