/** What was searched for on this device, newest first. Where storage is refused, nothing is kept. */

/** The number is that of the form in which it is kept: a list of texts as JSON. */
const key = 'elan-searches-1';

/** As many as are kept. */
const most = 8;

/** What can hold texts by a name, as `localStorage` does. */
type Store = Record<string, string | undefined>;

/** What was searched for; nothing where it cannot be read. */
export function recentSearches(store?: Store): string[] {
  try {
    const kept: unknown = JSON.parse((store ?? localStorage)[key] as string);
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a search first; one that differs from it in capitals alone gives way. */
export function rememberSearch(text: string, store?: Store): void {
  const asked = text.trim();
  if (asked) keep([asked, ...without(asked, store)], store);
}

/** Erases one search. */
export function forgetSearch(text: string, store?: Store): void {
  keep(without(text, store), store);
}

/** Erases them all. */
export function forgetSearches(store?: Store): void {
  keep([], store);
}

function without(text: string, store?: Store): string[] {
  return recentSearches(store).filter((one) => one.toLowerCase() !== text.toLowerCase());
}

function keep(searches: string[], store?: Store): void {
  try {
    const kept = store ?? (localStorage as Store);
    if (searches.length) kept[key] = JSON.stringify(searches.slice(0, most));
    else delete kept[key];
  } catch {
    // Then nothing is kept.
  }
}
