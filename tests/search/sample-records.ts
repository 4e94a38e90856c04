import type { Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';

/** Sentences in both languages, in which “flotsam” and “épaves” meet: no list made by hand has them. */
const shores: [en: string, fr: string][] = [
  ['The tide leaves flotsam on the sand.', 'La marée laisse des épaves sur le sable.'],
  ['Nobody owns flotsam.', 'Les épaves ne sont à personne.'],
  ['She paints what flotsam remembers.', 'Elle peint ce dont les épaves se souviennent.'],
  ['Flotsam comes and goes.', 'Les épaves vont et viennent.'],
];

/** A small hub in two languages, with what is hard to find in it. */
export const sampleRecords: SearchRecord[] = [
  record('fr', 'articles', 'entreprise', 'Un comité consultatif', {
    text: 'On y conseille la direction.\nLe comité ne dirige pas l’entreprise, il l’éclaire. Demander une heure suffit.',
  }),
  record('fr', 'articles', 'coeur', 'Savoir par mémoire', {
    text: 'Apprendre par cœur un poème, puis l’œuvre entière : voilà un zéphyr de jeunesse.',
  }),
  record('fr', 'articles', 'decision', 'Choisir', {
    text: 'Une décision se prend à deux, un jour, sous un toit. Le mentor écoute.',
  }),
  record('fr', 'articles', 'elan', 'L’élan d’une équipe', { text: 'Ce qui bouge continue de bouger.' }),
  record('en', 'tips', 'hour', 'Ask for an hour', {
    topics: ['asking'],
    date: '2026-03-01',
    text: 'One hour on one subject is easy to grant. How to ask for it, and how to end it well.',
  }),
  record('en', 'articles', 'question', 'The good question', {
    topics: ['asking'],
    date: '2026-04-01',
    text: 'An open question leaves room. Ask it, then wait for the answer she brought.',
  }),
  record('en', 'lists', 'ask', 'Who can teach me to ask?', {
    topics: ['asking'],
    people: ['seneca'],
    text: 'Seneca asks Lucilius what he has read.',
  }),
  record('en', 'articles', 'abbey', 'A walk uphill', {
    text: 'The path is long.\nAn abbey has stood there for nine hundred years.',
  }),
  record('en', 'articles', 'driftwood', 'After the gale', {
    text: 'At dawn we count the flotsam, and name it.',
  }),
  record('en', 'articles', 'shore', 'On the shore', { text: shores.map(([en]) => en).join('\n') }),
  record('fr', 'articles', 'shore', 'Au rivage', { text: shores.map(([, fr]) => fr).join('\n') }),
  record('en', 'articles', 'evening', 'An evening', {
    text: 'Good evening to you all.\nHis lighthouse keeper kept a diary, and it never ends.',
    at: [0, 75],
  }),
  ...Array.from({ length: 24 }, (_, at) =>
    record('en', at % 2 ? 'tips' : 'glossary', `mentor-${at}`, `Number ${at}`, {
      text: `A mentor listens, ${at} times, before a word is said.`,
    }),
  ),
];

/** A page whose passages are the lines of a text; of a recording where their seconds are given. */
export function record(
  lang: Lang,
  section: SearchRecord['section'],
  slug: string,
  title: string,
  { text, at, ...rest }: Partial<SearchRecord> & { text: string; at?: number[] },
): SearchRecord {
  return {
    url: `/${lang}/${section}/${slug}/`,
    lang,
    section,
    title,
    work: `${section}/${slug}`,
    topics: [],
    people: [],
    by: [],
    passages: text
      .split('\n')
      .map((line, one) => ({ text: line, ...(at ? { at: at[one]! } : { anchor: `start-${one + 1}` }) })),
    ...rest,
  };
}
