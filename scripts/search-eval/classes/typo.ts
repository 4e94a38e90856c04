import { draw, type Corpus } from '../corpus.ts';
import { named, type EvalQuery, type QueryClass } from '../query.ts';
import { randomFrom, type Random } from '../random.ts';
import { folded } from '../words.ts';
import { asked, quoted } from './sentence.ts';

/** Letters beside each other on a QWERTY keyboard, which Canadians type French on too. */
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys around a letter; none for what is no letter of the keyboard. */
export function neighbours(letter: string): string[] {
  const key = folded(letter);
  const row = keyboard.findIndex((keys) => keys.includes(key));
  if (row < 0 || key.length !== 1) return [];
  const column = keyboard[row]!.indexOf(key);
  const near = [
    keyboard[row]![column - 1],
    keyboard[row]![column + 1],
    // A lower row begins half a key further right.
    keyboard[row - 1]?.[column],
    keyboard[row - 1]?.[column + 1],
    keyboard[row + 1]?.[column - 1],
    keyboard[row + 1]?.[column],
  ];
  return near.filter((found) => found !== undefined);
}

type Slip = (word: string, place: number, random: Random) => string;

const slips: Slip[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
  (word, at, random) => word.slice(0, at) + random.pick(nearOrSame(word[at]!)) + word.slice(at + 1),
  (word, at, random) => word.slice(0, at) + random.pick(nearOrSame(word[at]!)) + word.slice(at),
];

function nearOrSame(letter: string): string[] {
  const near = neighbours(letter);
  return near.length ? near : [letter];
}

/** A word with one typing error: a letter left out, doubled, swapped with the next, replaced or joined by a neighbour. */
export function mistyped(word: string, random: Random): string {
  return random.pick(slips)(word, random.between(0, word.length - 1), random);
}

/** Two or three words of a sentence, one of five letters or more with an error that makes no other word of the hub. */
export function typoQueries(corpus: Corpus, count: number, seed: number): EvalQuery[] {
  const random = randomFrom(seed, `typo ${corpus.lang}`);
  return draw(count, () => {
    const drawn = quoted(corpus, random, 2, 3);
    const long = drawn?.words.filter(({ typed }) => typed.length >= 5) ?? [];
    if (!long.length) return undefined;
    const hit = random.pick(long);
    const wrong = mistyped(hit.typed, random);
    const key = folded(wrong);
    // Two letters alike that are swapped are no error; nor is a lost accent one.
    if (key === hit.folded || corpus.pagesWith.has(key)) return undefined;
    return asked(
      drawn!.words.map((word) => (word === hit ? wrong : word.typed)),
      drawn!.sentence,
      corpus,
    );
  });
}

/** Rows: each language. */
export function typoClasses(corpora: readonly Corpus[], count: number, seed: number): QueryClass[] {
  return corpora.map((corpus) => ({
    name: 'typo',
    title: `one typing error, ${named[corpus.lang]}; share of empty answers`,
    measures: ['recall', 'empty'],
    hub: 'whole',
    queries: typoQueries(corpus, count, seed),
  }));
}
