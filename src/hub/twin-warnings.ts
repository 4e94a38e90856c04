import type { Block } from '../blocks/block.ts';
import { fingerprint } from '../blocks/cache.ts';
import { isMomentKey, momentTarget } from '../blocks/moments.ts';
import { unescapeHtml } from '../blocks/print.ts';
import { differences, type Difference, type Traits } from '../domain/differences.ts';
import { languages, other, type Both, type Lang } from '../i18n/languages.ts';
import { numbersIn } from '../i18n/said-numbers.ts';
import type { Fault } from './fault.ts';
import { knownNames, type KnownNames } from './names.ts';
import type { ReadHub } from './read.ts';
import type { ReadWork } from './works.ts';
import {
  isProven,
  missingNames,
  phraseOfSlip,
  properNames,
  slipsIn,
  type Phrase,
  type Slip,
} from './twin-names.ts';
import { facing, versionsOf, type Facing, type VersionPair } from './versions.ts';

/** What was found before under a key, else what is found now. */
type Recall = <T>(key: string, find: () => T) => T;

/**
 * Warns of what differs between the two versions of every work, block by block: levels of headings, links, images,
 * numbers and names. Each is told at the translation, with the place in the source.
 */
export function twinWarnings(hub: ReadHub, recall: Recall = (_key, find) => find()): Fault[] {
  const works: ReadWork[] = [...hub.articles, ...hub.tips, ...hub.lists];
  // What exists in one language only is no place to send the readers of the other.
  const single = works.filter(({ about }) => about.only).map(({ section, key }) => `${section}/${key}`);
  const known = { en: knownNames(hub.people, 'en'), fr: knownNames(hub.people, 'fr') };
  const context = { single: new Set(single), known };
  const version = fingerprint(...single, ...languages.map((lang) => known[lang].pattern?.source ?? ''));
  const compared = works
    .filter(({ texts }) => texts.en && texts.fr)
    .map((work) =>
      recall(`twins ${version} ${work.digest}`, () => compareVersions(versionsOf(work)!, context)),
    );
  const capitals = (lang: Lang) => new Set(compared.flatMap(({ names }) => names[lang]));
  const used = { en: capitals('en'), fr: capitals('fr') };
  const slipped = compared.flatMap(({ warnings, slips }) => [
    ...warnings,
    ...slips.filter((slip) => isProven(slip, used)).map(({ warning }) => warning),
  ]);
  return [...slipped, ...works.flatMap(movedAlone)];
}

/** A warning for each block that was moved in one version: it is paired by its words, but does not face its twin. */
function movedAlone({ about, texts, moved = [] }: ReadWork): Fault[] {
  const [from, to] = [about.source, other(about.source)];
  return moved.map(({ id, lines }) => ({
    file: texts[to]!.file,
    line: lines[to],
    message: `the block ${id} stands elsewhere than its twin (${texts[from]!.file}:${lines[from]}). Move one of them`,
  }));
}

/** What one work gives: warnings, and names that tell whether others are slips. */
interface Compared {
  warnings: Fault[];
  slips: (Slip & { warning: Fault })[];
  names: Both<string[]>;
}

interface Context {
  /** Works that exist in one language. */
  single: ReadonlySet<string>;
  known: Both<KnownNames>;
}

function compareVersions(pair: VersionPair, { single, known }: Context): Compared {
  const { source, blocks } = pair;
  const target = other(source);
  const compared: Compared = { warnings: [], slips: [], names: { en: [], fr: [] } };
  for (const lang of languages)
    compared.names[lang] = [...new Set(blocks[lang].flatMap(({ text }) => [...properNames(text)]))];
  const traitsIn = (twins: Facing, lang: Lang) => twins[lang].map((block) => traitsOf(block, lang, single));
  for (const twins of facing(pair)) {
    const slips = slipsIn(twins, known);
    const phrases = [
      ...differences(traitsIn(twins, source), traitsIn(twins, target)).map(phraseOf),
      ...missingNames(twins, pair, known, slips),
    ];
    compared.warnings.push(...phrases.map((phrase) => warningOf(phrase, twins, pair)));
    for (const slip of slips)
      compared.slips.push({ ...slip, warning: warningOf(phraseOfSlip(slip, source), twins, pair) });
  }
  return compared;
}

function traitsOf(block: Block, lang: Lang, single: ReadonlySet<string>): Traits {
  const { links = [] } = block;
  return {
    depth: block.depth,
    links: links.filter((link) => !isMomentKey(link) && !single.has(link.split('#')[0]!)),
    addresses: [
      ...Array.from(block.html.matchAll(/ href="(https?:[^"]*)"/g), ([, href]) => unescapeHtml(href!)),
      ...links.filter(isMomentKey).map((link) => momentTarget(link).recording),
    ],
    images: block.files ?? [],
    numbers: block.kind === 'code' ? [] : numbersIn(block.text, lang),
  };
}

const nouns = { link: 'the link to ', address: 'the link to ', image: 'the image ', number: 'the number ' };

function phraseOf({ about, source, target }: Difference): Phrase {
  if (about === 'level')
    return {
      what: `the heading is of level ${target}, and of level ${source} in {there}`,
      on: 'both',
      cure: 'Give both one level',
    };
  if (source !== undefined && target !== undefined)
    return {
      what: `${nouns[about]}“${target}” stands here, and “${source}” in its twin {there}`,
      on: 'both',
      cure: 'Make both say the same',
    };
  return { what: nouns[about] + (source ?? target), on: source === undefined ? 'target' : 'source' };
}

function warningOf({ what, on, cure }: Phrase, twins: Facing, { files, source }: VersionPair): Fault {
  const target = other(source);
  const there = `${files[source]}:${twins[source][0]!.line}`;
  const message =
    on === 'both'
      ? `${what.replace('{there}', there)}. ${cure}`
      : on === 'source'
        ? `${what} stands in ${there} and not in its twin here. ${cure ?? 'Add it here, or delete it there'}`
        : `${what} stands here and not in its twin ${there}. ${cure ?? 'Add it there, or delete it here'}`;
  return { file: files[target], line: twins[target][0]!.line, message };
}
