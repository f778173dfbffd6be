import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { normaliseBase } from '#domain/model/links.ts';
import { settings } from '#settings.ts';
import { timedPart } from '#timing.ts';
import { fingerprintOf, forgetFinished, isFinished, noteFinished } from './finished.ts';
import { sayWhereItIsFor } from './host-files.ts';

/** What the site is made from, beside its content; what is installed is told by the list of it. */
const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
const installed = 'node_modules/.package-lock.json';

/** How the command was given, but for what does not change the site: how much it says. */
const command = (): string[] => process.argv.slice(2).filter((each) => !['--silent', '--verbose'].includes(each));

/** What changes the site and is no file: versions, settings, options of the command. */
const circumstances = (): unknown[] => [
  process.versions,
  process.platform,
  process.arch,
  new Intl.DateTimeFormat().resolvedOptions(),
  command(),
  settings.siteUrl,
  settings.basePath ?? null,
  settings.repository ?? null,
];

interface Places {
  note: string;
  output: string;
  from: string;
}

async function placesOf({
  root,
  cacheDir,
  outDir,
}: Pick<AstroConfig, 'root' | 'cacheDir' | 'outDir'>): Promise<Places> {
  const project = fileURLToPath(root);
  const environments = (await readdir(project)).filter((name) => name.startsWith('.env'));
  const paths = [...sources, installed, ...environments].map((name) => join(project, name));
  return {
    note: join(fileURLToPath(cacheDir), 'finished.json'),
    output: fileURLToPath(outDir),
    from: await timedPart('fingerprint', () =>
      fingerprintOf(project, [...paths, settings.contentDir], circumstances()),
    ),
  };
}

/**
 * A build from the same content, source, versions and settings as the one that wrote what lies in the output folder ends
 * at once, when all of that is still there to the byte; `astro build --force` builds in any case. The first of the two
 * stands before all other integrations, the last behind them.
 */
export function unchanged(): { first: AstroIntegration; last: AstroIntegration } {
  let began = '';
  let again: (() => Promise<Places>) | undefined;
  return {
    first: {
      name: 'unchanged',
      hooks: {
        'astro:config:setup': async ({ command: task, config, logger }) => {
          if (task !== 'build') return;
          const { note, from, output } = await placesOf(config);
          if (!command().includes('--force') && (await timedPart('comparison', () => isFinished(note, from, output)))) {
            logger.info(
              'Nothing has changed since the last build, and all that it wrote is there. It is left as it is.',
            );
            sayWhereItIsFor(config.site ?? settings.siteUrl, normaliseBase(config.base));
            process.exit(0);
          }
          await forgetFinished(note);
          began = from;
          again = () => placesOf(config);
        },
      },
    },
    last: {
      name: 'finished',
      hooks: {
        'astro:build:done': async () => {
          const found = await again?.();
          // What was edited while the site was built may be in it or not: then nothing is noted.
          if (!found || found.from !== began) return;
          await timedPart('comparison', () => noteFinished(found.note, found.from, found.output));
        },
      },
    },
  };
}
