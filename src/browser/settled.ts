/** Does what can wait once the page has loaded, by when even a slow device has painted it. */
export function settled(work: () => void): void {
  addEventListener('load', () => setTimeout(work, 300));
}
