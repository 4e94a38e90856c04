import { build } from '../build.ts';

/** Builds the site in a process of its own, without pictures: nothing that is measured needs them. */
process.exit((await build({ pictures: false })) ? 0 : 1);
