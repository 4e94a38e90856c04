import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { codeVersion } from '../blocks/version.ts';
import { basePath } from '../i18n/addresses.ts';
import { pageScriptFile } from './page-script.ts';

const folder = 'src/browser/on-demand';

/**
 * Bundles what runs in the browser: `page.ts`, which pages bear inline, and each file of `on-demand` as a module under
 * an address that is known beforehand, so that it costs a page nothing until it is asked for. The address changes with
 * the program, as the pages do.
 */
export function browserScripts(): Plugin {
  const names = readdirSync(folder).map((file) => basename(file, '.ts'));
  const place = `_astro/on-demand.${codeVersion('src').slice(0, 8)}/`;
  let serving = false;
  return {
    name: 'elan-browser-scripts',
    config(_, { command }) {
      serving = command === 'serve';
      return {
        define: {
          ON_DEMAND_FOLDER: JSON.stringify(basePath() + (serving ? `${folder}/` : place)),
          ON_DEMAND_ENDING: JSON.stringify(serving ? '.ts' : '.js'),
        },
      };
    },
    buildStart() {
      if (serving || this.environment.name !== 'client') return;
      this.emitFile({ type: 'chunk', id: resolve('src/browser/page.ts'), name: 'page' });
      for (const name of names)
        this.emitFile({
          type: 'chunk',
          id: resolve(folder, `${name}.ts`),
          fileName: `${place}${name}.js`,
          preserveSignature: 'strict',
        });
    },
    transform(code, id) {
      return serving && id.endsWith('src/browser/on-demand.ts')
        ? code.replace('importModule(', 'import(/* @vite-ignore */ ')
        : undefined;
    },
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.endsWith('src/browser/page.ts')) continue;
        if (chunk.imports.length)
          throw new Error(
            `src/browser/page.ts shares ${chunk.imports.join(', ')} with a module on demand. What it imports must be its own`,
          );
        // Vite would wrap an import in a helper which it puts into a file of its own.
        const script = chunk.code.trim().replace('importModule(', 'import(');
        mkdirSync(dirname(pageScriptFile()), { recursive: true });
        writeFileSync(pageScriptFile(), `(()=>{${script}})()`);
        delete bundle[file];
      }
    },
  };
}
