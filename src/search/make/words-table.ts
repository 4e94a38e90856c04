import type { Lang } from '../../i18n/languages.ts';
import { fold, isStopWord } from '../normalise.ts';
import { isFormOf } from '../inflection.ts';
import type { Translations } from './lexicon.ts';
import { sharedBeginning } from './shared.ts';
import type { Row } from './tables.ts';
import type { Term } from './terms.ts';

/** Lists longer than this have a file of their own, so that nobody fetches them for the sake of a neighbour. */
const longestInside = 160;

/** A word as what it shares with its stem, in one digit, and the rest. */
function beside(stem: string, word: string): string {
  const shared = sharedBeginning(stem, word);
  return shared.toString(36) + word.slice(shared);
}

/** Stems of irregular forms, each with those of its other forms that the hub has. */
export type Links = Map<string, { forms: string[]; stems: string[] }>;

/**
 * What is known of each term: `forms;count;pages;file;links`, numbers to the base 36, with its list, or the number of
 * the file that has it. A stem that only a link leads from has no count.
 * @returns the rows, and the lists that have files of their own, by number
 */
export function wordRows(terms: readonly Term[], links: Links): { rows: Row[]; lists: Uint8Array[] } {
  const lists: Uint8Array[] = [];
  const rows = terms.map(({ stem, forms, count, pages, list }): Row => {
    const apart = list.length > longestInside;
    const value = [
      forms.map((form) => beside(stem, form)).join(','),
      count.toString(36),
      pages.toString(36),
      apart ? lists.length.toString(36) : '',
      links.get(stem)?.stems.join(',') ?? '',
    ];
    if (apart) lists.push(list);
    return { key: stem, value: shortened(value), ...(!apart && { bytes: list }) };
  });
  const known = new Map(terms.map(({ stem, forms }) => [stem, forms.map(fold)]));
  const ghosts = [...links].flatMap(([stem, { forms, stems }]): Row[] => {
    if (known.has(stem)) return [];
    // What is as like one of the hub’s words as a regular form is found without a row of its own.
    const there = stems.flatMap((other) => known.get(other)!);
    const odd = forms.filter((form) => !there.some((word) => isFormOf(fold(form), word)));
    if (!odd.length) return [];
    const value = [odd.map((form) => beside(stem, form)).join(','), '0', '0', '', stems.join(',')];
    return [{ key: stem, value: shortened(value) }];
  });
  return { rows: [...rows, ...ghosts], lists };
}

/** The folded forms of a row that `wordRows` or `lexiconRows` made: under each of them it may be looked for. */
export function formsOfRow({ key, value }: Row): string[] {
  const forms = value.split(';')[0]!;
  if (!forms) return [];
  return forms.split(',').map((form) => fold(key.slice(0, parseInt(form[0]!, 36)) + form.slice(1)));
}

/** Which stems lead to which others, for groups of forms of one word. */
export function linksOf(
  groups: readonly string[][],
  stemOf: (word: string) => string,
  terms: readonly Term[],
  lang: Lang,
): Links {
  const known = new Set(terms.map(({ stem }) => stem));
  const links: Links = new Map();
  for (const group of groups) {
    const telling = group.filter((form) => !isStopWord(fold(form), lang));
    const byStem = Map.groupBy(telling, stemOf);
    const present = [...byStem.keys()].filter((stem) => known.has(stem));
    for (const [stem, forms] of byStem) {
      const others = present.filter((other) => other !== stem);
      if (!others.length) continue;
      const before = links.get(stem);
      links.set(stem, {
        forms: [...new Set([...(before?.forms ?? []), ...forms])],
        stems: [...new Set([...(before?.stems ?? []), ...others])],
      });
    }
  }
  return links;
}

/**
 * What a stem leads to: `forms;translations;near`. The translations are stems of the other language, each behind a
 * digit from 1 to 9 for how likely it is; the near ones are stems of the same language. Forms are those of stems that
 * stand nowhere in the hub: they are known from the list of common words.
 */
export function lexiconRows(translations: Translations, near: Links, known: KnownStems): Row[] {
  return [...new Set([...translations.keys(), ...near.keys()])].flatMap((stem) => {
    const there = (translations.get(stem) ?? []).filter(([other]) => known.there.has(other));
    const others = near.get(stem)?.stems ?? [];
    if (!there.length && !others.length) return [];
    const forms = known.own.has(stem) ? [] : (known.forms.get(stem) ?? near.get(stem)?.forms ?? []);
    const value = [
      forms.map((form) => beside(stem, form)).join(','),
      there.map(([other, likelihood]) => `${Math.max(1, Math.round(likelihood * 9))}${other}`).join(','),
      others.join(','),
    ];
    return [{ key: stem, value: shortened(value) }];
  });
}

/** Stems of the hub in both languages, and forms of those that only the hand-made lexicon has. */
export interface KnownStems {
  own: ReadonlySet<string>;
  there: ReadonlySet<string>;
  forms: ReadonlyMap<string, readonly string[]>;
}

/** Without empty fields at its end. */
function shortened(fields: string[]): string {
  return fields.join(';').replace(/;+$/, '');
}
