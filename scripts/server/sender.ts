import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { CompressedFiles, negotiate } from './compression.ts';
import { compressible, contentType } from './content-type.ts';
import type { StoredFile } from './files.ts';
import { parseRange } from './range.ts';

/** Sends what has been found: whole, compressed, in part, or not at all when the browser has it. */
export class Sender {
  readonly #compressed = new CompressedFiles();

  /** Sends a short plain text. */
  text(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    headers: Headers,
    message: string,
  ): void {
    headers.set('content-type', 'text/plain; charset=utf-8');
    headers.set('content-length', String(Buffer.byteLength(message)));
    response.setHeaders(headers).writeHead(status);
    response.end(request.method === 'HEAD' ? undefined : message);
  }

  /**
   * Sends a file.
   * @param status 200, or 404 for the not-found page; it becomes 206, 304 or 416 where the request calls for it
   * @param customise changes the headers when the server's own stand
   */
  async file(
    request: IncomingMessage,
    response: ServerResponse,
    status: 200 | 404,
    headers: Headers,
    file: StoredFile,
    customise: () => void,
  ): Promise<void> {
    const type = contentType(file.path);
    const squeezed = compressible(type);
    // Weak where the same tag names the plain and the compressed bytes.
    const tag = `${squeezed ? 'W/' : ''}"${file.version}"`;
    headers.set('content-type', type);
    if (squeezed) headers.set('vary', 'Accept-Encoding');
    if (status === 200) headers.set('etag', tag);
    customise();

    if (status === 200 && knows(request.headers['if-none-match'], tag)) {
      headers.delete('content-type');
      response.setHeaders(headers).writeHead(304);
      response.end();
      return;
    }

    const partial =
      status === 200 && request.method === 'GET' && unchanged(request.headers['if-range']?.toString(), tag);
    const range = partial ? parseRange(request.headers.range, file.size) : undefined;
    if (range === 'unsatisfiable') {
      headers.set('content-range', `bytes */${file.size}`);
      this.text(request, response, 416, headers, '');
      return;
    }

    const encoding = squeezed && !range ? negotiate(request.headers['accept-encoding']) : undefined;
    const bytes = encoding ? await this.#compressed.bytes(file, encoding) : undefined;
    if (encoding) headers.set('content-encoding', encoding);
    else headers.set('accept-ranges', 'bytes');
    if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
    headers.set('content-length', String(range ? range.end - range.start + 1 : (bytes?.length ?? file.size)));
    response.setHeaders(headers).writeHead(range ? 206 : status);

    if (request.method === 'HEAD' || bytes) {
      response.end(request.method === 'HEAD' ? undefined : bytes);
      return;
    }
    // A reader who leaves in the middle is no fault of the server.
    await pipeline(createReadStream(file.path, range), response).catch(() => response.destroy());
  }
}

/** True when one of the tags of `If-None-Match` is the file's, compared weakly (RFC 9110, section 13.1.2). */
function knows(header: string | undefined, tag: string): boolean {
  const plain = (value: string) => value.trim().replace(/^W\//, '');
  return (
    header !== undefined &&
    (header.trim() === '*' || header.split(',').some((one) => plain(one) === plain(tag)))
  );
}

/** True when a range may be sent: no condition, or the very same file, compared strongly (RFC 9110, section 13.1.5). */
function unchanged(header: string | undefined, tag: string): boolean {
  return header === undefined || (header === tag && !tag.startsWith('W/'));
}
