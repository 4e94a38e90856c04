import type { SearchWords } from '../search.ts';

/** Ce que dit la recherche pendant qu’on tape. */
export const search: SearchWords = {
  label: 'Chercher dans le carrefour',
  help: 'Les résultats s’affichent à mesure que vous tapez. Les flèches mènent de l’un à l’autre, la touche Entrée en ouvre un.',
  searching: 'Recherche en cours…',
  found: { one: '{n} résultat', other: '{n} résultats' },
  foundMore: 'Plus de {n} résultats',
  nothing: 'Aucun résultat pour « {q} ».',
  nothingChosen: 'Aucune page du carrefour ne réunit tout cela.',
  advice: 'Essayez un autre mot, moins de mots, ou seulement le début d’un mot.',
  inOtherLanguage: 'Chercher « {q} » dans les pages anglaises',
  ways: 'D’autres entrées',
  more: 'Afficher plus de résultats',
  all: 'Tous les résultats',
  close: 'Fermer',
  failed: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  page: 'Page',
};
