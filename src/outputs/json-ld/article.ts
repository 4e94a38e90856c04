import type { Lang } from '../../i18n/languages.ts';
import { comment, type CommentFacts } from './comment.ts';
import { publisher } from './web-site.ts';
import {
  agent,
  duration,
  pageProperties,
  siteOf,
  thing,
  type Agent,
  type PageFacts,
  type Thing,
  type Value,
} from './thing.ts';

/** What works share, be they read or heard. */
export interface WorkFacts extends PageFacts {
  /** ISO dates. */
  published?: string;
  updated?: string;
  /** Names of topics. */
  topics?: string[];
  /** Address of the licence. */
  licence?: string;
  /** Absolute address of a picture of it. */
  image?: string;
  translation?: Translation;
  /** Books and pages it speaks of. */
  citations?: Citation[];
  /** Letters about it. */
  comments?: CommentFacts[];
}

/** The same work in the other language. */
export interface Translation {
  /** Canonical address. */
  id: string;
  lang: Lang;
  name: string;
  /** True where the other one is the original. */
  original: boolean;
}

/** A work that is spoken of. */
export interface Citation {
  name: string;
  /** Absolute address of its page, which names its node. */
  url?: string;
  type?: 'Book' | 'Article' | 'PodcastEpisode' | 'CreativeWork';
  authors?: Agent[];
}

/** An article. */
export interface ArticleFacts extends WorkFacts {
  published: string;
  authors: Agent[];
  words?: number;
  /** Reading time. */
  minutes?: number;
}

/** `Article`. `name` is its headline. */
export function article(facts: ArticleFacts): Thing {
  return thing('Article', {
    ...workProperties('Article', facts),
    headline: facts.name,
    author: facts.authors.map(agent),
    publisher: publisher(facts.site),
    wordCount: facts.words,
    timeRequired: duration(facts.minutes, 'M'),
  });
}

/** The properties of a work of a type. */
export function workProperties(type: string, work: WorkFacts): Record<string, Value | undefined> {
  return {
    ...pageProperties(work),
    isPartOf: siteOf(work),
    datePublished: work.published,
    dateModified: work.updated ?? work.published,
    keywords: work.topics,
    image: work.image,
    license: work.licence,
    isAccessibleForFree: true,
    ...translated(type, work.translation),
    citation: work.citations?.map(citation),
    comment: work.comments?.map(comment),
  };
}

function translated(type: string, other: Translation | undefined): Record<string, Value | undefined> {
  if (!other) return {};
  const node = thing(type, { '@id': other.id, url: other.id, inLanguage: other.lang, name: other.name });
  return other.original ? { translationOfWork: node } : { workTranslation: node };
}

function citation(cited: Citation): Thing {
  return thing(cited.type ?? 'CreativeWork', {
    '@id': cited.url,
    name: cited.name,
    url: cited.url,
    author: cited.authors?.map(agent),
  });
}
