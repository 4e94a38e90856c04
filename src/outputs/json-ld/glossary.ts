import { pageProperties, siteOf, thing, type PageFacts, type Thing } from './thing.ts';

/** The glossary as a whole. */
export interface TermSetFacts extends PageFacts {
  terms: { name: string; url: string }[];
}

/** One term. `description` is its meaning. */
export interface TermFacts extends PageFacts {
  /** Other forms that mean the same. */
  variants?: string[];
  /** The glossary it stands in. */
  set: { id: string; name: string };
  /** Canonical address of the same term in the other language. */
  twin?: string;
}

/** `DefinedTermSet`. */
export function definedTermSet(facts: TermSetFacts): Thing {
  return thing('DefinedTermSet', {
    ...pageProperties(facts),
    isPartOf: siteOf(facts),
    hasDefinedTerm: facts.terms.map(({ name, url }) => thing('DefinedTerm', { '@id': url, name, url })),
  });
}

/** `DefinedTerm`. */
export function definedTerm(facts: TermFacts): Thing {
  return thing('DefinedTerm', {
    ...pageProperties(facts),
    alternateName: facts.variants,
    inDefinedTermSet: thing('DefinedTermSet', {
      '@id': facts.set.id,
      name: facts.set.name,
      url: facts.set.id,
    }),
    sameAs: facts.twin,
  });
}
