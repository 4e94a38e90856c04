import type { Lang } from '../../src/i18n/languages.ts';

/** A word as a reader would type it, and as it is compared. */
export interface Word {
  /** Lower case, accents as written. */
  typed: string;
  folded: string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const sentenceEnd = /(?<=[.!?…][»”"’)]*)\s+/u;

/** Lower case without accents, œ and æ as two letters. Not the search’s own: what is measured must not measure itself. */
export function folded(text: string): string {
  return unaccented(text.toLowerCase());
}

/** A text typed without accents, its case kept. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/Œ/g, 'Oe')
    .replace(/Æ/g, 'Ae');
}

/** The words of a text in order. Apostrophes and hyphens part words. */
export function wordsOf(text: string): Word[] {
  return (text.normalize('NFC').match(word) ?? []).map((one) => {
    const typed = one.toLowerCase();
    return { typed, folded: folded(typed) };
  });
}

/** The sentences of a passage. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd).filter(Boolean);
}

/** True for a word that tells what a text is about: three letters or more, no number, none of the grammar’s own words. */
export function isTelling({ folded: key }: Word, lang: Lang): boolean {
  return key.length >= 3 && !/\d/.test(key) && !grammar[lang].has(key);
}

/** Articles, pronouns, prepositions, conjunctions, auxiliaries and the adverbs that go with everything, folded. */
const grammar: Record<Lang, Set<string>> = {
  en: set(
    'a about above across after again against ago all almost along already also although always am among an and ' +
      'another any anybody anyone anything are aren around as at away back be became because been before being ' +
      'below between both but by came can cannot could couldn did didn do does doesn doing don done down during ' +
      'each either else enough even ever every everybody everyone everything few first for from get gets give ' +
      'given go goes going gone got had hadn has hasn have haven having he her here hers herself him himself his ' +
      'how however if in instead into is isn it its itself just kind last least less let like lot made make makes ' +
      'many may maybe me might mine more most much must my myself near neither never next no nobody none nor not ' +
      'nothing now of off often on once one ones only onto or other others our ours ourselves out over own per ' +
      'perhaps put quite rather really same say says see seem seems shall she should shouldn since so some ' +
      'somebody someone something sometimes soon still such take than that the their theirs them themselves then ' +
      'there these they thing things this those though three through thus till to together too toward towards two ' +
      'under until up upon us use used very via was wasn way we well went were weren what whatever when where ' +
      'whether which while who whole whom whose why will with within without won would wouldn yeah yes yet you ' +
      'your yours yourself',
  ),
  fr: set(
    'a afin ai aie ailleurs ainsi ait alors an ans apres as assez au aucun aucune aujourd auquel aura aurait aussi ' +
      'autant autre autres aux avaient avais avait avant avec avez avoir avons ayant beaucoup bien bon c ca car ce ' +
      'ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun chacune ' +
      'chaque chez chose choses ci combien comme comment contre d dans de debout dehors deja depuis des dessous ' +
      'dessus deux devant devez devoir devons devrait doit doivent donc dont du elle elles en encore enfin ensuite ' +
      'entre envers es est et etaient etais etait etant ete etes etre eu eux faire fais fait faites fallait faut ' +
      'fois font furent fut gens hors hui ici il ils j je jamais jusqu jusque l la laquelle le lequel les lesquels ' +
      'leur leurs loin lorsqu lorsque lui m ma maintenant mais mal malgre me meme memes mes mieux moi moins mon n ' +
      'ne ni non nos notre nous on ont or ou oui par parce parfois parmi pas peu peut peuvent peux plus plusieurs ' +
      'plutot pour pourquoi pourrait pourtant pouvez pouvoir pres presque puis puisqu puisque qu quand quant que ' +
      'quel quelle quelles quelqu quelque quelques quels qui quoi quoique rien s sa sans sauf se selon sera serait ' +
      'ses seul seule seulement si sien sienne sinon soi soient sois soit sommes son sont souvent sous suis sur t ' +
      'ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutes tres trois trop tu un ' +
      'une va vais vers veut voici voila vont vos votre vous vraiment vu y',
  ),
};

function set(words: string): Set<string> {
  return new Set(words.split(' '));
}
