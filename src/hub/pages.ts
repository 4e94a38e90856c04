import { join } from 'node:path';
import { mdxToHast } from 'satteri';
import { fingerprint } from '../blocks/cache.ts';
import { brokenMdx } from '../blocks/parse.ts';
import { keyLink, type Node } from '../blocks/print.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import type { Locale } from '../i18n/typography.ts';
import { page as pageSchema } from '../model/index.ts';
import type { Fault } from './fault.ts';
import { names, readText, shown, strays } from './folder.ts';
import type { Page } from './hub.ts';
import { checkAddresses, splitText } from './text.ts';
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
      links[lang] = proseLinks(prose, file, firstLine - 1, faults);
      if (front)
        texts[lang] = {
          ...typesetBoth({ [lang]: { ...front, file, slugLine } }, locales)[lang]!,
          digest: fingerprint(source),
        };
    }
    return texts.en && texts.fr ? [{ key, texts: { en: texts.en, fr: texts.fr }, links }] : [];
  });
}

function proseLinks(prose: string, file: string, offset: number, faults: Fault[]): Record<string, number> {
  const links: Record<string, number> = {};
  const anchors: [id: string, line: number][] = [];
  const ids = new Set<string>();
  try {
    visit(mdxToHast(prose, { features: { headingAttributes: true, frontmatter: false } }) as unknown as Node);
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
  return links;

  function visit(node: Node): void {
    const href = node.tagName === 'a' ? String(node.properties?.href ?? '') : '';
    const key = keyLink(href);
    const line = (node.position?.start.line ?? 1) + offset;
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
    if (node.tagName === 'img' && !String(node.properties?.alt ?? '').trim())
      faults.push({
        file,
        line,
        message: `the image ${String(node.properties?.src)} has no alternative text. Say what it shows`,
      });
    for (const child of node.children ?? []) visit(child);
  }
}
