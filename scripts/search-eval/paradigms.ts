import type { Lang } from '../../src/i18n/languages.ts';

/** Whether a dictionary has a word, written just so, in lower case. */
export type IsWord = (word: string) => boolean;

/**
 * The regular forms of the lexeme that a word belongs to, itself among them; nothing where none is sure. A form counts
 * when a dictionary has it; a paradigm, when it has all of them that tell it from a chance likeness.
 */
export function paradigmsOf(word: string, lang: Lang, isWord: IsWord): string[][] {
  if (unlike[lang].has(word)) return [];
  const found = lang === 'en' ? english(word, isWord) : french(word, isWord);
  return found.filter((forms) => forms.includes(word));
}

/** Words that look like a form of another lexeme. */
const unlike: Record<Lang, Set<string>> = {
  en: new Set('news evening morning meaning building species series means works species'.split(' ')),
  fr: new Set('cours fils sens souris marché bois pas plus lettre livre voix'.split(' ')),
};

function english(word: string, isWord: IsWord): string[][] {
  const bases = [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    ...[/ing$/, /ed$/].flatMap((ending) => [
      word.replace(ending, ''),
      word.replace(ending, 'e'),
      word.replace(ending, '').replace(/(.)\1$/, '$1'),
    ]),
    word.replace(/ied$/, 'y'),
  ];
  const known = [...new Set(bases)].filter((base) => base.length >= 4 && isWord(base));
  return known.flatMap((base) => {
    const third = withS(base);
    const verb = [base, third, withEnding(base, 'ing', isWord), withEnding(base, 'ed', isWord)];
    if (verb.every(isWord)) return [verb];
    return isWord(third) && !base.endsWith('s') ? [[base, third]] : [];
  });
}

/** A plural, or the third person. */
function withS(base: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? base.replace(/y$/, 'ies') : `${base}s`;
}

function withEnding(base: string, ending: 'ing' | 'ed', isWord: IsWord): string {
  const last = base.at(-1)!;
  const doubled = base + last + ending;
  // “starring” is of star, “staring” of stare: where the dictionary has the doubled one, it is right.
  if (/[^aeiou][aeiou][^aeiouwxy]$/.test(base) && isWord(doubled)) return doubled;
  if (/[^aeiou]y$/.test(base) && ending === 'ed') return base.replace(/y$/, 'ied');
  if (/[^eoy]e$/.test(base)) return base.slice(0, -1) + ending;
  return base + (base.endsWith('e') && ending === 'ed' ? 'd' : ending);
}

function french(word: string, isWord: IsWord): string[][] {
  return [...numbers(word, isWord), ...genders(word, isWord), ...verbs(word, isWord)];
}

/** Singular and plural. */
function numbers(word: string, isWord: IsWord): string[][] {
  const singles = [word, word.replace(/[sx]$/, ''), word.replace(/aux$/, 'al')];
  return [...new Set(singles)].flatMap((single) => {
    if (single.length < 4 || /[sxz]$/.test(single) || !isWord(single)) return [];
    const plural = /(?:eau|eu)$/.test(single)
      ? `${single}x`
      : single.replace(/al$/, 'au') + (/al$/.test(single) ? 'x' : 's');
    return isWord(plural) ? [[single, plural]] : [];
  });
}

/** Endings of the masculine and the feminine that tell each other for sure. */
const endings = [
  ['if', 'ive'],
  ['eux', 'euse'],
  ['teur', 'trice'],
  ['ien', 'ienne'],
  ['el', 'elle'],
  ['al', 'ale'],
  ['ant', 'ante'],
  ['ent', 'ente'],
  ['ais', 'aise'],
  ['ier', 'ière'],
] as const;

function genders(word: string, isWord: IsWord): string[][] {
  const single = [word, word.replace(/s$/, '')];
  return endings.flatMap(([his, hers]) =>
    single.flatMap((one) => {
      const stem = one.endsWith(hers)
        ? one.slice(0, -hers.length)
        : one.endsWith(his)
          ? one.slice(0, -his.length)
          : '';
      const pair = [stem + his, stem + hers];
      if (stem.length < 3 || !pair.every(isWord)) return [];
      return [[...pair, `${stem}${his}s`, `${stem}${hers}s`].filter(isWord)];
    }),
  );
}

const first = 'er e es ons ez ent é ée és ées ant ais ait aient era erez eront erait a'.split(' ');
const second = 'ir is it issons issez issent i ie issant issait issaient ira iront irait'.split(' ');
/** Without these, a verb is none, or is another kind. */
const sure = { er: 'er ons ez ent é ait ant'.split(' '), ir: 'ir issons issez issent issait'.split(' ') };
/** What no noun ends in, or few do. */
const verbal = /(?:er|ons|ez|é|ées?|és|ant|ait|aient|era|eront|erait|ir|issent|issait|issant|ira)$/;

function verbs(word: string, isWord: IsWord): string[][] {
  if (!verbal.test(word)) return [];
  const of = (kind: 'er' | 'ir', all: readonly string[]) =>
    all.flatMap((ending) => {
      if (!word.endsWith(ending)) return [];
      const stem = word.slice(0, word.length - ending.length).replace(/ç$/, 'c');
      const bare = kind === 'er' && /[ao]/.test(ending[0]!) ? stem.replace(/ge$/, 'g') : stem;
      if (bare.length < 3 || !sure[kind].every((end) => isWord(joined(bare, end)))) return [];
      return [all.map((end) => joined(bare, end)).filter(isWord)];
    });
  return [...of('er', first), ...of('ir', second)].slice(0, 1);
}

/** A stem and its ending, with the sound of c and g kept: commençons, changeait. */
function joined(stem: string, ending: string): string {
  if (!/^[ao]/.test(ending)) return stem + ending;
  return stem.replace(/c$/, 'ç').replace(/g$/, 'ge') + ending;
}
