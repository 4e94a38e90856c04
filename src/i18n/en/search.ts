import type { SearchWords } from '../search.ts';

/** What search says while one types. */
export const search: SearchWords = {
  label: 'Search the hub',
  help: 'Results come as you type. Arrow keys move among them, Enter opens one.',
  searching: 'Searching…',
  found: { one: '{n} result', other: '{n} results' },
  foundMore: 'More than {n} results',
  nothing: 'Nothing found for “{q}”.',
  nothingChosen: 'Nothing in the hub is all of this at once.',
  advice: 'Try another word, fewer of them, or only the beginning of one.',
  inOtherLanguage: 'Search the French pages for “{q}”',
  ways: 'Other ways in',
  more: 'Show more results',
  all: 'All results',
  close: 'Close',
  failed: 'Search could not be loaded. Check your connection, then try again.',
  page: 'Page',
};
