/** A word whose accented letter was torn from it, from `start` to `end`; `word` where it is certain how to join it. */
export interface TornWord {
  start: number;
  end: number;
  word?: string;
}

const lone = /(?<![\p{L}\d'’-])[éèêëâîïôûùüç](?![\p{L}\d'’-])/giu;
const tornGrave = /(?<![\p{L}\d'’-])(?:voil|déj|del) à(?![\p{L}\d'’-])/giu;
const wordBefore = /(?<!\p{L})(\p{L}+['’]?) $/u;
const wordAfter = /^ (\p{L}+['’]?)/u;
const loneAfter = /^ ([éèêëâîïôûüç])(?!\p{L})/iu;

/** Words that stand beside a noun or a verb and are never a piece of one. */
const small = new Set(
  'a ai au aux avec c ce ces cet cette comme d dans de des du elle elles en est et eux il ils j je l la le les leur leurs lui m ma mais me mes mon n ne ni nos notre nous on ont ou où par pas plus pour qu que qui s sa sans se ses si son sont sous sur t ta te tes ton tout tu un une vers vos votre vous y à'
    .split(' ')
    .filter((word) => word.length > 1 || /[aày]/.test(word)),
);
/** Other French words of at most three letters: such a piece may be whole. */
const short = new Set(
  'âge air ami âme an ans art axe bal bas bel bol bon bus but cap car cas clé coq cou cri cru dis dit dix dos dû dur eau ère es eu fer feu fil fin fis fit fou fut gaz gel gré ici île jeu job lac lit loi lot lu mal mer mis mit moi mot mou mur né net nez nom nu nul or os oui peu pis pli pot pré pu pur put rat roc roi rue sac sec sel six soi sol su sud sut tas thé toi tôt tri va vas vie vif vin vis vol vu vue web zoo'.split(
    ' ',
  ),
);
/** Short words that end in é: what follows them may be another word. */
const whole = new Set('blé clé créé gré lié né osé ôté thé tué usé été'.split(' '));

/**
 * Finds accented letters that stand alone between spaces, as some editors and converters leave them (“oc é an”). A
 * join is certain only where the pieces cannot be words themselves.
 */
export function tornWords(text: string): TornWord[] {
  const torn: TornWord[] = [];
  for (const { index } of text.matchAll(lone)) {
    if (index < (torn.at(-1)?.end ?? 0)) continue;
    const found = tornWord(text, index);
    if (found) torn.push(found);
  }
  for (const { index, 0: pieces } of text.matchAll(tornGrave))
    torn.push({ start: index, end: index + pieces.length, word: pieces.replace(' ', '') });
  return torn;
}

function tornWord(text: string, index: number): TornWord | undefined {
  const letter = text[index]!;
  const left = wordBefore.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? '';
  let toLeft = joinsLeft(left, letter);
  // “ô mentor” calls somebody, and “le é” names the letter: before a word it would be “l’é”.
  if ((/ô/i.test(letter) && toLeft !== true) || /^(?:[djlmnst]e|la|que)$/i.test(left)) return undefined;
  const right = joinRight(text, index, left, toLeft);
  // What cannot stand alone and has nothing to its right belongs to its left.
  if (right.end === index + 1 && right.isCertain) {
    if (toLeft === false) return undefined;
    toLeft = true;
  }
  const start = toLeft === false || left === '' ? index : index - left.length - 1;
  if (toLeft === undefined || !right.isCertain) return { start, end: right.end };
  return {
    start,
    end: right.end,
    word: (toLeft ? left : '') + text.slice(index, right.end).replaceAll(' ', ''),
  };
}

/** Follows the pieces to the right of a lone letter as far as they belong to its word. */
function joinRight(
  text: string,
  index: number,
  left: string,
  toLeft: boolean | undefined,
): { end: number; isCertain: boolean } {
  let end = index + 1;
  for (;;) {
    const rest = text.slice(end, end + 40);
    const piece = wordAfter.exec(rest)?.[1];
    if (piece === undefined) return { end, isCertain: true };
    const isLetter = loneAfter.test(rest);
    const joins = isLetter || joinsRight(text[end - 1]!, piece, left, toLeft);
    if (joins !== true) return { end, isCertain: joins === false };
    end += piece.length + 1;
    if (isLetter) continue;
    if (!loneAfter.test(text.slice(end, end + 3))) return { end, isCertain: true };
    if (piece.length > 1 && !isPiece(piece)) return { end, isCertain: false };
    end += 2;
  }
}

/** Whether the piece before a lone letter belongs to it; undefined where that cannot be known. */
function joinsLeft(left: string, letter: string): boolean | undefined {
  if (letter !== letter.toLowerCase()) return /['’]$/.test(left);
  if (left === '' || small.has(left.toLowerCase())) return false;
  return /['’]$/.test(left) || isPiece(left) ? true : undefined;
}

/** Whether the piece after a lone letter belongs to it. Of the accented letters only é and ù end words. */
function joinsRight(
  letter: string,
  right: string,
  left: string,
  toLeft: boolean | undefined,
): boolean | undefined {
  if (/ù/i.test(letter) || right.charAt(0) !== right.charAt(0).toLowerCase()) return false;
  if (!/é/i.test(letter)) return true;
  if (right.toLowerCase() === 'a') return undefined;
  if (small.has(right.toLowerCase())) return false;
  if (toLeft === false && /^[aeiouyh]/.test(right)) return undefined;
  if (right.length === 1 || toLeft === false) return true;
  return toLeft && !whole.has(`${left}${letter}`.toLowerCase()) ? true : undefined;
}

/** True for letters that are no French word: too short for one, without a vowel, or with an ending no word has. */
function isPiece(letters: string): boolean {
  const piece = letters.toLowerCase();
  if (small.has(piece) || short.has(piece)) return false;
  return piece.length <= 3 || !/[aeiouyœàâéèêëîïôûü]/.test(piece) || /[bcdfgptv][lr]$/.test(piece);
}
