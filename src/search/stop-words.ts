import type { Both } from '../i18n/languages.ts';

/**
 * Words that tell nothing of what is looked for, folded: articles, pronouns, auxiliaries, and the halves that an
 * apostrophe leaves (l’, qu’, ’s).
 */
export const stopWords: Both<Set<string>> = {
  en: list(
    'a am an and are as at be been but by can could d did do does don for from had has have he her him his how i if in ' +
      'into is it its ll m me my of on or our re s she should so some t than that the their them then there these ' +
      'they this to too us ve was we were what when where which who whom why will with would you your',
  ),
  fr: list(
    'a ai as au aujourd aux avec c ce ces cet cette ceux comme comment d dans de des donc du elle elles en es est et ' +
      'etait etre eu hui il ils j je jusqu l la le les leur leurs lorsqu lui m ma mais me mes moi mon n ne ni nos ' +
      'notre nous on ont ou par pas pour pourquoi puisqu qu quand que quel quelle quelles quelqu quels qui quoi ' +
      'quoiqu s sa sans se ses si son sont sur t ta te tes toi ton tu un une vos votre vous y',
  ),
};

function list(words: string): Set<string> {
  return new Set(words.split(' '));
}
