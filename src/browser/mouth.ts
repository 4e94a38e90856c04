/**
 * One voice at a time: what begins to speak says so, and what else speaks falls silent, on this page and in every other
 * tab of the hub.
 */
const mouth = 'elan-listening';

/** Says that a voice begins. Its own `onOthers` is not told. */
export function takeMouth(owner: object): void {
  dispatchEvent(new CustomEvent(mouth, { detail: owner }));
  try {
    localStorage[mouth] = '1';
    localStorage.removeItem(mouth);
  } catch {
    // Then other tabs are not told.
  }
}

/** Tells when another voice begins, here or in another tab. */
export function onOthers(owner: object, silence: () => void, signal?: AbortSignal): void {
  addEventListener(mouth, (event) => (event as CustomEvent).detail !== owner && silence(), { signal });
  addEventListener('storage', ({ key, newValue }) => key === mouth && newValue && silence(), { signal });
}
