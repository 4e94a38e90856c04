import type { Block } from '../blocks/block.ts';
import { isSlip } from '../domain/differences.ts';
import { languages, other, type Both, type Lang } from '../i18n/languages.ts';
import { namedIn, type KnownNames } from './names.ts';
import type { Facing, VersionPair } from './versions.ts';

/** What to say of a difference. It is told at the translation; `{there}` is the place in the source. */
export interface Phrase {
  what: string;
  /** The version that has it; both where each has something else. */
  on: 'source' | 'target' | 'both';
  cure?: string;
}

/**
 * People named in one version and not in the other. A name may rightly become “he” or “she”, so it is missed only where
 * the whole section of the other version does not bear it.
 */
export function missingNames(
  twins: Facing,
  { blocks, source }: VersionPair,
  names: Both<KnownNames>,
  slips: readonly Slip[],
): Phrase[] {
  return languages.flatMap((lang) => {
    const there = other(lang);
    const { surely } = namedIn(words(twins[lang]), names[lang]);
    if (!surely.size) return [];
    const own = words(twins[there]);
    const near = namedIn(own, names[there]).perhaps;
    const around = namedIn(words(sectionOf(blocks[there], twins[there][0]!)), names[there]).perhaps;
    return [...surely].flatMap((key): Phrase[] => {
      if (near.has(key)) return [];
      const slip = slipOf(own, names[there].telling.get(key) ?? new Set());
      if (slip ? slips.some((told) => told[there] === slip) : around.has(key)) return [];
      const shown = names[there].shown.get(key)!;
      return [
        {
          what: `the name ${names[lang].shown.get(key)!}`,
          on: lang === source ? 'source' : 'target',
          ...(slip && { cure: `“${slip}” stands ${lang === source ? 'here' : 'there'}: is it ${shown}?` }),
        },
      ];
    });
  });
}

function words(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** The heading before a block and all up to the next. */
function sectionOf(blocks: readonly Block[], block: Block): readonly Block[] {
  const at = blocks.indexOf(block);
  const start = Math.max(
    0,
    blocks.slice(0, at + 1).findLastIndex(({ kind }) => kind === 'heading'),
  );
  const length = blocks.slice(start + 1).findIndex(({ kind }) => kind === 'heading');
  return blocks.slice(start, length < 0 ? undefined : start + 1 + length);
}

/** A capitalised word of a text that is nearly a name. */
function slipOf(text: string, telling: ReadonlySet<string>): string | undefined {
  return text.match(/\p{Lu}[\p{L}-]+/gu)?.find((word) => [...telling].some((name) => isSlip(word, name)));
}

/** Capitalised words inside a sentence, of a length at which a slip can be told from another name. */
export function properNames(text: string): Set<string> {
  return new Set(text.match(/(?<=[\p{L},;:]\s|[’'])\p{Lu}\p{L}{4,}/gu));
}

/** A name that the two versions spell nearly alike; `sure` where one of them so misspells somebody of the hub. */
export type Slip = Both & { sure?: true };

/** Names inside sentences that stand in one of two twins alone, and nearly so in the other. */
export function slipsIn(twins: Facing, known: Both<KnownNames>): Slip[] {
  const said = { en: properNames(words(twins.en)), fr: properNames(words(twins.fr)) };
  const left = (lang: Lang) => [...said[lang]].filter((word) => !said[other(lang)].has(word));
  return left('en').flatMap((en) =>
    left('fr').flatMap((fr): Slip[] => {
      if (!isSlip(en, fr)) return [];
      const own = [known.en.parts.has(en), known.fr.parts.has(fr)].filter(Boolean).length;
      return own === 2 ? [] : [{ en, fr, ...(own === 1 && { sure: true }) }];
    }),
  );
}

/**
 * Whether a slip is one by how names are spelt elsewhere: “Kapus” facing “Kappus”, which the other language says too.
 * “Ithaca” facing « Ithaque » is none, for French never says “Ithaca”.
 */
export function isProven({ en, fr, sure }: Slip, names: Both<ReadonlySet<string>>): boolean {
  return sure ?? names.en.has(fr) !== names.fr.has(en);
}

export function phraseOfSlip(slip: Slip, source: Lang): Phrase {
  return {
    what: `the name “${slip[other(source)]}” stands here, and “${slip[source]}” in its twin {there}`,
    on: 'both',
    cure: 'Spell it as it is spelt elsewhere',
  };
}
