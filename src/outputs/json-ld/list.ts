import { comment, type CommentFacts } from './comment.ts';
import { agent, pageProperties, thing, type Agent, type PageFacts, type Thing } from './thing.ts';

/** Things in a row: a reading list, a section, what is filed under a topic. */
export interface ListFacts extends PageFacts {
  /** In the order of the page. */
  items: ListEntry[];
  /** True where the order is the editor’s advice, false where it is that of the alphabet or of dates. */
  ordered: boolean;
  /** Letters about it. */
  comments?: CommentFacts[];
}

/** One of them. */
export interface ListEntry {
  name: string;
  /** Canonical address of its page. */
  url: string;
  /** Its type, where the list has more to say of it than name and address. */
  type?:
    | 'Article'
    | 'PodcastEpisode'
    | 'Book'
    | 'Person'
    | 'DefinedTerm'
    | 'LearningResource'
    | 'ItemList'
    | 'Quotation';
  authors?: Agent[];
  /** Why it stands here. */
  reason?: string;
}

/** `ItemList`. */
export function itemList(facts: ListFacts): Thing {
  return thing('ItemList', {
    ...pageProperties(facts),
    numberOfItems: facts.items.length,
    itemListOrder: `https://schema.org/${facts.ordered ? 'ItemListOrderAscending' : 'ItemListUnordered'}`,
    itemListElement: facts.items.map(listItem),
    // A list is no creative work to schema.org, and has no comments; what is said about it, it has.
    subjectOf: facts.comments?.map(comment),
  });
}

/** An entry at its place, counted from 0. The reason belongs to the place, not to the thing. */
export function listItem(item: ListEntry, at: number): Thing {
  const position = { position: at + 1, description: item.reason };
  if (!item.type) return thing('ListItem', { ...position, name: item.name, url: item.url });
  return thing('ListItem', {
    ...position,
    item: thing(item.type, {
      '@id': item.url,
      name: item.name,
      url: item.url,
      author: item.authors?.map(agent),
    }),
  });
}
