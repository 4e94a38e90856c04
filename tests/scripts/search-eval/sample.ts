import type { Lang } from '../../../src/i18n/languages.ts';
import type { SearchPassage, SearchRecord } from '../../../src/outputs/search-record.ts';

/** Records enough to draw queries from; no two works say the same. */

const subjects: Record<Lang, string[]> = {
  en: [
    'Gardens need patience, and the careful gardener writes down every season what the frost has taken.',
    'Sailors measured distances with knots; a rope ran through their fingers while sand fell in a glass.',
    'Bakers knead bread before sunrise, because warm dough rises slowly and the village wakes early.',
    'Librarians mend old volumes with paper and paste, then return them gently to crowded shelves.',
    'Carpenters sharpen their chisels daily: dull blades ruin good timber and tire strong arms.',
    'Astronomers counted stars by candlelight and published tables that captains carried across oceans.',
  ],
  fr: [
    'Le jardinier patient note chaque saison ce que le gel a détruit, puis il prépare ses semences.',
    'Les marins mesuraient la vitesse avec une corde à nœuds, pendant que le sable coulait.',
    'La boulangère pétrit la pâte avant l’aube, car le village s’éveille tôt et réclame ses brioches.',
    'La bibliothécaire répare les vieux volumes, puis les remet doucement sur les étagères chargées.',
    'Le menuisier aiguise ses ciseaux chaque matin : une lame émoussée gâche le bois et fatigue le bras.',
    'Les astronomes comptaient les étoiles et publiaient des tables que les capitaines emportaient.',
  ],
};

const said: SearchPassage[] = [
  'Welcome back to the workshop everybody.',
  'Today we repair a wooden clock that stopped ticking in March.',
  'The spring inside was rusty and nobody had oiled it for decades.',
  'Turn the little brass wheel slowly until you hear a gentle click.',
  'Then we wait for an hour and listen to the pendulum again.',
].map((text, place) => ({ text, at: place * 7 }));

export const records: SearchRecord[] = (['en', 'fr'] as const).flatMap((lang) => [
  ...subjects[lang].map((text, place) => ({
    work: `articles/work-${place}`,
    url: `/${lang}/articles/work-${place}/`,
    lang,
    section: 'articles' as const,
    title: lang === 'en' ? `Trade number ${place}` : `Métier numéro ${place}`,
    topics: [],
    people: [],
    by: [],
    passages: text.split('; ').map((part, block) => ({ text: part, anchor: `b${block}` })),
  })),
]);

export const spoken: SearchRecord = {
  ...records[0]!,
  work: 'tips/clock',
  url: '/en/tips/clock/',
  section: 'tips',
  title: 'A clock',
  passages: said,
};
