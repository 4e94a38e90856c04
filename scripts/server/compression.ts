import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { StoredFile } from './files.ts';

export type Encoding = 'br' | 'gzip';

/** Above this many bytes the best quality takes seconds; a host compresses such files quickly too. */
const slowFrom = 200_000;

/** The encoding to answer with: brotli before gzip, undefined when the browser takes neither. */
export function negotiate(accept: string | undefined): Encoding | undefined {
  const taken = new Set(
    (accept ?? '')
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q=/),
      )
      .filter(([, weight]) => weight === undefined || Number(weight) > 0)
      .map(([name]) => name),
  );
  if (taken.has('br')) return 'br';
  return taken.has('gzip') || taken.has('*') ? 'gzip' : undefined;
}

/** Files compressed on first demand, and kept in memory until they change. */
export class CompressedFiles {
  readonly #kept = new Map<string, { version: string; bytes: Promise<Buffer> }>();

  /** The bytes of a file in that encoding. */
  bytes(file: StoredFile, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file.path}`;
    const kept = this.#kept.get(key);
    if (kept?.version === file.version) return kept.bytes;
    const bytes = compress(file, encoding);
    this.#kept.set(key, { version: file.version, bytes });
    bytes.catch(() => this.#kept.delete(key));
    return bytes;
  }
}

async function compress(file: StoredFile, encoding: Encoding): Promise<Buffer> {
  const bytes = await readFile(file.path);
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length < slowFrom ? 11 : 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}
