import type { Lang } from '../../i18n/languages.ts';

/** What a property of a node holds. */
export type Value = string | number | boolean | Thing | Value[];

/** A node of a JSON-LD graph, in the vocabulary of https://schema.org: plain data, no property empty. */
export interface Thing {
  [property: string]: Value;
}

/** What every page says of itself. */
export interface PageFacts {
  /** Canonical address, which is also the name of the node. */
  id: string;
  lang: Lang;
  name: string;
  description?: string;
  /** The site the page belongs to. */
  site?: SiteName;
}

/** The site by its home page in the language of the page. */
export interface SiteName {
  /** Canonical address of the home page. */
  id: string;
  name: string;
}

/** Somebody who wrote, spoke or translated, and the canonical address of their page where they have one. */
export interface Agent {
  name: string;
  url?: string;
  /** A person unless said otherwise. */
  kind?: 'person' | 'organization';
}

/** A year of history as an editor writes it: -4 is 4 BCE, and there is no year 0. */
export interface Year {
  year: number;
  circa?: boolean;
}

/** The one graph of a page. */
export function graph(...nodes: Thing[]): Thing {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** A graph as the text of a script element: a `<` in it can neither end the script nor open a comment. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A node of a type, without the properties that hold nothing. */
export function thing(type: string, properties: Record<string, Value | undefined>): Thing {
  const node: Thing = { '@type': type };
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    node[name] = value;
  }
  return node;
}

/** The properties that every page's main node begins with. */
export function pageProperties(page: PageFacts): Record<string, Value | undefined> {
  return {
    '@id': page.id,
    url: page.id,
    inLanguage: page.lang,
    name: page.name,
    description: page.description,
  };
}

/** The site that a page is part of, short. */
export function siteOf(page: PageFacts): Thing | undefined {
  return page.site && thing('WebSite', { '@id': page.site.id, name: page.site.name, url: page.site.id });
}

/** A person or an organization, short. */
export function agent(who: Agent): Thing {
  return thing(agentType(who.kind), {
    '@id': who.url && agentId(who.url, who.kind),
    name: who.name,
    url: who.url,
  });
}

/** The type of a kind of agent. */
export function agentType(kind: Agent['kind']): 'Person' | 'Organization' {
  return kind === 'organization' ? 'Organization' : 'Person';
}

/** The name of the node of somebody who has a page: the page itself is not the person. */
export function agentId(url: string, kind: Agent['kind']): string {
  return `${url}#${kind ?? 'person'}`;
}

/**
 * A year as ISO 8601 writes it, `0065`; before our era with a sign and six digits, where year 0 is 1 BCE: -4 gives
 * `-000003`. Nothing for a year that is not sure: the format has no word for “about”.
 * Source of the long form: https://tc39.es/ecma262/#sec-expanded-years
 */
export function isoYear(when: Year | undefined): string | undefined {
  if (!when || when.circa) return undefined;
  const year = when.year < 0 ? when.year + 1 : when.year;
  return year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0');
}

/** Minutes or seconds as an ISO 8601 duration: `PT7M`, `PT754S`. */
export function duration(amount: number | undefined, unit: 'M' | 'S'): string | undefined {
  return amount === undefined ? undefined : `PT${amount}${unit}`;
}
