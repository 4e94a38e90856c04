import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as renderPages } from 'astro';
import { cacheFolder } from '../src/blocks/cache.ts';
import { formatFault } from '../src/hub/fault.ts';
import { readHub } from '../src/hub/read.ts';
import { shareHub } from '../src/hub/shared.ts';
import { basePath } from '../src/i18n/addresses.ts';
import { catalogueOf, type Catalogue } from '../src/library/catalogue.ts';
import { everyHead } from '../src/library/every.ts';
import { headers, redirects } from '../src/outputs/hosting.ts';
import { publish, pruneWorkshop, workshop } from './build/publish.ts';
import { step } from './build/steps.ts';
import { fingerprint, markBuilt } from './stamp.ts';

/** What may be left out of a build, for measuring the rest. */
export interface BuildOptions {
  search?: boolean;
  pictures?: boolean;
}

/**
 * Builds the site into `dist/`. Everything is checked first and made beside it, then put in its place at once:
 * a build that fails or is stopped leaves the last good site as it was.
 * @returns false when the content has faults, which have been printed
 */
export async function build({ search = true, pictures = true }: BuildOptions = {}): Promise<boolean> {
  const catalogue = await step('Reading and checking the content', () => read());
  if (!catalogue) return false;
  const out = workshop();
  const start = Date.now();
  await step('Rendering pages', () => render(out));
  pruneWorkshop(start);
  // Loaded only now: drawing and indexing bring large libraries, which a build that needs neither is spared.
  if (pictures) {
    const { publishImages, publishSocialCards } = await import('./build/pictures.ts');
    await everyHead(catalogue);
    await step('Drawing pictures', (say) => publishSocialCards(out, say));
    await publishImages(out, () => {});
  }
  if (search) {
    const { publishSearch } = await import('./build/search.ts');
    await step('Indexing for search', (say) => publishSearch(catalogue, out, say));
  }
  writeHosting(catalogue, out);
  await step('Publishing into dist/', () => `${publish()} files changed`);
  return true;
}

function read(): Catalogue | undefined {
  const { hub, faults } = readHub();
  if (hub) {
    shareHub(hub);
    return catalogueOf(hub);
  }
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}: nothing was built.`);
  return undefined;
}

async function render(out: string): Promise<void> {
  shareCopies(out);
  process.env.ELAN_OUT = out;
  // Astro’s own lines, one a page, would bury ours.
  await renderPages({ root: '.', logLevel: 'warn' });
}

/** Astro keeps a copy of every page to restore it from; ours is kept too, so the two are one folder. */
function shareCopies(out: string): void {
  const copies = join(cacheFolder(), 'astro/dist');
  mkdirSync(out, { recursive: true });
  mkdirSync(join(cacheFolder(), 'astro'), { recursive: true });
  if (!existsSync(copies)) symlinkSync(resolve(out), copies, 'junction');
}

function writeHosting({ hub, base }: Catalogue, out: string): void {
  const newsletterHost = hub.site.newsletter && new URL(hub.site.newsletter.action).origin;
  writeFileSync(join(out, '_headers'), headers({ base, ...(newsletterHost && { newsletterHost }) }));
  writeFileSync(
    join(out, '_redirects'),
    redirects({ base, tips: hub.tips.map(({ about }) => about.number) }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const inputs = fingerprint();
  const built = await build();
  if (built) {
    markBuilt(inputs);
    console.log(`Built into dist/ for ${basePath()}`);
  }
  process.exit(built ? 0 : 1);
}
