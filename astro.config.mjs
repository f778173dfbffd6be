import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { editionOf } from './src/content/edition.ts';
import { readContent } from './src/content/read.ts';
import { formatFaults } from './src/domain/checks/faults.ts';
import { normaliseBase } from './src/domain/model/links.ts';
import { fenceFaults } from './src/markdown/fence-faults.ts';
import { mermaidFences } from './src/markdown/mermaid.ts';
import { weighPictures } from './src/pictures/weigh.ts';
import { searchIndex } from './src/search/index/build.ts';

/** Settings by environment; `CONTENT_DIR` is read by `src/content/read.ts`. */
const { SITE_URL = 'http://localhost:4321', BASE_PATH, OUT_DIR = 'dist', CACHE_DIR = './.astro' } = process.env;

/** Content with faults stops the build before anything is written; sound content gives the edition its name. */
const soundContent = {
  name: 'sound-content',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command !== 'build') return;
      const { corpus, faults: found, fences } = readContent();
      const faults = [...found, ...(await fenceFaults(fences))];
      if (faults.length > 0) {
        console.error(formatFaults(faults));
        process.exit(1);
      }
      updateConfig({ vite: { define: { 'import.meta.env.EDITION': JSON.stringify(editionOf(corpus)) } } });
    },
  },
};

export default defineConfig({
  site: SITE_URL,
  base: normaliseBase(BASE_PATH),
  outDir: OUT_DIR,
  cacheDir: CACHE_DIR,
  trailingSlash: 'always',
  // The default, 'jsx', glues words of neighbouring inline elements together.
  compressHTML: true,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // WebAssembly is the search engine's; nothing else is evaluated.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [mermaidFences()], features: { smartPunctuation: false } }),
  },
  integrations: [soundContent, mdx(), searchIndex(), weighPictures()],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // The search page has links of its own for what its scripts import, and nothing else imports much.
      modulePreload: false,
      // Faces are files: the policy allows no data address for them.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rollupOptions: {
        // What the search runs on is one file: on a slow link every request is a round trip.
        output: { manualChunks: (id) => (/\/src\/(?:client\/)?search\//.test(id) ? 'search' : undefined) },
        // Astro's own "use astro:head-inject" marks are harmless here.
        onwarn: (warning, next) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || next(warning)),
      },
    },
  },
});
