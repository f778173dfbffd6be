import { spawn } from 'node:child_process';

/** How long a step may be silent before a line says that it is alive, in milliseconds. */
const patience = 15_000;

/**
 * Runs one step of a command: says its name, passes its output on, and says that it is alive while it is silent.
 * @param name what the step does, for a person
 * @param env settings for this step alone
 * @returns whether the step succeeded
 */
export async function step(
  name: string,
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`\n▸ ${name}`);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let alive: NodeJS.Timeout | undefined;
  const heard = () => {
    clearTimeout(alive);
    alive = setTimeout(() => {
      console.log(`  … ${name}: still running (${seconds()} s)`);
      heard();
    }, patience);
  };
  heard();
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    stream.on('data', (chunk: Buffer) => {
      heard();
      out.write(chunk);
    });
  const stop = () => child.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const code = await new Promise<number>((done) => {
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('close', (exit) => {
      done(exit ?? 1);
    });
  });
  clearTimeout(alive);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds()} s)`);
  return code === 0;
}
