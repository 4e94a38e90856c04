import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, test } from 'vitest';
import { isLang } from '../../src/i18n/languages.ts';
import { parsed } from '../support/blocks.ts';
import { fixture } from '../support/fixture.ts';

/**
 * The parser is young: what it makes of our texts is compared with what remark makes of them, an older parser of
 * other people, which comes with the formatter.
 */

interface Mdast {
  type: string;
  value?: string;
  depth?: number;
  children?: Mdast[];
}

const blockTypes = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'break',
]);

function textOf(node: Mdast): string {
  const inner = node.value ?? (node.children ?? []).map(textOf).join('');
  return blockTypes.has(node.type) ? ` ${inner} ` : inner;
}

/** Words without their marks: typography changes those, and nothing else. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The prose without what is no Markdown: front matter, comments, components around words, ids of headings. */
function plain(source: string): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?(?:Note|Figure|Foreign|sub|sup)\b[^>]*>/g, '')
    .replace(/[ \t]*\{#[a-z0-9-]+\}$/gm, '');
}

const kinds: Record<string, string> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quote',
  code: 'code',
  table: 'table',
  thematicBreak: 'break',
};

async function remark(
  source: string,
): Promise<{ kind: string; depth: number | undefined; words: string[] }[]> {
  const tree = (await parsers.markdown.parse(plain(source), { originalText: '' } as never)) as Mdast;
  return (tree.children ?? []).map((node) => ({
    kind: kinds[node.type] ?? node.type,
    depth: node.depth,
    words: words(textOf(node)),
  }));
}

/** Notes and figures are paragraphs to a parser that does not know them. */
function ours(source: string, path: string) {
  const lang = basename(path).split('.')[0]!;
  const { blocks, faults } = parsed(
    source.replace(/^---\n[\s\S]*?\n---\n/, ''),
    isLang(lang) ? lang : 'en',
    path,
  );
  expect(faults).toEqual([]);
  return blocks.map(({ kind, depth, text }) => ({
    kind: kind === 'note' || kind === 'figure' ? 'paragraph' : kind,
    depth,
    words: words(text),
  }));
}

const texts = ['content', fixture].flatMap((hub) =>
  ['articles', 'tips', 'lists'].flatMap((section) =>
    readdirSync(join(hub, section), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.mdx?$/.test(name))
      .map((name) => join(hub, section, name)),
  ),
);

describe('a reader is given every word of a text, block by block, as another parser reads it', () => {
  test.each(texts)('%s', async (path) => {
    const source = readFileSync(path, 'utf8');
    expect(ours(source, path)).toEqual(await remark(source));
  });

  test('of which there are many', () => expect(texts.length).toBeGreaterThan(40));
});
