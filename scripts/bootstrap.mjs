// Plain JavaScript for whatever Node is on the machine: it installs what is missing, then runs the given script with a
// Node that is new enough (on Linux x64 the repository brings one through npm).
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const needed = [22, 18];
const [script, ...rest] = process.argv.slice(2);

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

/** Runs a command with its output shown, and a line every ten seconds while it is silent. @returns its exit code */
const run = (what, command, args) =>
  new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const alive = setInterval(
      () => console.log(`  … still ${what} (${Math.round((Date.now() - started) / 1000)} s)`),
      10_000,
    );
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('close', () => clearInterval(alive));
  });

if (!isInstalled(root)) {
  console.log('Installing dependencies (once; about half a minute) …');
  const code = await run('installing', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) fail('Installing failed: see the lines above. Check the network and run the command again.');
}

const versionOf = (node) => {
  const { stdout, status } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};
const isEnough = (version) => {
  const [major = 0, minor = 0] = (version ?? '').slice(1).split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
};
const brought = join(bin, 'node');
const node = [brought, process.execPath].find((candidate) => isEnough(versionOf(candidate)));
if (!node)
  fail(
    `This project needs Node ${needed.join('.')} or newer; this is ${process.version}. Install it from https://nodejs.org/ and try again.`,
  );

const child = spawn(node, [join(root, script), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: bin + delimiter + process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1' },
});
// A Ctrl-C reaches the child from the terminal; this process only waits for it to stop cleanly.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
