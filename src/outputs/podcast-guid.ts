import { createHash } from 'node:crypto';

/** The namespace of podcasts. Source: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/guid.md */
const namespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/**
 * The identity of a podcast: UUID version 5 of the address of its feed, without its scheme and slashes at its end.
 * Source: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
export function podcastGuid(feed: string): string {
  const name = feed.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, '');
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
