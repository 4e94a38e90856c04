import type { Hub } from './hub.ts';

/** A build reads the hub once and hands it to the pages, which Astro loads as modules of their own. */
const shared = Symbol.for('elan.hub');

/** Hands over a hub that has just been read. */
export function shareHub(hub: Hub): void {
  (globalThis as Record<symbol, unknown>)[shared] = hub;
}

/** The hub that a build has just read; nothing while developing. */
export function sharedHub(): Hub | undefined {
  return (globalThis as Record<symbol, unknown>)[shared] as Hub | undefined;
}
