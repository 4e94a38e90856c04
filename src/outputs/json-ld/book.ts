import {
  agent,
  isoYear,
  pageProperties,
  thing,
  type Agent,
  type PageFacts,
  type Thing,
  type Year,
} from './thing.ts';

/** A book: the work, apart from its editions. `name` is its title in the language of the page. */
export interface BookFacts extends PageFacts {
  authors: Agent[];
  /** BCP 47 tag of the language it was written in. */
  language: string;
  /** Its other titles, the original among them. */
  otherNames?: string[];
  written?: Year;
  topics?: string[];
  editions?: Edition[];
}

/** One edition. */
export interface Edition {
  language: string;
  name?: string;
  translator?: string;
  publisher?: string;
  year?: number;
  isbn?: string;
  /** Where it may lawfully be read for nothing. */
  free?: string;
}

/**
 * `Book` with a `workExample` for each edition. Its `inLanguage` is that of the work; the page’s own language is said
 * by `mainEntityOfPage`.
 */
export function book(facts: BookFacts): Thing {
  return thing('Book', {
    ...pageProperties(facts),
    inLanguage: facts.language,
    mainEntityOfPage: thing('WebPage', { url: facts.id, inLanguage: facts.lang }),
    alternateName: facts.otherNames?.filter((name) => name !== facts.name),
    author: facts.authors.map(agent),
    dateCreated: isoYear(facts.written),
    keywords: facts.topics,
    workExample: facts.editions?.map((edition) => workExample(facts, edition)),
  });
}

function workExample(work: BookFacts, edition: Edition): Thing {
  const { publisher, year, translator } = edition;
  return thing('Book', {
    name: edition.name ?? work.name,
    inLanguage: edition.language,
    bookEdition: [publisher, year].filter(Boolean).join(', '),
    publisher: publisher ? thing('Organization', { name: publisher }) : undefined,
    datePublished: isoYear(year === undefined ? undefined : { year }),
    translator: translator ? thing('Person', { name: translator }) : undefined,
    isbn: edition.isbn?.replaceAll(/[\s-]/g, ''),
    url: edition.free,
    isAccessibleForFree: edition.free ? true : undefined,
    exampleOfWork: { '@id': work.id },
  });
}
