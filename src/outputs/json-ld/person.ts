import {
  agentId,
  agentType,
  isoYear,
  pageProperties,
  siteOf,
  thing,
  type Agent,
  type PageFacts,
  type Thing,
  type Year,
} from './thing.ts';

/** The page of somebody: a person, or an organization that signs. `description` is what a public source says. */
export interface ProfileFacts extends PageFacts {
  kind?: Agent['kind'];
  /** Other spellings, and the name in the other language. */
  otherNames?: string[];
  born?: Year;
  died?: Year;
  /** Pages elsewhere that are about them alone. */
  sameAs?: string[];
}

/** `ProfilePage` of a `Person` or an `Organization`. A year that is not sure is left out. */
export function profilePage(facts: ProfileFacts): Thing {
  const organization = facts.kind === 'organization';
  return thing('ProfilePage', {
    ...pageProperties(facts),
    isPartOf: siteOf(facts),
    mainEntity: thing(agentType(facts.kind), {
      '@id': agentId(facts.id, facts.kind),
      name: facts.name,
      alternateName: facts.otherNames?.filter((name) => name !== facts.name),
      description: facts.description,
      [organization ? 'foundingDate' : 'birthDate']: isoYear(facts.born),
      [organization ? 'dissolutionDate' : 'deathDate']: isoYear(facts.died),
      sameAs: facts.sameAs,
      url: facts.id,
    }),
  });
}
