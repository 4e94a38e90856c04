import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { parse as parseYaml } from 'yaml';
import { contentFolder } from '../hub/folder.ts';
import { isLang } from '../i18n/languages.ts';
import { typesetter, type Locale } from '../i18n/typography.ts';

/**
 * Typesets the free pages, which Astro compiles, as works are typeset: by the locale of the language
 * that the file’s name tells.
 */
export const typesetFreePages: HastPluginEntry = ({ fileURL }) => {
  const lang = /\/(en|fr)\.mdx$/.exec(fileURL?.pathname ?? '')?.[1];
  if (!isLang(lang)) return null;
  const typeset = typesetter(localesOfSite()[lang]);
  return defineHastPlugin({
    name: 'elan-typeset',
    text(node, context) {
      const parent = context.parent(node);
      const code = parent && 'tagName' in parent && /^(code|pre)$/.test(parent.tagName);
      return { type: 'text', value: code ? node.value : typeset(node.value) };
    },
  });
};

function localesOfSite(): Record<'en' | 'fr', Locale> {
  const site = parseYaml(readFileSync(join(contentFolder(), 'site.yml'), 'utf8')) as {
    locale: Record<'en' | 'fr', Locale>;
  };
  return site.locale;
}
