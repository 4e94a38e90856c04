import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { typesetFreePages } from './src/blocks/free-pages.ts';
import { cacheFolder } from './src/blocks/cache.ts';
import { browserScripts } from './src/browser/plugin.ts';
import { basePath } from './src/i18n/addresses.ts';

/** A module imported on demand needs nothing fetched before it: its own import is enough. */
const plainImport = {
  name: 'plain-import',
  enforce: 'pre',
  load(id) {
    if (id === '\0vite/preload-helper.js') return 'export const __vitePreload = (load) => load();';
  },
};

export default defineConfig({
  output: 'static',
  base: basePath(),
  cacheDir: `./${cacheFolder()}/astro/`,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT ?? 4321), host: '127.0.0.1' },
  build: { inlineStylesheets: 'always', assets: '_astro' },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      hastPlugins: [typesetFreePages],
    }),
  },
  vite: {
    plugins: [plainImport, browserScripts()],
    // Words, dates and numbers are small and stand together wherever they are wanted: as one file, not four.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'words', test: /src\/i18n\// }] } },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
