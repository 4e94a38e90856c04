import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A folder under an address of its own, and what was taken from it. */
export interface Served {
  /** Address of the folder, with a slash at its end. */
  base: string;
  /** Bytes of the bodies that a host would have sent so far; what was sent once is in the reader’s cache. */
  bytes(): number;
  /** How many files those are. */
  requests(): number;
}

const origin = /^http:\/\/(shelf-\d+)\.invalid\//;

/** What hosts compress; the rest is sent as it lies. */
const text = /\.(?:js|mjs|css|html|json|txt|svg|xml|wasm)$/;

const folders = new Map<string, { folder: string; sent: Map<string, number> }>();
const sizes = new Map<string, number>();

/**
 * Serves a folder to code of ours that runs in this process and believes that it is in a browser: each time under
 * another address, so that modules and whatever else is kept by address are fresh.
 */
export function shelve(folder: string): Served {
  install();
  const name = `shelf-${folders.size + 1}`;
  const sent = new Map<string, number>();
  folders.set(name, { folder, sent });
  return {
    base: `http://${name}.invalid/`,
    bytes: () => [...sent.values()].reduce((sum, bytes) => sum + bytes, 0),
    requests: () => sent.size,
  };
}

/** The bytes of a text as a host sends them: brotli, at a quality that hosts use for files they keep. */
export function sentSize(content: Buffer | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** The file behind an address of a shelf, with its bytes counted; nothing for other addresses and files that are not there. */
function take(address: string): Buffer | undefined {
  const [start, name = ''] = origin.exec(address) ?? [];
  const shelf = folders.get(name);
  if (!start || !shelf) return undefined;
  const path = normalize(decodeURIComponent(address.slice(start.length).replace(/[?#].*$/s, '')));
  const file = join(shelf.folder, path);
  if (path.startsWith('..') || !existsSync(file)) return undefined;
  const content = readFileSync(file);
  if (!sizes.has(file)) sizes.set(file, text.test(file) ? sentSize(content) : content.length);
  shelf.sent.set(address, sizes.get(file)!);
  return content;
}

let installed = false;

/** Lets `fetch` and `import` know the addresses of shelves. */
function install(): void {
  if (installed) return;
  installed = true;
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!origin.test(address)) return real(input, init);
    const content = take(address);
    return content ? new Response(new Uint8Array(content)) : new Response(null, { status: 404 });
  };
  registerHooks({
    resolve: (specifier, context, next) =>
      origin.test(specifier) ? { url: specifier, shortCircuit: true } : next(specifier, context),
    load(url, context, next) {
      if (!origin.test(url)) return next(url, context);
      const source = take(url);
      if (!source) throw new Error(`${url} is not there.`);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
