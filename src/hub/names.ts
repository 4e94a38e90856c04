import type { Lang } from '../i18n/languages.ts';
import type { Person } from '../model/index.ts';
import type { Fact } from './hub.ts';

/** The people of the hub as texts of one language name them. */
export interface KnownNames {
  /** Every form of every name, the longest first. */
  pattern: RegExp | undefined;
  byForm: Map<string, { key: string; /** A given name alone may be somebody else’s. */ alone?: true }[]>;
  /** The name as shown, by key. */
  shown: Map<string, string>;
  /** Names and their parts that tell one person from another, as this language spells them: what a slip is a slip of. */
  telling: Map<string, Set<string>>;
  /** All of these. */
  parts: Set<string>;
}

/** People named in a text. */
export interface Named {
  /** By name or family name. */
  surely: Set<string>;
  /** By a given name too. */
  perhaps: Set<string>;
}

/** The forms by which each person is named in a language: name, family name, aliases, given name. */
export function knownNames(people: readonly Fact<Person>[], lang: Lang): KnownNames {
  const known: KnownNames = {
    pattern: undefined,
    byForm: new Map(),
    shown: new Map(),
    telling: new Map(),
    parts: new Set(),
  };
  for (const { key, data } of people) {
    const name = data.name[lang];
    known.shown.set(key, name);
    const add = (written: string, alone?: true) => {
      const form = plain(written);
      const holders = known.byForm.get(form) ?? [];
      if (!holders.some((holder) => holder.key === key)) holders.push({ key, ...(alone && { alone }) });
      known.byForm.set(form, holders);
    };
    add(name);
    if (data.kind === 'organization') {
      for (const alias of data.aliases) add(alias, true);
      continue;
    }
    const [family] = (data.sortName?.[lang] ?? '').split(', ');
    if (family) add(family);
    for (const alias of data.aliases) add(alias);
    const parts = name.split(' ');
    if (parts.length > 1) add(parts[0]!, true);
    const telling = [family || name, ...parts].map(plain);
    known.telling.set(key, new Set(telling));
    for (const part of telling) known.parts.add(part);
  }
  const forms = [...known.byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (forms.length)
    known.pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return known;
}

/** Who is named in a text. */
export function namedIn(text: string, { pattern, byForm }: KnownNames): Named {
  const named: Named = { surely: new Set(), perhaps: new Set() };
  if (!pattern) return named;
  for (const [form] of plain(text).matchAll(pattern))
    for (const { key, alone } of byForm.get(form)!) {
      named.perhaps.add(key);
      if (!alone) named.surely.add(key);
    }
  return named;
}

/** Spaces and apostrophes as one types them: content is typeset, aliases are not. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
