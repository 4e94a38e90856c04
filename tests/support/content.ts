import { readHub, type ReadHub } from '../../src/hub/read.ts';

/** What the editor wrote, from which the site was built. Throws when it has faults. */
export function publishedHub(): ReadHub {
  const { hub, faults } = readHub();
  if (!hub) throw new Error(`The content has ${faults.length} faults: npm run check says which.`);
  return hub;
}
