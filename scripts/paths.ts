import { dirname, join, resolve } from 'node:path';

/** The folder of the repository. */
export const root = dirname(import.meta.dirname);

/** Where the built site lies. */
export const dist = join(root, 'dist');

/** What may be deleted at any time and is made again. */
export const cache = join(root, '.cache');

/** The hub's content: the folder that ELAN_CONTENT names, else `content/`. */
export const content = resolve(root, process.env.ELAN_CONTENT || 'content');
