import type { Strings } from '../en/strings.ts';
import { plural } from '../plural.ts';

/** Les mots de l’interface, selon la partie de la page qui les dit. */
export const fr: Strings = {
  site: {
    skip: 'Aller au contenu',
    sections: 'Rubriques',
    search: 'Recherche',
    darkTheme: 'Thème sombre',
    otherLanguage: 'English',
    switchNote: 'Cette page n’existe qu’en français. Le lien mène à ce qu’il y a en anglais.',
    more: 'Ailleurs dans le carrefour',
    feed: 'Fil',
    licence: 'Textes sous licence',
    source: 'Code source',
    printed: { self: 'Cette page :', other: 'En anglais :' },
    here: 'Rubrique',
  },
  work: {
    contents: 'Dans cette page',
    by: 'par',
    updated: 'Mise à jour :',
    topics: 'Sujets',
    books: 'Les livres de ce texte',
    related: 'À lire ensuite',
    mentionedIn: 'On en parle dans',
    previous: 'Précédent',
    next: 'Suivant',
    neighbours: 'Avant et après',
    only: 'En français seulement',
    picture: 'Image :',
  },
  twin: {
    mode: 'L’anglais, paragraphe par paragraphe',
    stale: {
      en: 'Le texte anglais a changé depuis cette traduction.',
      fr: 'Le texte français a changé depuis cette traduction.',
    },
  },
  tip: {
    number: (number) => `Conseil ${number}`,
    from: 'tiré de',
    host: 'animé par',
    guest: 'avec',
    shortAddress: 'Adresse courte',
    links: 'Les liens de ce conseil',
    listen: 'Écouter l’épisode',
    moments: 'Moments',
  },
  list: {
    items: 'Dans l’ordre de lecture',
    total: 'En tout',
    free: 'À lire gratuitement :',
  },
  book: {
    writtenIn: 'Écrit en',
    editions: 'Éditions',
    isbn: 'ISBN',
    free: 'Le lire gratuitement',
    onLists: 'Dans ces listes',
  },
  person: {
    aliases: 'Autres noms',
    links: 'Ailleurs',
    books: 'Livres',
    wrote: 'Articles',
    tips: 'Conseils',
  },
  term: {
    other: 'En anglais',
    variants: 'On dit aussi',
    avoid: 'À éviter',
    see: 'Voir aussi',
  },
  path: {
    steps: (count) => `${count} ${plural('fr', count, { one: 'étape', other: 'étapes' })}`,
    step: (number) => `Étape ${number}`,
    total: 'En tout',
    prompt: 'À vous de répondre',
  },
  quote: {
    attributedTo: 'citation attribuée à',
    in: 'dans',
    source: 'Source :',
    at: 'à',
    from: 'D’où vient cette citation',
    ofThisText: 'Citations tirées de ce texte',
    ofThisBook: 'Citations tirées de ce livre',
    ofThisPerson: 'Citations',
  },
  listing: {
    jumps: 'De A à Z',
  },
  home: {
    paths: 'Par où commencer',
    articles: 'Derniers articles',
    lists: 'Mentors de papier',
    shelf: 'Sur l’étagère',
  },
  search: {
    label: 'Chercher dans le carrefour',
    submit: 'Chercher',
    kind: 'Genre',
    topic: 'Sujet',
    person: 'Personne',
    any: 'Tout',
    withoutScripts: 'La recherche a besoin de scripts. Sans eux, ces listes mènent partout.',
    ways: 'D’autres entrées',
  },
  listen: {
    page: 'Écouter cette page',
    region: 'Lecture à voix haute',
    controls: 'Commandes de lecture',
    play: 'Lecture',
    pause: 'Pause',
    previous: 'Passage précédent',
    next: 'Passage suivant',
    speed: 'Vitesse',
    times: '{n} ×',
    voice: 'Voix',
    voiceOf: { en: 'Voix anglaise', fr: 'Voix française' },
    online: 'en ligne',
    language: 'Langue de lecture',
    only: { en: 'Anglais', fr: 'Français' },
    both: 'Les deux',
    close: 'Arrêter l’écoute',
    end: 'C’était le dernier passage.',
    refused: 'Appuyez sur Lecture pour commencer.',
    failed: 'La voix s’est tue. Appuyez sur Lecture pour réessayer, ou choisissez une autre voix.',
    picture: 'Image :',
    note: 'Note :',
  },
  page: {
    contact: 'Nous l’envoyer',
    phone: 'Appeler',
    text: 'Envoyer un texto',
    mail: 'Écrire',
    mailSubject: 'Un conseil pour le carrefour',
    newsletter: 'Par courriel',
    address: 'Votre adresse de courriel',
    subscribe: 'S’abonner',
    feed: 'L’adresse du fil',
  },
  both: {
    choose: 'Lire en français',
    remembered: 'Votre dernier choix',
    notFound: 'Cette page n’est pas ici.',
    notFoundWhy:
      'L’adresse contient peut-être une erreur, ou la page a changé de place. Voici par où continuer.',
    tip: (number) => `Conseil ${number}`,
    readTip: 'Lire le conseil en français',
    home: 'Accueil',
  },
  parity: {
    lede: 'Ce qui se lit ici en français doit pouvoir se lire en anglais, et l’inverse : aussi complet, aussi à jour, aussi bien écrit.',
    promise: {
      gaps: 'Un texte qui n’existe que dans une langue le dit, et dit pourquoi. Sans cela, rien n’est publié.',
      twins:
        'Chaque paragraphe est relié à son pendant dans l’autre langue. Quand l’original change, la traduction est signalée jusqu’à ce que quelqu’un l’ait relue.',
      pictures: 'Chaque image est décrite dans les deux langues.',
      law: 'Au Québec, la loi veut que la version française d’un site commercial soit au moins aussi facile d’accès que la version anglaise, et d’aussi bonne qualité. Le carrefour s’y tient, dans les deux sens.',
      counted:
        'Les chiffres de cette page sont tirés des textes à chaque publication. Personne ne les saisit à la main.',
    },
    checks: 'Ce qui est vérifié',
    check: {
      gaps: (number) =>
        plural('fr', number, {
          one: 'texte dans une seule langue, par choix',
          other: 'textes dans une seule langue, par choix',
        }),
      stale: (number) =>
        plural('fr', number, {
          one: 'paragraphe dont l’original a changé depuis sa traduction',
          other: 'paragraphes dont l’original a changé depuis leur traduction',
        }),
      alike: (number) =>
        plural('fr', number, {
          one: 'paragraphe non traduit',
          other: 'paragraphes non traduits',
        }),
      pictures: (number) =>
        plural('fr', number, {
          one: 'image mal décrite dans l’une des langues',
          other: 'images mal décrites dans l’une des langues',
        }),
      lengths: (number) =>
        plural('fr', number, {
          one: 'traduction anormalement courte ou longue',
          other: 'traductions anormalement courtes ou longues',
        }),
      spoken: (number) =>
        plural('fr', number, {
          one: 'enregistrement ou transcription dans une seule langue',
          other: 'enregistrements ou transcriptions dans une seule langue',
        }),
    },
    kinds: 'Ce qu’on trouve ici',
    kind: 'Genre',
    own: 'Français',
    other: 'Anglais',
    both: 'Dans les deux',
    gaps: 'Dans une seule langue, par choix',
    stale: 'À mettre à jour',
    alike: 'Non traduits',
    pictures: 'Images à décrire',
    spoken: 'Enregistrements et transcriptions dans une seule langue',
    lengths: 'La longueur, texte par texte',
    lengthsWhy:
      'Le nombre de caractères de chaque version, et combien il en faut en français pour un caractère anglais. Des caractères plutôt que des mots : en français, l’apostrophe joint souvent deux mots, et le texte paraîtrait plus court qu’il ne l’est. Le français est d’ordinaire un peu plus long; s’il l’est beaucoup plus, ou s’il est plus court, on a pu ajouter ou oublier quelque chose.',
    lengthsBrief: 'Seuls figurent ici les textes qui s’écartent des autres.',
    text: 'Texte',
    ratio: 'Rapport',
    flagged: 'À vérifier',
  },
  speak: {
    opening: (number) => `{show}, conseil ${number}.`,
    closing: {
      synthetic: (number) => `C’était le conseil ${number}, lu par une voix de synthèse.`,
      human: (number) => `C’était le conseil ${number}.`,
    },
    address: 'Pour le retrouver : {address}.',
  },
  duo: {
    link: 'Côte à côte',
    language: 'Français',
  },
};
