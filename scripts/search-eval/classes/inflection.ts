import type { Corpus } from '../corpus.ts';
import type { QueryClass } from '../query.ts';
export function inflectionClasses(_a: readonly Corpus[], _b: number, _c: number): QueryClass[] { return []; }
