import type { Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';

/** A small hub in two languages, with what is hard to find in it. */
export const sampleRecords: SearchRecord[] = [
  record('fr', 'articles', 'entreprise', 'Un comité consultatif', {
    text: 'On y conseille la direction.\nLe comité ne dirige pas l’entreprise, il l’éclaire. Demander une heure suffit.',
  }),
  record('fr', 'articles', 'coeur', 'Savoir par mémoire', {
    text: 'Apprendre par cœur un poème, puis l’œuvre entière : voilà un zéphyr de jeunesse.',
  }),
  record('fr', 'articles', 'decision', 'Choisir', {
    text: 'Une décision se prend à deux. Le mentor écoute.',
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
    text: 'An open question leaves room. Ask it, then wait for the answer.',
  }),
  record('en', 'lists', 'ask', 'Who can teach me to ask?', {
    topics: ['asking'],
    people: ['seneca'],
    text: 'Seneca asks Lucilius what he has read.',
  }),
  ...Array.from({ length: 24 }, (_, at) =>
    record('en', at % 2 ? 'tips' : 'glossary', `mentor-${at}`, `Number ${at}`, {
      text: `A mentor listens, ${at} times, before a word is said.`,
    }),
  ),
];

function record(
  lang: Lang,
  section: SearchRecord['section'],
  slug: string,
  title: string,
  { text, ...rest }: Partial<SearchRecord> & { text: string },
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
    passages: text.split('\n').map((line, at) => ({ anchor: `start-${at + 1}`, text: line })),
    ...rest,
  };
}
