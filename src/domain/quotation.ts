/** A passage that words may be quoted from: a block, a cue. */
export interface Passage {
  id: string;
  text: string;
}

/** What is left out of a quote, marked: “…”, “[…]”, “(…)”. */
const ellipsis = /\s*(?:[[(]\s*(?:…|\.{3})\s*[\])]|…|\.{3,})\s*/;

/**
 * Where words stand in a text, word for word: the numbers of the passages in which they begin, each once. Set aside are
 * case, what a typesetter chooses (quote marks, dashes, spaces), what an editor marks (`[R]each`, `[sic]`), the mark at either end, a word that led over from what
 * came before, and what is left out behind a marked ellipsis. Words may run on into the next passages.
 */
export function findQuotation(words: string, passages: readonly Passage[]): number[] {
  const { text, starts } = joined(passages);
  const [first, ...rest] = partsOf(words);
  if (!first) return [];
  const found: number[] = [];
  for (let at = seek(text, first, 0); at >= 0; at = seek(text, first, at + 1)) {
    let end = at + first.length;
    const whole = rest.every((part) => {
      const next = seek(text, part, end);
      end = next + part.length;
      return next >= 0;
    });
    if (!whole) break;
    const passage = starts.findLastIndex((start) => start <= at);
    if (found.at(-1) !== passage) found.push(passage);
  }
  return found;
}

/** The passage of a text that comes nearest to words which do not stand in it. */
export interface NearMiss {
  /** The number of the passage in which it begins. */
  passage: number;
  /** Its words, as they stand there. */
  text: string;
  /** What is quoted otherwise than it stands; either may be empty. Nothing where only the marks differ. */
  wrong: { quoted: string; stands: string }[];
}

/**
 * What was meant by words that do not stand in a text: its words aligned with theirs at the least number of words
 * changed, added or left out (approximate matching by Sellers, 1980). Nothing where more than half of them differ.
 */
export function nearMiss(words: string, passages: readonly Passage[]): NearMiss | undefined {
  const { text } = joined(passages);
  const parts = partsOf(words);
  const missing = parts.find((part) => seek(text, part, 0) < 0) ?? parts[0] ?? '';
  const quoted = tokens(missing);
  const stands = passages.flatMap((passage, at) =>
    tokens(passage.text).map((token) => ({ ...token, passage: at })),
  );
  const path = align(
    quoted.map(({ word }) => word),
    stands.map(({ word }) => word),
  );
  if (!path || path.cost > (quoted.length * cost.change) / 2) return undefined;
  const there = stands.slice(path.from, path.to);
  return {
    passage: there[0]!.passage,
    text: shown(there, passages),
    wrong: path.wrong.map(([a, b]) => ({
      quoted: quoted
        .slice(...a)
        .map(({ written }) => written)
        .join(' '),
      stands: stands
        .slice(...b)
        .map(({ written }) => written)
        .join(' '),
    })),
  };
}

/** One text of all passages, and where each begins in it. */
function joined(passages: readonly Passage[]): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  for (const passage of passages) {
    if (text) text += ' ';
    starts.push(text.length);
    text += plain(passage.text);
  }
  return { text, starts };
}

/** The parts of a quote between its marked ellipses, without the marks at their ends. */
function partsOf(words: string): string[] {
  return (
    words
      .replace(/\s*[[(]sic[\])]/gi, '')
      // A capital that the quote made of a small letter, or the other way, is marked so.
      .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
      .split(ellipsis)
      .map((part) => plain(part).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%$)]+$/gu, ''))
      .filter(Boolean)
  );
}

/** Words without what a typesetter chooses: case, the form of quote marks and dashes, the spaces of French marks. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
      .replace(/[’‘ʼ′]/g, "'")
      .replace(/[“”«»„″]/g, '"')
      .replace(/[‐‑]/g, '-')
      .replace(/\s*[–—]\s*|\s+-\s+/g, '–')
      .replace(/\.{3}/g, '…')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[;:!?%$])/g, '')
      .replace(/" ?/g, (mark, at: number, whole: string) => (/\S/.test(whole[at - 1] ?? ' ') ? mark : '"'))
      .replace(/ "(?=[ .,;:!?)…]|$)/g, '"')
      // Quote marks within quote marks are of the other kind.
      .replaceAll('"', "'")
      .trim()
  );
}

/** Where a part of a quote stands next, from a place on, as whole words; -1 where it does not. */
function seek(text: string, part: string, from: number): number {
  const inWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1))
    if (!inWord(text[at - 1]) && !(inWord(part.at(-1)) && inWord(text[at + part.length]))) return at;
  return -1;
}

interface Token {
  word: string;
  written: string;
  /** Where it stands in its text. */
  at: number;
}

function tokens(text: string): Token[] {
  return Array.from(text.normalize('NFC').matchAll(/[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu), (found) => ({
    word: plain(found[0]),
    written: found[0],
    at: found.index,
  }));
}

type Span = [from: number, to: number];

/** What it costs to change a word of the quote, to do without it, and to pass over one of the text: often words were left out. */
const cost = { change: 3, drop: 4, skip: 1 };

/** How words fit best into a longer text: from where to where, and which spans of either differ. */
function align(words: readonly string[], text: readonly string[]) {
  if (!words.length || !text.length) return undefined;
  const width = text.length + 1;
  const costs = new Uint16Array((words.length + 1) * width);
  const before = (i: number, j: number) =>
    costs[(i - 1) * width + j - 1]! + (words[i - 1] === text[j - 1] ? 0 : cost.change);
  for (let i = 1; i <= words.length; i++) {
    costs[i * width] = i * cost.drop;
    for (let j = 1; j <= text.length; j++)
      costs[i * width + j] = Math.min(
        before(i, j),
        costs[(i - 1) * width + j]! + cost.drop,
        costs[i * width + j - 1]! + cost.skip,
      );
  }
  const last = costs.subarray(words.length * width);
  let to = 1;
  for (let j = 1; j <= text.length; j++) if (last[j]! < last[to]!) to = j;
  const wrong: [Span, Span][] = [];
  let [i, j] = [words.length, to];
  while (i > 0) {
    const [a, b] = [i, j];
    const here = costs[i * width + j]!;
    // To pass over a word comes first: so that what was left out is one stretch, not two around a word that stands in both.
    if (j > 0 && here === costs[i * width + j - 1]! + cost.skip) j--;
    else if (j > 0 && here === before(i, j)) [i, j] = [i - 1, j - 1];
    else i--;
    if (i < a && j < b && words[i] === text[j]) continue;
    const [after] = wrong;
    if (after?.[0][0] === a && after[1][0] === b) [after[0][0], after[1][0]] = [i, j];
    else
      wrong.unshift([
        [i, a],
        [j, b],
      ]);
  }
  return { from: j, to: Math.max(to, j + 1), cost: last[to]!, wrong };
}

/** The words of a stretch as they stand, on one line. */
function shown(there: readonly (Token & { passage: number })[], passages: readonly Passage[]): string {
  const [first, last] = [there[0]!, there.at(-1)!];
  const lines: string[] = [];
  for (let at = first.passage; at <= last.passage; at++) {
    const text = passages[at]!.text.normalize('NFC');
    const from = at === first.passage ? first.at : 0;
    const to = at === last.passage ? last.at + last.written.length : text.length;
    // The mark that ends a sentence belongs to it.
    lines.push(
      text.slice(from, to) + (at === last.passage ? (/^[.!?…]/.exec(text.slice(to))?.[0] ?? '') : ''),
    );
  }
  return lines.filter(Boolean).join(' ');
}
