import type { SearchWords } from '../search.ts';

/** Ce que dit la recherche pendant qu’on tape. */
export const search: SearchWords = {
  label: 'Chercher dans le carrefour',
  help: 'Les résultats viennent à mesure que vous tapez. Les flèches vont de l’un à l’autre, Entrée en ouvre un.',
  searching: 'Recherche en cours…',
  found: { one: '{n} résultat', other: '{n} résultats' },
  foundMore: 'Plus de {n} résultats',
  nothing: 'Rien trouvé pour « {q} ».',
  nothingChosen: 'Rien dans le carrefour ne réunit tout cela.',
  advice: 'Essayez un autre mot, moins de mots, ou seulement le début d’un mot.',
  inOtherLanguage: 'Chercher « {q} » dans les pages anglaises',
  ways: 'D’autres entrées',
  more: 'Montrer d’autres résultats',
  all: 'Tous les résultats',
  close: 'Fermer',
  failed: 'La recherche n’a pas pu se charger. Vérifiez votre connexion, puis réessayez.',
  page: 'Page',
};
