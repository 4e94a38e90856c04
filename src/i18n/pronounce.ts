import type { Lang } from './languages.ts';

type Rule = [written: RegExp, said: string];

/** After a hyphenated or spaced number, and where no letter stands before. */
const alone = '(?<![\\p{L}\\p{N}])';
const words = (pattern: string) => new RegExp(`${alone}(?:${pattern})`, 'giu');

/** What is read in full, by language: a voice spells out or swallows what it does not know. In the order of use. */
const rules: Record<Lang, Rule[]> = {
  en: [
    [words('no\\. ?(?=\\d)'), 'number '],
    [words('pp\\. ?(?=\\d)'), 'pages '],
    [words('p\\. ?(?=\\d)'), 'page '],
    [words('ch\\. ?(?=\\d)'), 'chapter '],
    [words('e\\.g\\.'), 'for example'],
    [words('i\\.e\\.'), 'that is'],
    // A verb to a voice that does not parse: “nothing elaborate”.
    [/(?<=\b(?:an|more|nothing|so|too|very) )elaborate\b/gi, 'elabberut'],
    [/ & /g, ' and '],
    [/(\d)%/g, '$1 percent'],
  ],
  fr: [
    [words('n(?:o|º|°|ᵒ)\\.? ?(?=\\d)'), 'numéro '],
    [words('pp?\\. ?(?=\\d)'), 'page '],
    [words('ch(?:ap)?\\. ?(?=\\d)'), 'chapitre '],
    [words('p\\. ex\\.'), 'par exemple'],
    [words('c\\.-à-d\\.'), 'c’est-à-dire'],
    [new RegExp(`${alone}MM\\. (?=\\p{Lu})`, 'gu'), 'messieurs '],
    [new RegExp(`${alone}M\\. (?=\\p{Lu})`, 'gu'), 'monsieur '],
    [new RegExp(`${alone}Mme (?=\\p{Lu})`, 'gu'), 'madame '],
    // An hour is feminine, which digits alone do not tell a voice.
    [/(?<![\p{L}\d]|\d,)1 h(?!\p{L})/gu, 'une heure'],
    [/(?<![\p{L}\d]|\d,)21 h(?!\p{L})/gu, 'vingt et une heures'],
    [/(\d) h (?=\d)/g, '$1 heures '],
    [/(\d) h(?![\p{L}\d])/gu, '$1 heures'],
    [/ & /g, ' et '],
    [/(\d) %/g, '$1 pour cent'],
    [/(\d) \$/g, '$1 dollars'],
  ],
};

/** How the marks of an address are called. */
const address: Record<Lang, { dot: string; slash: string }> = {
  en: { dot: 'dot', slash: 'slash' },
  // The slash is so named in Quebec: https://vitrinelinguistique.oqlf.gouv.qc.ca
  fr: { dot: 'point', slash: 'barre oblique' },
};

/** `host.org/814`, with or without its scheme. */
const host = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})((?:\/[\w-]+)*)\/?(?![\w-])/gi;

/**
 * A sentence as a reader says it: numbers keep their digits, for every voice reads those, but abbreviations, signs and
 * addresses are written out; quotation marks, which nobody says, are gone, and so are spaces that do not break.
 * What is shown stays as it is written: this is for the voice alone.
 */
export function pronounced(text: string, lang: Lang): string {
  let said = text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[«»“”„"] ?/g, (mark) => (/ $/.test(mark) && !/^[«“„]/.test(mark) ? ' ' : ''))
    .replace(host, (_, name: string, path: string) => spellAddress(name, path, lang));
  for (const [written, as] of rules[lang]) said = said.replace(written, as);
  return said
    .replace(/[’‘]/g, "'")
    .replace(/ ?[–—] ?/g, ', ')
    .replace(/ ?\(([^()]*)\)/g, ', $1,')
    .replace(/…/g, '.')
    .replace(/ +(?=[,;:.!?])/g, '')
    .replace(/,(?=[,;:.!?])/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/(?<![.!?])$/, '.');
}

function spellAddress(name: string, path: string, lang: Lang): string {
  const { dot, slash } = address[lang];
  const parts = path.split('/').filter(Boolean);
  return [name.replaceAll('.', ` ${dot} `), ...parts].join(`, ${slash} `);
}
