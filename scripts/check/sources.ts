import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { names } from '../../src/hub/folder.ts';
import { passagesOfFacts, passagesOfText, passagesOfTranscript } from '../../src/hub/passages.ts';
import { isLang, type Lang } from '../../src/i18n/languages.ts';
import type { Passage } from '../../src/i18n/prose.ts';
import { applyFixes, lintSource } from '../../src/i18n/source-lint.ts';
import type { Locale } from '../../src/i18n/typography.ts';
import { factNames, workNames } from '../../src/model/index.ts';

/** A file with the words in it, by language. */
export interface Source {
  path: string;
  text: string;
  passages: () => Passage[];
}

/** The files of a content folder that hold words: texts, and facts. */
export function contentSources(folder: string): Source[] {
  const files = [
    'site.yml',
    ...factNames.flatMap((section) => names(join(folder, section)).files.map((name) => join(section, name))),
    ...[...workNames, 'pages'].flatMap((section) =>
      names(join(folder, section)).folders.flatMap((key) =>
        names(join(folder, section, key)).files.map((name) => join(section, key, name)),
      ),
    ),
  ];
  return files.flatMap((file) => {
    const lang = basename(file).split('.').find(isLang);
    const read = file.endsWith('.yml')
      ? passagesOfFacts
      : !lang
        ? undefined
        : /\.mdx?$/.test(file)
          ? (text: string) => passagesOfText(text, lang)
          : /\.(vtt|srt)$/.test(file)
            ? (text: string) => passagesOfTranscript(text, lang)
            : undefined;
    const text = read && readIfThere(join(folder, file));
    return text === undefined ? [] : [{ path: join(folder, file), text, passages: () => read!(text) }];
  });
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Mends in the sources what can be mended safely. Returns how many places. */
export function mendSources(sources: readonly Source[], locales?: Record<Lang, Locale>): number {
  let mended = 0;
  for (const { path, text, passages } of sources) {
    const findings = lintSource(text, passages(), locales);
    const fixed = applyFixes(text, findings);
    if (fixed === text) continue;
    writeFileSync(path, fixed);
    mended += findings.filter(({ fix }) => fix).length;
  }
  return mended;
}
