import { spawn } from 'node:child_process';

/** One step of a command that runs several at a time. */
export interface Step {
  /** What it does, for a person. */
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** The names of the steps that must have passed before it begins. */
  after?: string[];
  /** Shown as it comes instead of when it ends: for a step beside which no other runs. */
  isLive?: boolean;
}

/** How a step ended. */
export interface Outcome {
  name: string;
  seconds: number;
  hasPassed: boolean;
}

/** A step that is running. */
interface Running {
  ended: Promise<{ code: number; output: string }>;
  stop: () => void;
}

/** How long a step may take to stop before it is ended, in milliseconds. */
const grace = 5000;
const hasGroups = process.platform !== 'win32';

/** Starts a step with all that it starts in a group of its own, so that the whole of it can be stopped. */
function start({ command, args, env, isLive }: Step, print: (text: string) => void): Running {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    detached: hasGroups,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      if (isLive) print(chunk.toString());
      else output += chunk.toString();
    });
  const signal = (name: NodeJS.Signals) => {
    try {
      if (hasGroups && child.pid !== undefined) process.kill(-child.pid, name);
      else child.kill(name);
    } catch {
      // It has ended by itself.
    }
  };
  return {
    ended: new Promise((done) => {
      child.once('error', ({ message }) => {
        done({ code: 1, output: `${message}\n` });
      });
      child.once('close', (code) => {
        done({ code: code ?? 1, output });
      });
    }),
    stop: () => {
      signal('SIGINT');
      setTimeout(() => {
        signal('SIGKILL');
      }, grace).unref();
    },
  };
}

/** How often a line says what is running, in milliseconds. */
const patience = 15_000;

export interface Run {
  /** Those that have ended by themselves, in that order. */
  outcomes: Outcome[];
  /** Whether it was stopped from outside. */
  wasStopped: boolean;
}

/**
 * Runs steps side by side, each as soon as those before it have passed and there is room, earlier ones first. What a step
 * says is kept together and shown when it ends; the first failure, or the signal, stops all that run.
 * @param atOnce how many may run at a time
 */
export async function runSideBySide(
  steps: readonly Step[],
  {
    atOnce,
    signal,
    print = (text: string) => void process.stdout.write(text),
  }: { atOnce: number; signal?: AbortSignal; print?: (text: string) => void },
): Promise<Run> {
  const waiting = [...steps];
  const running = new Map<string, { step: Running; began: number }>();
  const outcomes: Outcome[] = [];
  const isOver = () => signal?.aborted === true || outcomes.some(({ hasPassed }) => !hasPassed);
  const seconds = (began: number) => Math.round((Date.now() - began) / 1000);
  const stopAll = () => {
    for (const { step } of running.values()) step.stop();
  };
  signal?.addEventListener('abort', stopAll);
  const alive = setInterval(() => {
    const names = [...running].map(([name, { began }]) => `${name} (${seconds(began)} s)`);
    if (names.length > 0) print(`  … still running: ${names.join(', ')}\n`);
  }, patience);

  const isReady = ({ after = [] }: Step) =>
    after.every((name) => outcomes.some((outcome) => outcome.name === name && outcome.hasPassed));
  const begin = (step: Step): Promise<void> => {
    const { name } = step;
    print(`▸ ${name}\n`);
    const began = Date.now();
    const started = start(step, print);
    running.set(name, { step: started, began });
    return started.ended.then(({ code, output }) => {
      running.delete(name);
      // What was stopped has neither passed nor failed, and what it says of that is of no use.
      if (isOver()) return;
      const hasPassed = code === 0;
      const time = seconds(began);
      print(`${hasPassed ? '✓' : '✗'} ${name} (${time} s)\n${output.trim() === '' ? '' : `${indented(output)}\n`}`);
      outcomes.push({ name, seconds: time, hasPassed });
      if (!hasPassed) stopAll();
    });
  };

  const ending = new Set<Promise<void>>();
  for (;;) {
    while (!isOver() && running.size < atOnce) {
      const next = waiting.findIndex(isReady);
      if (next < 0) break;
      const [step] = waiting.splice(next, 1);
      if (!step) break;
      const ended: Promise<void> = begin(step).then(() => void ending.delete(ended));
      ending.add(ended);
    }
    if (ending.size === 0) break;
    await Promise.race(ending);
  }
  clearInterval(alive);
  signal?.removeEventListener('abort', stopAll);
  return { outcomes, wasStopped: signal?.aborted === true };
}

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '  ');
