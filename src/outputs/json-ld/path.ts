import { listItem, type ListEntry } from './list.ts';
import { duration, pageProperties, siteOf, thing, type PageFacts, type Thing } from './thing.ts';

/** An ordered way through the hub. */
export interface PathFacts extends PageFacts {
  steps: ListEntry[];
  /** All steps together. */
  minutes?: number;
  topics?: string[];
  /** Address of the licence. */
  licence?: string;
}

/** `LearningResource`, whose steps are an ordered `ItemList`. */
export function learningResource(facts: PathFacts): Thing {
  return thing('LearningResource', {
    ...pageProperties(facts),
    isPartOf: siteOf(facts),
    timeRequired: duration(facts.minutes, 'M'),
    keywords: facts.topics,
    license: facts.licence,
    isAccessibleForFree: true,
    mainEntity: thing('ItemList', {
      numberOfItems: facts.steps.length,
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      itemListElement: facts.steps.map(listItem),
    }),
  });
}
