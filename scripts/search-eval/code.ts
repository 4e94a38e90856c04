import { build } from 'vite';
import { root } from '../paths.ts';
import { sentSize } from './shelf.ts';

/**
 * The bytes of a module for browsers with all that it imports, minified, as a host sends them. What it imports only on
 * demand is not counted.
 * @param module its path in the repository
 */
export async function bundledSize(module: string): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: module, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = new Map(
    outputs.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  const needed = new Set([...chunks.values()].filter(({ isEntry }) => isEntry));
  // A set that grows while it is walked is walked to its end.
  for (const { imports } of needed)
    for (const name of imports) if (chunks.has(name)) needed.add(chunks.get(name)!);
  return [...needed].reduce((sum, { code }) => sum + sentSize(code), 0);
}
