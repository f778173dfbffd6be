import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What the kernel counts CPU time in: a hundredth of a second, on every Linux that Node runs on. */
const ticks = 100;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

/** CPU seconds of a process: its own, and those of the children that it has waited for. */
function cpuOf(pid: number | 'self'): { own: number; children: number } {
  // After the name in brackets, which may hold anything, utime is the 12th field, then stime, cutime, cstime.
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
  return { own: (user + system) / ticks, children: (childUser + childSystem) / ticks };
}

const childrenOf = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

const withAllBelow = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(withAllBelow)];

/** The most memory that a process ever held, in MB. */
const peakOf = (pid: number): number => Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** How often the memory of all processes is looked at, in milliseconds. */
const pace = 200;

/** What a command took: CPU of all its processes, memory of the largest one. */
export interface Spent {
  wall: number;
  cpu: number;
  peakMB: number;
}

/** A line that a command said, with the seconds and CPU seconds since its start. */
export type Heard = (line: string, at: { wall: number; cpu: number }) => void;

/**
 * Runs a command and measures it, on Linux, where the system tells what processes take.
 * @throws Error with its last lines when it fails
 */
export async function measured(
  command: string,
  args: readonly string[],
  { cwd, env, heard }: { cwd?: string; env?: NodeJS.ProcessEnv; heard?: Heard } = {},
): Promise<Spent> {
  const start = performance.now();
  const before = cpuOf('self').children;
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = child.pid ?? 0;
  const seconds = () => (performance.now() - start) / 1000;
  let [peakMB, cpu] = [0, 0];
  const look = (): number => {
    const sums = withAllBelow(pid).map(cpuOf);
    return (cpu = Math.max(
      cpu,
      sums.reduce((sum, { own, children }) => sum + own + children, 0),
    ));
  };
  const watch = setInterval(() => {
    look();
    peakMB = Math.max(peakMB, ...withAllBelow(pid).map(peakOf));
  }, pace);
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      last.push(line);
      if (last.length > 30) last.shift();
      heard?.(line, { wall: seconds(), cpu: look() });
    });
  const code = await new Promise<number>((done, failed) => {
    child.once('error', failed);
    child.once('close', (exit) => {
      done(exit ?? 1);
    });
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${last.join('\n')}`);
  return { wall: seconds(), cpu: Math.max(cpu, cpuOf('self').children - before), peakMB };
}
