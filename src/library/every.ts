import { languages } from '../i18n/languages.ts';
import { sections, type Catalogue } from './catalogue.ts';
import * as facts from './views/facts.ts';
import { lettersView } from './views/letters.ts';
import { listingView } from './views/listing.ts';
import { parityView } from './views/parity.ts';
import { quoteView } from './views/quote.ts';
import * as site from './views/site.ts';
import * as works from './views/work.ts';
import type { Head } from './views.ts';

/**
 * The heads of every page of the hub: for the sitemap, the pictures and the tests. A page with both versions of a work
 * is listed nowhere and has the picture of the page of one.
 */
export async function everyHead(catalogue: Catalogue): Promise<Head[]> {
  const { hub } = catalogue;
  const heads: Head[] = [];
  const add = (view: { head: Head }) => heads.push(view.head);
  for (const lang of languages) {
    add(site.homeView(lang, catalogue));
    add(site.searchView(lang, catalogue));
    add(parityView(lang, catalogue));
    if (hub.letters.length) add(lettersView(lang, catalogue));
    for (const page of hub.pages) add(site.freePageView(page.key, lang, catalogue));
    for (const section of sections)
      if (catalogue.section(section, lang).length) add(listingView(section, lang, catalogue));
    for (const work of hub.articles)
      if (work.texts[lang]) add(await works.articleView(work, lang, catalogue));
    for (const work of hub.tips) if (work.texts[lang]) add(await works.tipView(work, lang, catalogue));
    for (const work of hub.lists) if (work.texts[lang]) add(await works.listView(work, lang, catalogue));
    for (const fact of hub.books) add(facts.bookView(fact, lang, catalogue));
    for (const fact of hub.people) add(facts.personView(fact, lang, catalogue));
    for (const fact of hub.topics) add(facts.topicView(fact, lang, catalogue));
    for (const fact of hub.glossary) add(facts.termView(fact, lang, catalogue));
    for (const fact of hub.paths) add(facts.pathView(fact, lang, catalogue));
    for (const fact of hub.quotes) add(quoteView(fact, lang, catalogue));
  }
  heads.push(site.chooserView(catalogue).heads.en, site.notFoundView(catalogue).heads.en);
  for (const tip of hub.tips) heads.push(site.shortView(tip, catalogue).heads.en);
  return heads;
}
