import { join } from 'node:path';
import { mdxToHast } from 'satteri';
import { fingerprint } from '../blocks/cache.ts';
import { brokenMdx } from '../blocks/parse.ts';
import { isGap, keyLink, onlyComments, type Node } from '../blocks/print.ts';
import type { Picture } from '../domain/alternative-texts.ts';
import { countWords } from '../domain/words.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import type { Locale } from '../i18n/typography.ts';
import { page as pageSchema } from '../model/index.ts';
import type { Fault } from './fault.ts';
import { names, readText, shown, strays } from './folder.ts';
import type { Page } from './hub.ts';
import { checkAddresses, emptyProse, splitText } from './text.ts';
import { typesetBoth } from './typeset.ts';

/** Reads the free pages, `pages/<key>/{en,fr}.mdx`; Astro compiles them, here they are checked. */
export function readPages(folder: string, locales: Record<Lang, Locale>, faults: Fault[]): Page[] {
  const root = join(folder, 'pages');
  const { files, folders } = names(root);
  strays(root, files, () => false, 'Put a free page in a folder of its own', faults);
  return folders.flatMap((key) => {
    const own = names(join(root, key));
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))
      faults.push({
        file: shown(join(root, key)),
        line: 1,
        message: `the folder “${key}” is no key. Rename it in lower-case ASCII words joined by hyphens`,
      });
    strays(join(root, key), own.folders, () => false, 'A free page is en.mdx and fr.mdx', faults);
    strays(
      join(root, key),
      own.files,
      (name) => /^(en|fr)\.mdx$/.test(name),
      'A free page is en.mdx and fr.mdx',
      faults,
    );
    const texts: Partial<Record<Lang, Page['texts'][Lang]>> = {};
    const links: Record<Lang, Record<string, number>> = { en: {}, fr: {} };
    for (const lang of languages) {
      const path = join(root, key, `${lang}.mdx`);
      const file = shown(path);
      const source = readText(path, faults);
      if (source === undefined) {
        if (!own.files.includes(`${lang}.mdx`))
          faults.push({
            file,
            line: 1,
            message: `the free page ${key} has no ${lang === 'en' ? 'English' : 'French'} version. Write it`,
          });
        continue;
      }
      const { front, prose, firstLine, slugLine } = splitText(source, pageSchema, file, faults);
      checkAddresses(source, file, faults);
      const read = readProse(prose, file, firstLine, faults);
      links[lang] = read.links;
      if (front)
        texts[lang] = {
          ...typesetBoth({ [lang]: { ...front, file, slugLine, ...read.measured } }, locales)[lang]!,
          digest: fingerprint(source),
        };
    }
    return texts.en && texts.fr ? [{ key, texts: { en: texts.en, fr: texts.fr }, links }] : [];
  });
}

interface ReadProse {
  links: Record<string, number>;
  measured: Pick<Page['texts'][Lang], 'words' | 'characters' | 'blocks' | 'pictures'>;
}

function readProse(prose: string, file: string, firstLine: number, faults: Fault[]): ReadProse {
  const offset = firstLine - 1;
  const links: Record<string, number> = {};
  const anchors: [id: string, line: number][] = [];
  const ids = new Set<string>();
  const pictures: Picture[] = [];
  const said: string[] = [];
  let blocks: Node[] = [];
  try {
    const tree: unknown = mdxToHast(prose, { features: { headingAttributes: true, frontmatter: false } });
    blocks = ((tree as Node).children ?? []).filter((node) => !isGap(node) && !isSilent(node));
    if (prose.trim() && !blocks.length) faults.push(emptyProse(file, firstLine));
    visit(tree as Node);
  } catch (error) {
    const [, line, , says] = /^(\d+):(\d+): ([\s\S]*)$/.exec((error as Error).message) ?? [];
    faults.push({
      file,
      line: Number(line ?? 1) + offset,
      message: `the MDX is broken: ${brokenMdx(says ?? (error as Error).message)}. Close every tag and brace`,
    });
  }
  for (const [id, line] of anchors)
    if (!ids.has(id))
      faults.push({
        file,
        line,
        message: `the link to #${id} leads to no heading of this page. Write {#${id}} behind the one that is meant`,
      });
  const text = said.join('').replace(/\s+/g, ' ').trim();
  const measured = { words: countWords(text), characters: text.length, blocks: blocks.length };
  return { links, measured: { ...measured, ...(pictures.length && { pictures }) } };

  function visit(node: Node): void {
    const href = node.tagName === 'a' ? String(node.properties?.href ?? '') : '';
    const key = keyLink(href);
    const line = (node.position?.start.line ?? 1) + offset;
    if (node.type === 'text') said.push(node.value ?? '');
    if (typeof node.properties?.id === 'string') ids.add(node.properties.id);
    for (const { name, value } of node.attributes ?? [])
      if (name === 'id' && typeof value === 'string') ids.add(value);
    if (key?.startsWith('#')) anchors.push([key.slice(1), line]);
    else if (key !== undefined) links[key] ??= line;
    else if (node.tagName === 'a' && key === undefined && !/^(https?:|mailto:|tel:|sms:)/.test(href))
      faults.push({
        file,
        line,
        message: `the link to “${href}” leads nowhere. Write section/key or a whole address`,
      });
    const picture = pictureOf(node);
    if (picture) pictures.push(picture);
    if (picture && !picture.alt.trim())
      faults.push({
        file,
        line,
        message: `the image ${picture.file} has no alternative text. Say what it shows`,
      });
    if (node.tagName !== 'pre') for (const child of node.children ?? []) visit(child);
  }
}

/** A picture, written in Markdown or as `<img>`. */
function pictureOf({ tagName, properties, name, attributes }: Node): Picture | undefined {
  if (tagName === 'img') return { file: words(properties?.src), alt: words(properties?.alt) };
  if (name !== 'img') return undefined;
  const told = (wanted: string) => words(attributes?.find((one) => one.name === wanted)?.value);
  return { file: told('src'), alt: told('alt') };
}

/** A value that is plain words; what a program computes is taken to say something. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' ? '{…}' : '';
}

/** Imports, exports and comments: what shows nothing to a reader. */
function isSilent({ type, value = '' }: Node): boolean {
  return (
    type === 'mdxjsEsm' ||
    type === 'comment' ||
    (/^mdx(Flow|Text)Expression$/.test(type) && onlyComments.test(value))
  );
}
