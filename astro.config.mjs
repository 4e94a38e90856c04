import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { typesetFreePages } from './src/blocks/free-pages.ts';
import { cacheFolder } from './src/blocks/cache.ts';
import { basePath } from './src/i18n/addresses.ts';

export default defineConfig({
  output: 'static',
  base: basePath(),
  outDir: process.env.ELAN_OUT ?? './dist',
  cacheDir: `./${cacheFolder()}/astro/`,
  trailingSlash: 'always',
  compressHTML: true,
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
  experimental: { incrementalBuild: true },
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // The folder is kept: what has not changed is not written again.
      emptyOutDir: false,
      rolldownOptions: {
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
