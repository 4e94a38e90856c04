import { build } from '../build.ts';

/** One build in a process of its own, without what is cached by content and counted apart unless asked for. */
const whole = process.env.ELAN_BENCH === 'whole';
process.exit((await build({ search: whole, pictures: whole })) ? 0 : 1);
