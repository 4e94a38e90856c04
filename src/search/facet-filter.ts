import type { FacetCounts, SearchQuery } from './found.ts';
import type { Facets } from './make/facets.ts';

/** The facets of a query. */
export type Chosen = Pick<SearchQuery, 'kind' | 'topic' | 'person'>;

/** Tells of a work whether it has every chosen facet. */
export function facetedBy(facets: Facets, { kind, topic, person }: Chosen): (work: number) => boolean {
  const [kindAt, topicAt, personAt] = [
    facets.kinds.indexOf(kind ?? ''),
    facets.topics.indexOf(topic ?? ''),
    facets.people.indexOf(person ?? ''),
  ];
  return (work) => {
    const row = facets.works[work];
    if (!row) return false;
    const [ownKind, topics, people] = row;
    return (
      (!kind || ownKind === kindAt) &&
      (!topic || topics.includes(topicAt)) &&
      (!person || people.includes(personAt))
    );
  };
}

/** How many of these works each choice would leave; the other facets stay as they are chosen. */
export function countsOf(facets: Facets, works: readonly number[], chosen: Chosen): FacetCounts {
  const counts: FacetCounts = { kind: {}, topic: {}, person: {} };
  const add = (to: Record<string, number>, key: string) =>
    (to[key] = (Object.hasOwn(to, key) ? to[key]! : 0) + 1);
  for (const [name, facet] of [
    ['kind', (work) => [facets.kinds[facets.works[work]![0]]!]],
    ['topic', (work) => facets.works[work]![1].map((at) => facets.topics[at]!)],
    ['person', (work) => facets.works[work]![2].map((at) => facets.people[at]!)],
  ] as [keyof FacetCounts, (work: number) => string[]][]) {
    const fits = facetedBy(facets, { ...chosen, [name]: '' });
    for (const work of works) if (fits(work)) for (const key of facet(work)) add(counts[name], key);
  }
  return counts;
}
