import { fingerprint, freshBuild, markBuilt } from './stamp.ts';

/**
 * Builds the site into `dist/` unless it is there and nothing it is made from has changed.
 * @returns false when the content has faults; they have been printed
 */
export async function ensureBuild(): Promise<boolean> {
  if (freshBuild()) return true;
  let inputs = fingerprint();
  // Loaded only now: the builder brings Astro with it, which takes longer than serving does.
  const { build } = await import('./build.ts');
  const built = await build({ whenRecorded: () => (inputs = fingerprint()) });
  if (built) markBuilt(inputs);
  return built;
}
