import { join } from 'node:path';
import { cacheFolder, fingerprint } from '../../src/blocks/cache.ts';
import { codeVersion } from '../../src/blocks/version.ts';
import { byPlace, type Fault } from '../../src/hub/fault.ts';
import { readText, shown } from '../../src/hub/folder.ts';
import type { ReadHub } from '../../src/hub/read.ts';
import { recordingWarnings } from '../../src/hub/recordings.ts';
import { spokenWarnings } from '../../src/hub/spoken-warnings.ts';
import { twinWarnings } from '../../src/hub/twin-warnings.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { lintSource } from '../../src/i18n/source-lint.ts';
import { termFinder, type Avoided } from '../../src/i18n/terms.ts';
import { openDictionaries, dictionaryVersion, type Dictionaries } from './dictionaries.ts';
import { interfaceSources } from './interface.ts';
import { openMemory } from './memory.ts';
import { contentSources, type Source } from './sources.ts';
import { staleOf, staleWarning } from '../speak/state.ts';
import { misspellings, wordsOfHub, type OwnWords } from './spelling.ts';

/** What is wrong in a file, by place. */
type Found = Omit<Fault, 'file'>;

/** Looks through one file. */
type Look = (source: Source) => Found[];

/**
 * What an editor should look at, in the order of files: typing, terms the glossary settles otherwise, spelling, what
 * differs between the two versions of a work, and recordings that are left behind or cannot be moved in. It stops no
 * build. Files that have not changed come from the cache.
 * @param hub nothing while the content has faults: then only how things are typed is said
 */
export function warningsOf(folder: string, hub: ReadHub | undefined, withInterface: boolean): Fault[] {
  const memory = openMemory(join(cacheFolder(), 'warnings.json'));
  const code = codeVersion('src/domain', 'src/hub', 'src/i18n', 'scripts/check');
  const through = (sources: readonly Source[], version: string, look: Look) =>
    sources.flatMap((source) => {
      const file = shown(source.path);
      const found = memory.recall(fingerprint(code, version, file, source.text), () => look(source));
      return found.map((one): Fault => ({ file, ...one }));
    });
  const content = contentSources(folder);
  const locales = hub?.site.locale;
  const warnings = through(content, `typing ${JSON.stringify(locales)}`, (source) => typing(source, locales));
  if (hub) {
    const all = withInterface ? [...content, ...interfaceSources()] : content;
    const avoided = avoidedIn(hub, folder);
    const find = termFinder(avoided);
    warnings.push(...through(all, `terms ${JSON.stringify(avoided)}`, (source) => terms(source, find)));
    const list = join(folder, 'words.txt');
    const own = wordsOfHub(readText(list, []) ?? '', hub);
    const dictionaries = openDictionaries(join(cacheFolder(), 'spelling.json'));
    const version = ['spelling', dictionaryVersion(), ...own.words, own.phrases?.source].join('\n');
    warnings.push(...through(all, version, (source) => spelling(source, own, dictionaries, shown(list))));
    dictionaries.close();
    warnings.push(...twinWarnings(hub, memory.recall));
    warnings.push(...staleOf(hub).map(staleWarning), ...recordingWarnings(hub.tips), ...spokenWarnings(hub));
  }
  memory.close();
  return warnings.sort(byPlace);
}

function typing({ text, passages }: Source, locales: Record<Lang, Locale> | undefined): Found[] {
  return lintSource(text, passages(), locales).map(({ line, column, message }) => ({
    line,
    column,
    message,
  }));
}

/** What the terms of a glossary say not to write. */
function avoidedIn(hub: ReadHub, folder: string): Avoided[] {
  return hub.glossary.flatMap(({ key, data }) =>
    languages.flatMap((lang) =>
      (data.avoid?.[lang] ?? []).map((words) => ({
        lang,
        words,
        instead: data.term[lang],
        by: shown(join(folder, 'glossary', `${key}.yml`)),
      })),
    ),
  );
}

function terms({ path, text, passages }: Source, find: ReturnType<typeof termFinder>): Found[] {
  return find(text, passages())
    .filter(({ by }) => by !== shown(path))
    .map(({ line, column, written, instead, by }) => ({
      line,
      column,
      message: `“${written}” is a term to avoid (${by}). Write “${instead}”`,
    }));
}

function spelling(source: Source, own: OwnWords, dictionaries: Dictionaries, list: string): Found[] {
  return misspellings(source, own, dictionaries).map(({ line, column, written, meant }) => ({
    line,
    column,
    message: `“${written}” is in no dictionary. ${meant ? `Did you mean ${meant}? ` : ''}Mend it, or add it to ${list}`,
  }));
}
