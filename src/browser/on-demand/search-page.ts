import '../../search/page.ts';

/** The search page ties itself up as soon as it is there. */
export function start(): void {}
