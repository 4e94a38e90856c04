import { extname } from 'node:path';

const text = (type: string) => `${type}; charset=utf-8`;

/** By file ending. Source: https://www.iana.org/assignments/media-types/ */
const types: Record<string, string> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.txt': text('text/plain'),
  '.md': text('text/markdown'),
  '.csv': text('text/csv'),
  '.vtt': text('text/vtt'),
  '.srt': text('application/x-subrip'),
  '.bib': text('application/x-bibtex'),
  '.ris': text('application/x-research-info-systems'),
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

/** The media type a host gives a file by its name; bytes without a meaning for the rest, as for Pagefind's index. */
export function contentType(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** True for what hosts compress: text in any form, and WebAssembly. */
export function compressible(type: string): boolean {
  return /^text\/|[/+](json|xml|wasm|x-icon|x-subrip|x-bibtex|x-research)/.test(type);
}
