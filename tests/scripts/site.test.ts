import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from '../../scripts/build/folder.ts';
import { openSite, type Site } from '../../scripts/build/site.ts';

let folder = '';
const places = () => ({ dist: join(folder, 'dist'), cache: join(folder, 'cache') });
const inDist = (file: string) => join(folder, 'dist', file);
const text = (file: string) => readFileSync(inDist(file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elan-site-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build whose pages have these words, each its own key. Returns which of them were rendered. */
function build(pages: Record<string, string>, { version = '1', publish = true } = {}): string[] {
  const site = openSite(version, places());
  const rendered = Object.keys(pages).filter((file) => !site.keep(file, pages[file]));
  for (const file of rendered) site.write(file, `<p>${pages[file]}`, pages[file]);
  if (publish) site.publish();
  return rendered;
}

const many = (words: string) =>
  Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}/index.html`, `${words} ${at}`]));

describe('an editor who builds again', () => {
  const pages = { 'index.html': 'home', 'a/index.html': 'one', 'b/index.html': 'two' };

  test('waits for nothing that has not changed', () => {
    expect(build(pages)).toHaveLength(3);
    expect(build(pages)).toEqual([]);
    expect(build({ ...pages, 'a/index.html': 'other' })).toEqual(['a/index.html']);
    expect(text('a/index.html')).toBe('<p>other');
    expect(text('b/index.html')).toBe('<p>two');
  });

  test('finds no page that is no more', () => {
    build(pages);
    build({ 'index.html': 'home', 'b/index.html': 'two' });
    expect(filesIn(places().dist)).toEqual(['b/index.html', 'index.html']);
    expect(readdirSync(places().dist).sort(), 'nor the folder it was in').toEqual(['b', 'index.html']);
  });

  test('gets a page again that was deleted by hand', () => {
    build(pages);
    rmSync(inDist('b/index.html'));
    expect(build(pages)).toEqual(['b/index.html']);
    expect(text('b/index.html')).toBe('<p>two');
  });

  test('gets all pages anew from another program', () => {
    build(pages);
    expect(build(pages, { version: '2' })).toHaveLength(3);
  });

  test('keeps the last good site when a build does not come to its end', () => {
    build(pages);
    build({ ...pages, 'a/index.html': 'half' }, { publish: false });
    expect(text('a/index.html')).toBe('<p>one');
    // What that build has rendered does not pass for what is published.
    expect(build(pages)).toEqual([]);
    expect(build({ ...pages, 'a/index.html': 'half' })).toEqual(['a/index.html']);
  });

  test('is not taken in by a dist/ that something else has put in its place', () => {
    build(pages);
    rmSync(places().dist, { recursive: true });
    for (const file of Object.keys(pages)) {
      mkdirSync(dirname(inDist(file)), { recursive: true });
      writeFileSync(inDist(file), 'strange');
    }
    expect(build(pages)).toHaveLength(3);
    expect(text('a/index.html')).toBe('<p>one');
  });

  test('is told how many files readers get anew, not how many were made', () => {
    build(pages);
    const site = openSite('1', places());
    for (const [file, words] of Object.entries(pages)) site.write(file, `<p>${words}`, words);
    expect(site.publish()).toBe(0);
  });

  test('gets a whole new site where much has changed, with what stays as it was', () => {
    build({ ...many('old'), 'index.html': 'home', 'a/index.html': 'one' });
    const before = statSync(inDist('a/index.html')).mtimeMs;
    build({ ...many('new'), 'index.html': 'home', 'a/index.html': 'one' });
    expect(text('599/index.html')).toBe('<p>new 599');
    expect(statSync(inDist('a/index.html')).mtimeMs).toBe(before);
    expect(filesIn(places().dist)).toHaveLength(602);
    expect(['dist.last', 'cache/next.whole'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
    expect(build({ ...many('new'), 'index.html': 'home', 'a/index.html': 'one' })).toEqual([]);
  });
});

test('two pages under one address are an error, not a race', () => {
  const site: Site = openSite('1', places());
  site.write('a/index.html', 'one', '1');
  expect(() => site.write('a/index.html', 'two', '2')).toThrow('two files a/index.html');
});
