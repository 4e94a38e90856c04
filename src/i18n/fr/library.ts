import { formatList, languageName } from '../lists.ts';
import { plural } from '../plural.ts';
import type { LibraryWords } from '../library.ts';

/** Les mots que la bibliothèque met dans les vues. */
export const library: LibraryWords = {
  home: 'Accueil',
  kind: {
    articles: 'Article',
    tips: 'Conseil',
    lists: 'Liste de lecture',
    books: 'Livre',
    people: 'Personne',
    topics: 'Sujet',
    paths: 'Parcours',
    glossary: 'Terme',
    quotes: 'Citation',
    letters: 'Lettre',
  },
  section: {
    articles: {
      title: 'Articles',
      description:
        'Des textes sur le mentorat, chacun en français et en anglais : demander, écouter, aller vers les autres et donner en retour.',
    },
    tips: {
      title: 'Conseils',
      description:
        'Une phrase à essayer cette semaine, pourquoi ça marche et d’où ça vient. Chaque conseil porte un numéro facile à dire.',
    },
    lists: {
      title: 'Mentors de papier',
      description:
        'Des listes de lecture qui répondent chacune à une question, dans l’ordre, avec la raison de chaque choix et l’endroit où commencer.',
    },
    books: {
      title: 'Livres',
      description:
        'Les livres de nos listes, de A à Z, avec leurs éditions dans les deux langues et ceux qu’on peut lire gratuitement.',
    },
    people: {
      title: 'Personnes',
      description:
        'Des auteurs et autrices qui peuvent servir de mentors, des invités entendus ici et la rédaction du carrefour.',
    },
    topics: {
      title: 'Sujets',
      description:
        'Tout le carrefour par sujet : articles, conseils, listes de lecture et livres réunis sous quelques rubriques.',
    },
    paths: {
      title: 'Parcours',
      description:
        'Des chemins à suivre dans le carrefour : quelques étapes dans l’ordre, chacune avec sa raison et une question à se poser.',
    },
    glossary: {
      title: 'Glossaire',
      description:
        'Les termes du mentorat, jumelés en français et en anglais, avec leur sens et les mots à éviter.',
    },
    quotes: {
      title: 'Citations',
      description: 'Des phrases à garder, en français et en anglais : qui les a dites, et où le vérifier.',
    },
    letters: {
      title: 'Lettres à la rédaction',
      description:
        'Ce que lecteurs et lectrices nous ont écrit à propos de nos articles, conseils et listes, dans leur langue et avec leur accord.',
    },
  },
  search: {
    title: 'Recherche',
    description:
      'Cherchez dans les articles, conseils, listes de lecture, livres et personnes du carrefour, en français ou en anglais.',
  },
  tipNumber: (number) => `Conseil ${number}`,
  onlyIn: { en: '(en anglais)', fr: '(en français)' },
  spokenIn: (name) => `(en ${name})`,
  languageName: (tag) => languageName(tag, 'fr'),
  by: (names) => `par ${formatList(names, 'fr')}`,
  with: (names) => `avec ${formatList(names, 'fr')}`,
  books: (count) => `${count} ${plural('fr', count, { one: 'livre', other: 'livres' })}`,
  steps: (count) => `${count} ${plural('fr', count, { one: 'étape', other: 'étapes' })}`,
  items: (count) => `${count} ${plural('fr', count, { one: 'page', other: 'pages' })}`,
  noEdition: (date) => `Aucune édition française connue (vérifié le ${date}).`,
  translatedBy: (name) => `traduit par ${name}`,
  topicOf: (name) => `Tout sur le sujet « ${name} »`,
  everything: 'Tout',
  byTopic: 'Par sujet',
  homeDescription:
    'Un carrefour bilingue sur le mentorat : des articles, des conseils à essayer cette semaine et des livres qui peuvent vous servir de mentors.',
  bookDescription: (title, authors) =>
    `${title}, par ${authors} : ce qu’on y apprend quand on n’a pas de mentor, ses éditions et par où commencer.`,
  personDescription: (name) =>
    `${name} : les livres, conseils et articles du carrefour où il est question de cette personne, ou qui lui donnent la parole.`,
  tableOfSections: 'Tout, de A à Z',
  onlyThere: 'En anglais seulement',
  linkToSection: (title) => `Lien vers «\u00a0${title}\u00a0»`,
  sideBySide: (title) => `Côte à côte : ${title}`,
  notFound: {
    title: 'Page introuvable',
    description: 'Cette adresse ne mène nulle part. Voici par où continuer, en français et en anglais.',
  },
  parity: {
    title: 'Deux langues sur un pied d’égalité',
    link: 'Les deux langues',
    description:
      'Ce qui existe en français et en anglais, ce qui reste dans une seule langue par choix et les traductions à mettre à jour : un décompte fait à partir des textes.',
    quotes: 'Citations',
    pages: 'Autres pages',
    page: 'Page',
    total: 'En tout',
    only: { en: 'En anglais seulement', fr: 'En français seulement' },
    since: (date) => `depuis le ${date}`,
    undated: 'sans date',
    twin: { en: 'Le même passage en anglais', fr: 'Le même passage en français' },
    touched: 'Traduction retouchée depuis, mais pas encore comparée à l’original.',
    undescribed: { en: 'Pas de description en anglais.', fr: 'Pas de description en français.' },
    sameWords: 'Décrite avec les mêmes mots dans les deux langues.',
    recording: { en: 'Enregistré en anglais seulement', fr: 'Enregistré en français seulement' },
    transcript: { en: 'Transcrit en anglais seulement', fr: 'Transcrit en français seulement' },
    texts: (count) => `${count} textes`,
    spread: (texts, least, median, most) =>
      `Sur ${texts}, le rapport va de ${least} à ${most}; pour la moitié d’entre eux, il ne dépasse pas ${median}.`,
  },
  transcript: {
    onlyIn: (name) => `La transcription n’existe qu’en ${name}.`,
    translated: (name, by) => `Traduction ${fromLanguage(name)}${by ? ` : ${by}` : ''}.`,
    heardIn: (name) => `L’enregistrement est en ${name}.`,
    plainText: 'texte brut',
    passages: (count) => `Les ${count} passages`,
  },
  podcast: {
    title: (name) => `${name} : conseils à écouter`,
    description:
      'Une phrase à essayer cette semaine, et pourquoi ça marche. Chaque conseil a un numéro facile à dire, et une page où le lire.',
    cover: 'Balado en français',
    synthetic: 'Lu par une voix de synthèse.',
    someSynthetic: 'Certains conseils sont lus par une voix de synthèse.',
    alternate: { en: 'En anglais', fr: 'En français' },
    transcript: 'Lire la transcription',
    hear: 'Écouter les conseils dans une application de balados',
    follow: 'Savoir quand un conseil paraît',
  },
  quote: {
    heading: (name) => `Citation : ${name}`,
    title: (name, words) => `${name} : ${words}`,
    description: (words, name) => `${words} ${name} : en français et en anglais, et où le vérifier.`,
    attributed: 'attribuée',
    unsourced: (name) => `Citation attribuée à ${name}. Nous en avons cherché la source, sans la trouver.`,
    original: (language) => `L’original, en ${language}`,
    version: { en: 'La version anglaise', fr: 'La version française' },
    ours: 'Notre traduction',
    translatedBy: (name) => `Traduction : ${name}`,
  },
};

/**
 * « de l’anglais », « du latin », « de la langue des signes québécoise »: names of languages are masculine but for those
 * of signs. Few that begin with h are elided, and none with y: « du hindi », « du yiddish ».
 */
function fromLanguage(name: string): string {
  if (name.startsWith('langue ')) return `de la ${name}`;
  return /^([aeiouéèêîœ]|hawaïen|hébreu|hiligaynon)/i.test(name) ? `de l’${name}` : `du ${name}`;
}
