import { distance } from './nearest.ts';

/** A number as far as two versions can be compared by it. */
export interface ComparedNumber {
  written: string;
  values: readonly string[];
  parts?: readonly string[];
  as: 'digits' | 'words' | 'vague';
}

/** What must be the same in two blocks that say the same. */
export interface Traits {
  /** Level of a heading. */
  depth?: number;
  /** Keys of the hub it links to. */
  links: readonly string[];
  /** Addresses elsewhere it links to. */
  addresses: readonly string[];
  /** Files it shows. */
  images: readonly string[];
  numbers: readonly ComparedNumber[];
}

/** What stands in one of two blocks and not in the other; both where each says it in its own way. */
export interface Difference {
  about: 'level' | 'link' | 'address' | 'image' | 'number';
  source?: string;
  target?: string;
}

/** All that differs between a block and its twin, or between the blocks that one of them merges. */
export function differences(source: readonly Traits[], target: readonly Traits[]): Difference[] {
  const all = <T>(blocks: readonly Traits[], of: (block: Traits) => readonly T[]) => blocks.flatMap(of);
  const [a, b] = [source[0], target[0]];
  const level =
    a?.depth !== b?.depth && a?.depth && b?.depth
      ? [{ about: 'level' as const, source: String(a.depth), target: String(b.depth) }]
      : [];
  return [
    ...level,
    ...oneSided(
      'link',
      all(source, ({ links }) => links),
      all(target, ({ links }) => links),
    ),
    ...compareAddresses(
      all(source, ({ addresses }) => addresses),
      all(target, ({ addresses }) => addresses),
    ),
    ...oneSided(
      'image',
      all(source, ({ images }) => images),
      all(target, ({ images }) => images),
      withoutLanguage,
    ),
    ...compareNumbers(
      all(source, ({ numbers }) => numbers),
      all(target, ({ numbers }) => numbers),
    ),
  ];
}

/** What one list holds and the other does not, however often. */
function oneSided(
  about: Difference['about'],
  source: readonly string[],
  target: readonly string[],
  alike = (text: string) => text,
): Difference[] {
  const known = { source: new Set(source.map(alike)), target: new Set(target.map(alike)) };
  return [
    ...missing(source, known.target, alike).map((text) => ({ about, source: text })),
    ...missing(target, known.source, alike).map((text) => ({ about, target: text })),
  ];
}

function missing(
  texts: readonly string[],
  from: ReadonlySet<string>,
  alike: (text: string) => string,
): string[] {
  return [
    ...new Map(texts.filter((text) => !from.has(alike(text))).map((text) => [alike(text), text])).values(),
  ];
}

/** A version may lead to an edition of its own, wherever that lies: only their number must be the same. */
function compareAddresses(source: readonly string[], target: readonly string[]): Difference[] {
  if (new Set(source).size === new Set(target).size) return [];
  return oneSided('address', source, target, withoutLanguage);
}

/** An address or the name of a file without what tells its language: `en.wikipedia.org`, `/fr/`, `chart.en.png`. */
export function withoutLanguage(name: string): string {
  return name.replace(/(?<=^|[/.:_=-])(?:en|fr)(?:[-_](?:ca|us|gb|fr))?(?=[/.:_&?#-]|$)/gi, '*');
}

/**
 * Digits must be said in the other version too, in digits or in words. A number in words is a difference only where
 * each version has one that the other lacks: “nine” facing « huit », not “four corners” facing « partout ».
 */
function compareNumbers(source: readonly ComparedNumber[], target: readonly ComparedNumber[]): Difference[] {
  const left = { source: unsaid(source, target), target: unsaid(target, source) };
  const digits = (['source', 'target'] as const).flatMap((side) =>
    left[side]
      .filter((number) => number.as === 'digits')
      .map(({ written }) => ({ about: 'number' as const, [side]: written.trim() })),
  );
  const [a, b] = (['source', 'target'] as const).map((side) =>
    left[side].find((number) => number.as === 'words'),
  );
  return a && b ? [...digits, { about: 'number', source: a.written, target: b.written }] : digits;
}

function unsaid(numbers: readonly ComparedNumber[], others: readonly ComparedNumber[]): ComparedNumber[] {
  const values = new Set(others.flatMap((other) => [...other.values, ...(other.parts ?? [])]));
  const seen = new Set<string>();
  return numbers.filter((number) => {
    if (number.as === 'vague' || number.values.some((value) => values.has(value))) return false;
    if (number.parts?.every((part) => values.has(part))) return false;
    return !seen.has(number.values[0]!) && seen.add(number.values[0]!);
  });
}

/** True when a word of five letters or more is another but for a letter, or for two of eight or more. */
export function isSlip(word: string, other: string): boolean {
  const letters = Math.min(word.length, other.length);
  if (word === other || letters < 5 || Math.abs(word.length - other.length) > 2) return false;
  return distance(word, other) <= (letters < 8 ? 1 : 2);
}
