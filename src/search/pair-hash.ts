/** A number for a stem. FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function stemHash(stem: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Where a pair of terms is kept: the number of its file among so many, and the mark it has there.
 * @param first the number of the stem that comes first in the alphabet, and of the other
 */
export function pairPlace(first: number, second: number, files: number): { file: number; mark: number } {
  let mixed = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ Math.imul(second ^ (second >>> 13), 0x297a2d39);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x85ebca6b);
  mixed = (mixed ^ (mixed >>> 16)) >>> 0;
  return { file: Math.floor(mixed / 65536) % files, mark: mixed % 65536 };
}
