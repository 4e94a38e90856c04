import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from '../../src/hub/fault.ts';
import { names, shown } from '../../src/hub/folder.ts';
import { isLang, type Lang } from '../../src/i18n/languages.ts';
import type { Locale } from '../../src/i18n/typography.ts';
import { applyFixes, lintSource } from '../../src/i18n/source-lint.ts';

/** The texts of a content folder, by language. */
function texts(folder: string): { path: string; lang: Lang }[] {
  return ['articles', 'tips', 'lists', 'pages'].flatMap((section) =>
    names(join(folder, section)).folders.flatMap((key) =>
      readdirSync(join(folder, section, key)).flatMap((name) => {
        const lang = basename(name).split('.')[0];
        return /\.mdx?$/.test(name) && isLang(lang) ? [{ path: join(folder, section, key, name), lang }] : [];
      }),
    ),
  );
}

/** What stands in the texts that the build puts right, or that an editor should: it stops no build. */
export function lintContent(folder: string, locales?: Record<Lang, Locale>): Fault[] {
  return texts(folder).flatMap(({ path, lang }) =>
    lintSource(readFileSync(path, 'utf8'), lang, locales?.[lang]).map(({ line, column, message }) => ({
      file: shown(path),
      line,
      column,
      message,
    })),
  );
}

/** Mends in the texts what can be mended safely. Returns what was done, in words. */
export function mendContent(folder: string, locales?: Record<Lang, Locale>): string {
  let mended = 0;
  for (const { path, lang } of texts(folder)) {
    const source = readFileSync(path, 'utf8');
    const findings = lintSource(source, lang, locales?.[lang]);
    const fixed = applyFixes(source, findings);
    if (fixed === source) continue;
    writeFileSync(path, fixed);
    mended += findings.filter(({ fix }) => fix).length;
  }
  return `${mended} ${mended === 1 ? 'place' : 'places'}`;
}
