import { agent, pageProperties, siteOf, thing, type Agent, type PageFacts, type Thing } from './thing.ts';

/** What words can be taken from. */
export type SourceType = 'Article' | 'PodcastEpisode' | 'ItemList' | 'Book';

/** Where the words of a quote can be checked. */
export interface QuotationSource {
  /** The work of the hub, by the canonical address of its page. */
  work?: { name: string; url: string; type: SourceType };
  /** The address of the passage, or of a page elsewhere. */
  url: string;
  /** The place in it, in words. */
  place?: string;
  /** Seconds from the start of the recording. */
  start?: number;
}

/** A quote, as its page in one language gives it. */
export interface QuotationFacts extends PageFacts {
  /** The words in the language of the page. */
  text: string;
  by: Agent;
  /** Said where the words are only attributed: no source was found. */
  credit?: string;
  source?: QuotationSource;
  /** The same words in another language; `id` is the canonical address of that page, where there is one. */
  other: { id?: string; language: string; text: string; original: boolean };
}

/**
 * `Quotation`. Who said it is its `creator`; somebody to whom it is only attributed is not, and stands where the
 * vocabulary has those “to whom the quotation is attributed”. The source is what it `isBasedOn`.
 * Source: https://schema.org/Quotation, https://schema.org/spokenByCharacter
 */
export function quotation(facts: QuotationFacts): Thing {
  const { by, credit, other } = facts;
  const twin = thing('Quotation', {
    '@id': other.id,
    url: other.id,
    inLanguage: other.language,
    text: other.text,
  });
  return thing('Quotation', {
    ...pageProperties(facts),
    isPartOf: siteOf(facts),
    text: facts.text,
    [credit ? 'spokenByCharacter' : 'creator']: agent(by),
    creditText: credit,
    isBasedOn: facts.source && sourceOf(facts.source),
    [other.original ? 'translationOfWork' : 'workTranslation']: twin,
  });
}

/** A work, a passage of one, or a moment of a recording. */
function sourceOf({ work, url, place, start }: QuotationSource): Thing {
  const whole = work && thing(work.type, { '@id': work.url, name: work.name, url: work.url });
  if (start !== undefined) return thing('Clip', { url, startOffset: start, name: place, isPartOf: whole });
  if (whole && !place && url === work.url) return whole;
  return thing('CreativeWork', { url, name: place, isPartOf: whole });
}
