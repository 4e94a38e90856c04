import type { MessageWords } from '../message.ts';

/** Les mots d’un conseil ou d’une lettre qu’on envoie par message. */
export const message: MessageWords = {
  label: {
    answers: 'En réponse à',
    tip: 'Conseil',
    why: 'Pourquoi',
    try: 'À essayer cette semaine',
    source: 'Source',
    name: 'Nom',
    language: 'Langue',
    publish: 'J’accepte que mon conseil soit publié, en français et en anglais, sous licence {licence}',
  },
  also: {
    answers: ['Réponse à', 'Réponse au', 'En réponse au'],
    tip: ['Mon conseil', 'Le conseil', 'Une phrase', 'La phrase'],
    why: ['Pourquoi ça marche', 'Raison'],
    try: ['À essayer', 'Essayez', 'Essayer'],
    source: ['Sources', 'D’où ça vient', 'D’où il vient', 'Provenance'],
    name: ['Mon nom', 'Signé', 'Nom ou initiales'],
    language: [],
    publish: ['Accord', 'Consentement'],
  },
  agree: 'J’accepte',
  between: ' : ',
  yes: 'oui',
  no: 'non',
  yesOrNo: '(oui ou non)',
  tip: 'Conseil {number}, {title}',
  subject: {
    tip: 'Un conseil pour le carrefour',
    answer: 'En réponse au conseil {number}, {title}',
    letter: 'Une lettre à propos de {title}',
  },
  headings: { why: 'Pourquoi', try: 'À essayer cette semaine', source: 'D’où ça vient' },
  sentBy: 'Envoyé par {name}.',
  untranslated: 'Pas encore traduit.',
  letter: {
    about: 'À propos de',
    text: 'Lettre',
    name: 'Nom ou initiales',
    publish: 'J’accepte que cette lettre soit publiée sous ce nom, avec sa date',
  },
};
