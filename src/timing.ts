import { settings } from '#settings.ts';

/**
 * Does a part of the build and, where the setting `BUILD_TIMINGS` asks for it, says when it begins and ends: `npm run
 * bench` reads these lines. What is done does not depend on it.
 */
export function timedPart<T>(part: string, work: () => T): T {
  if (!settings.buildTimings) return work();
  const say = (what: 'begins' | 'ends') => {
    console.log(`[timing] ${part} ${what}`);
  };
  say('begins');
  const done = work();
  if (done instanceof Promise)
    return done.finally(() => {
      say('ends');
    }) as T;
  say('ends');
  return done;
}
