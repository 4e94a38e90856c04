import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allImports, importsIn, type Import } from './support/imports.ts';

/** Who may enter which room: data flows one way, from content to pages, and nothing flows back. */

const imports = allImports();

/** The room of a file; a package is a room of its own. */
function roomOf(path: string): string {
  return path.includes('/') && !path.startsWith('.') ? path.split('/')[0]! : path;
}

function isPackage(path: string): boolean {
  return /^(node:|astro:|@)/.test(path) || !/\.\w+$/.test(path);
}

function told({ from, to, typesOnly }: Import): string {
  return `${from} imports ${to}${typesOnly ? ' (types)' : ''}`;
}

/** Views are what pages and documents are made from: their types may be known, the library itself may not. */
function isViewType({ to, typesOnly }: Import): boolean {
  return typesOnly && to === 'library/views.ts';
}

/** The imports of a room that are not allowed. */
function trespasses(room: string, allowed: (one: Import) => boolean): string[] {
  expect(existsSync(`src/${room}`)).toBe(true);
  return imports
    .filter((one) => roomOf(one.from) === room && roomOf(one.to) !== room && !allowed(one))
    .map(told);
}

const among =
  (...rooms: string[]) =>
  ({ to }: Import) =>
    rooms.includes(isPackage(to) ? to : roomOf(to));

const not =
  (...rooms: string[]) =>
  (one: Import) =>
    isViewType(one) ||
    !rooms.some((room) => (room.endsWith(':') ? one.to.startsWith(room) : roomOf(one.to) === room));

describe('an engineer who changes a room need not look into', () => {
  test('any other, in domain', () => expect(trespasses('domain', () => false)).toEqual([]));

  test('any but domain, in i18n', () => expect(trespasses('i18n', among('domain'))).toEqual([]));

  test('any but the languages and domain, in model', () =>
    expect(trespasses('model', among('domain', 'i18n', 'zod'))).toEqual([]));

  test('what is made of the blocks, in blocks', () =>
    expect(
      trespasses('blocks', not('library', 'outputs', 'components', 'layouts', 'pages', 'search', 'astro:')),
    ).toEqual([]));

  test('what is made of the hub, in hub', () =>
    expect(
      trespasses('hub', not('library', 'outputs', 'components', 'layouts', 'pages', 'search', 'astro:')),
    ).toEqual([]));

  test('pages and their parts, in library', () =>
    expect(trespasses('library', not('components', 'layouts', 'pages'))).toEqual([]));

  test('where views come from, in outputs', () =>
    expect(
      trespasses('outputs', not('astro:', 'library', 'components', 'layouts', 'pages', 'hub', 'blocks')),
    ).toEqual([]));

  test('where views come from, in components', () =>
    expect(trespasses('components', not('astro:', 'library', 'hub', 'pages', 'outputs', 'node:'))).toEqual(
      [],
    ));

  test('where views come from, in layouts', () =>
    expect(trespasses('layouts', not('astro:', 'library', 'hub', 'pages', 'outputs', 'node:'))).toEqual([]));

  test('where views come from, in search', () =>
    expect(
      trespasses('search', not('astro:', 'library', 'hub', 'blocks', 'components', 'layouts', 'pages')),
    ).toEqual([]));

  test('anything but words, numbers and types of others, in listen', () =>
    expect(
      trespasses(
        'listen',
        ({ to, typesOnly }) =>
          (roomOf(to) === 'i18n' && (typesOnly || /languages|numbers/.test(to))) || to === 'browser/mouth.ts',
      ),
    ).toEqual([]));

  test('anything but words, React and what also follows a voice, in islands', () =>
    expect(
      trespasses('islands', among('i18n', 'browser', 'listen', 'react', 'react-dom', 'react-dom/client')),
    ).toEqual([]));

  test('what has been printed before it runs, in browser', () => {
    // These two bundle it.
    const bundles = ({ from }: Import) => /^browser\/(plugin|page-script)\.ts$/.test(from);
    const read = not(
      'astro:',
      'library',
      'hub',
      'blocks',
      'components',
      'layouts',
      'pages',
      'outputs',
      'node:',
    );
    expect(trespasses('browser', (one) => bundles(one) || read(one))).toEqual([]);
  });

  test('anything but library, layouts and components, in pages', () =>
    expect(
      // What the search dialog is told is a document like any other, made by search itself.
      trespasses(
        'pages',
        (one) =>
          among('library', 'layouts', 'components')(one) ||
          (one.typesOnly && one.to === 'astro') ||
          one.to === 'search/setup-of.ts',
      ),
    ).toEqual([]));
});

test('there is one door to the store of content, and one place where it is filled', () => {
  const users = imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
  expect(users.sort()).toEqual(['content.config.ts', 'library/door.ts']);
});

test('no page asks the library but by its front', () => {
  const asked = imports
    .filter(({ from, to }) => roomOf(from) === 'pages' && roomOf(to) === 'library')
    .map(({ to, typesOnly }) => (typesOnly ? 'types' : to));
  expect([...new Set(asked)].filter((to) => to !== 'types')).toEqual(['library/index.ts']);
});

test('the program needs none of the programs and tests around it', () => {
  expect(imports.filter(({ to }) => to.startsWith('../')).map(told)).toEqual([]);
});

test('of what every room imports, much is seen', () => {
  expect(imports.length).toBeGreaterThan(300);
});

test('nothing but islands needs a framework, and no page needs an island before a tap', () => {
  const ofReact = imports.filter(({ to }) => /^(@astrojs\/)?react/.test(to));
  expect(ofReact.filter(({ from }) => roomOf(from) !== 'islands').map(told)).toEqual([]);
  const ofIslands = imports.filter(
    ({ from, to, typesOnly }) => roomOf(to) === 'islands' && roomOf(from) !== 'islands' && !typesOnly,
  );
  expect(ofIslands.filter(({ from }) => !from.startsWith('browser/on-demand/')).map(told)).toEqual([]);
});

describe('an import is seen', () => {
  test.each([
    ["import { a } from './b.ts';", [{ path: './b.ts', typesOnly: false }]],
    ["import type { A } from './b.ts';", [{ path: './b.ts', typesOnly: true }]],
    ["import {\n  a,\n  type B,\n} from './b.ts';", [{ path: './b.ts', typesOnly: false }]],
    ["import a, * as b from 'c';", [{ path: 'c', typesOnly: false }]],
    ["import './b.css';", [{ path: './b.css', typesOnly: false }]],
    ["export * from './b.ts';", [{ path: './b.ts', typesOnly: false }]],
    ["export type * from './b.ts';", [{ path: './b.ts', typesOnly: true }]],
    ["export { a } from './b.ts';\nexport const c = 'd';", [{ path: './b.ts', typesOnly: false }]],
    ["const a = await import('./b.ts');", [{ path: './b.ts', typesOnly: false }]],
    ["const a = await import(/* @vite-ignore */ './b.ts');", [{ path: './b.ts', typesOnly: false }]],
    ["type A = Parameters<typeof import('./b.ts').c>;", [{ path: './b.ts', typesOnly: true }]],
    ["links?: import('./b.ts').A;", [{ path: './b.ts', typesOnly: true }]],
    ["<script>\n  import { a } from './b.ts';\n</script>", [{ path: './b.ts', typesOnly: false }]],
    [
      "import a from './a.ts';\nimport b from './b.ts';",
      [
        { path: './a.ts', typesOnly: false },
        { path: './b.ts', typesOnly: false },
      ],
    ],
    ["const says = 'an import or export stands in a work';", []],
  ])('%j', (source, found) => expect(importsIn(source)).toEqual(found));
});
