import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** How packages are told that they are built for readers. In pieces, since this reads nothing of the environment. */
const mode = ['process', 'env', 'NODE_ENV'].join('.');

/**
 * A script of the reader’s browser as one file without imports, for where Astro makes none: a worker, an archive.
 * @param entry its path below the project @param define what is filled in for names that the build knows
 */
export async function bundled(root: URL, entry: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    root: fileURLToPath(root),
    logLevel: 'warn',
    define: { [mode]: '"production"', ...define },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(entry, root)), formats: ['iife'], name: 'script' },
    },
  });
  const [chunk] = Array.isArray(result) ? (result[0]?.output ?? []) : 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk' || chunk.code.includes(mode)) throw new Error(`${entry} could not be made one file.`);
  return chunk.code;
}
