import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { hostFiles } from './src/build/host-files.ts';
import { keptPictures } from './src/build/kept-pictures.ts';
import { offline } from './src/build/offline.ts';
import { siteMap } from './src/build/site-map.ts';
import { siteZip } from './src/build/site-zip.ts';
import { soundContent } from './src/build/sound-content.ts';
import { unchanged } from './src/build/unchanged.ts';
import { weighPictures } from './src/build/weigh-pictures.ts';
import { normaliseBase } from './src/domain/model/links.ts';
import { citations } from './src/markdown/citations.ts';
import { mermaidFences } from './src/markdown/mermaid.ts';
import { searchIndex } from './src/search/index/build.ts';
import { settings } from './src/settings.ts';

const { first, last } = unchanged();

export default defineConfig({
  site: settings.siteUrl,
  base: normaliseBase(settings.basePath),
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
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
        "worker-src 'self'",
        "manifest-src 'self'",
      ],
      // WebAssembly is the search engine's; nothing else is evaluated.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [citations(), mermaidFences()], features: { smartPunctuation: false } }),
  },
  // Each of the last works on what those before it have written.
  integrations: [
    first,
    keptPictures(),
    soundContent(),
    mdx(),
    searchIndex(),
    weighPictures(),
    siteMap(),
    hostFiles(),
    offline(),
    siteZip(),
    last,
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // The search page has links of its own for what its scripts import, and nothing else imports much.
      modulePreload: false,
      // Faces are files: the policy allows no data address for them.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rollupOptions: {
        // What the search runs on is one file: on a slow link every request is a round trip. A module that the script of
        // every page shares with it would go into this file too, and every page would load the search.
        output: { manualChunks: (id) => (/\/src\/(?:client\/)?search\//.test(id) ? 'search' : undefined) },
        // Astro's own "use astro:head-inject" marks are harmless here.
        onwarn: (warning, next) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || next(warning)),
      },
    },
  },
});
