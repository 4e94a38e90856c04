import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A small hub, complete and in good order, that sets every field there is. Nobody in it exists. */
export const fixture = 'tests/fixtures/hub';

/** The files of the fixture hub of one kind of the schemas, as `articles/about`, with the plain value of each. */
export function fixtureFiles(kind: string): { path: string; value: unknown }[] {
  return readdirSync(fixture, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => kindOf(path) === kind)
    .sort()
    .map((path) => ({ path, value: valueOf(readFileSync(join(fixture, path), 'utf8'), path) }));
}

function kindOf(path: string): string | undefined {
  const [section, ...rest] = path.split('/');
  if (path === 'site.yml') return 'site';
  if (section === 'pages') return path.endsWith('.mdx') ? 'page' : undefined;
  if (rest.length === 1) return path.endsWith('.yml') ? section : undefined;
  if (rest[1] === 'about.yml') return `${section}/about`;
  return /\.mdx?$/.test(path) ? `${section}/text` : undefined;
}

function valueOf(source: string, path: string): unknown {
  return parse(path.endsWith('.yml') ? source : source.split('---\n')[1]!);
}
