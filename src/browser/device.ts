type Memory = Record<string, string | undefined>;

/** What the device remembers of a reader’s choices. Where she lets nothing be kept, nothing is. */
export let device: Memory = {};

/** What a tab remembers from one page to the next. */
export let tab: Memory = {};

try {
  device = localStorage;
  tab = sessionStorage;
} catch {
  // The names above stay what they are.
}

export const root = document.documentElement;
