/**
 * Structured data for search engines and other readers, one graph a page: `graph(article(…), breadcrumbList(…))`.
 * Each builder takes what it needs as plain words, addresses and dates, and knows no language.
 */
export {
  article,
  type ArticleFacts,
  type Citation,
  type Translation,
  type WorkFacts,
} from './json-ld/article.ts';
export { book, type BookFacts, type Edition } from './json-ld/book.ts';
export { definedTerm, definedTermSet, type TermFacts, type TermSetFacts } from './json-ld/glossary.ts';
export { comment, type CommentFacts } from './json-ld/comment.ts';
export { itemList, type ListEntry, type ListFacts } from './json-ld/list.ts';
export { learningResource, type PathFacts } from './json-ld/path.ts';
export { profilePage, type ProfileFacts } from './json-ld/person.ts';
export { podcastEpisode, type EpisodeFacts, type Moment, type Recording } from './json-ld/podcast.ts';
export { quotation, type QuotationFacts, type QuotationSource, type SourceType } from './json-ld/quote.ts';
export {
  graph,
  jsonLdText,
  type Agent,
  type PageFacts,
  type SiteName,
  type Thing,
  type Value,
  type Year,
} from './json-ld/thing.ts';
export {
  breadcrumbList,
  webPage,
  webSite,
  type BreadcrumbFacts,
  type WebPageFacts,
  type WebSiteFacts,
} from './json-ld/web-site.ts';
