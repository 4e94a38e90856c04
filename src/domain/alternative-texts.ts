import { sameWords } from './bare-words.ts';

/** A picture as one version of a text shows it. */
export interface Picture {
  /** File of the work’s folder. */
  file: string;
  /** What it shows, in words. */
  alt: string;
  /** The block it stands in; none for a picture above the text. */
  id?: string;
}

/** How far the pictures of a work are described in both languages. */
export interface Described {
  /** Pictures in all: the same in both versions counts once. */
  pictures: number;
  /** Those that one version shows or describes and the other does not, with the language that lacks it. */
  missing: (Picture & { lang: 'en' | 'fr' })[];
  /** Those that both describe by the very same words. */
  same: Picture[];
}

/**
 * Compares the pictures of two versions. Those of one file face each other, in order; then those left over do, for a
 * picture with words in it is another file in each language.
 */
export function describedInBoth(en: readonly Picture[], fr: readonly Picture[]): Described {
  const pairs: { en?: Picture; fr?: Picture }[] = [];
  const waiting = [...fr];
  const alone: Picture[] = [];
  for (const picture of en) {
    const at = waiting.findIndex(({ file }) => file === picture.file);
    if (at < 0) alone.push(picture);
    else pairs.push({ en: picture, fr: waiting.splice(at, 1)[0]! });
  }
  for (const picture of alone) {
    const twin = waiting.shift();
    pairs.push({ en: picture, ...(twin && { fr: twin }) });
  }
  for (const picture of waiting) pairs.push({ fr: picture });
  const described: Described = { pictures: pairs.length, missing: [], same: [] };
  for (const pair of pairs) {
    if (!pair.fr?.alt.trim()) described.missing.push({ ...(pair.en ?? pair.fr)!, lang: 'fr' });
    if (!pair.en?.alt.trim()) described.missing.push({ ...(pair.fr ?? pair.en)!, lang: 'en' });
    if (pair.en?.alt && pair.fr?.alt && sameWords(pair.en.alt, pair.fr.alt)) described.same.push(pair.fr);
  }
  return described;
}
