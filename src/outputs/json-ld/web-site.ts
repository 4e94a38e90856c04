import { agentId, pageProperties, siteOf, thing, type PageFacts, type Thing, type Value } from './thing.ts';

/** The home page: the site itself. */
export interface WebSiteFacts extends PageFacts {
  /** Address of the search page, to which `?q=` is added. */
  search?: string;
  /** Address of the licence of the texts. */
  licence?: string;
}

/** A page that stands for nothing but itself: about, follow, search. */
export interface WebPageFacts extends PageFacts {
  type?: 'WebPage' | 'AboutPage' | 'ContactPage' | 'SearchResultsPage' | 'CollectionPage';
}

/** A way from the home page to this one. */
export interface BreadcrumbFacts {
  /** Canonical address of the page they stand on. */
  id: string;
  /** From the home page down to the page itself; addresses are absolute. */
  crumbs: { name: string; url: string }[];
}

/** `WebSite`, with its search. */
export function webSite(site: WebSiteFacts): Thing {
  return thing('WebSite', {
    ...pageProperties(site),
    license: site.licence,
    publisher: publisher({ id: site.id, name: site.name }),
    potentialAction: site.search ? searchAction(site.search) : undefined,
  });
}

function searchAction(search: string): Value {
  return thing('SearchAction', {
    target: thing('EntryPoint', { urlTemplate: `${search}?q={search_term_string}` }),
    'query-input': 'required name=search_term_string',
  });
}

/** Who publishes the hub, as search engines ask of an article: the hub under its own name. */
export function publisher(site: { id: string; name: string } | undefined): Thing | undefined {
  return (
    site && thing('Organization', { '@id': agentId(site.id, 'organization'), name: site.name, url: site.id })
  );
}

/** A plain page. */
export function webPage(page: WebPageFacts): Thing {
  return thing(page.type ?? 'WebPage', { ...pageProperties(page), isPartOf: siteOf(page) });
}

/** `BreadcrumbList`. Its name is the page’s with a fragment, since the page’s own is its main node’s. */
export function breadcrumbList({ id, crumbs }: BreadcrumbFacts): Thing {
  return thing('BreadcrumbList', {
    '@id': `${id}#breadcrumb`,
    itemListElement: crumbs.map((crumb, at) =>
      thing('ListItem', { position: at + 1, name: crumb.name, item: crumb.url }),
    ),
  });
}
