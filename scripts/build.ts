import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../src/hub/fault.ts';
import { readHub } from '../src/hub/read.ts';
import { shareHub } from '../src/hub/shared.ts';
import { basePath } from '../src/i18n/addresses.ts';
import { catalogueOf, type Catalogue } from '../src/library/catalogue.ts';
import { everyHead } from '../src/library/every.ts';
import { headers, redirects } from '../src/outputs/hosting.ts';
import { copyInto } from './build/folder.ts';
import { renderPages } from './build/pages.ts';
import { openProgram } from './build/program.ts';
import { publish, workshop } from './build/publish.ts';
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
  const program = await step('Opening the program', () => openProgram());
  const files = copyInto(out, program.assets);
  await step('Rendering pages', async (say) => {
    const { files: pages, rendered } = await renderPages(program, out, say);
    files.push(...pages);
    return `${pages.length} pages, ${rendered} rendered`;
  });
  // Loaded only now: drawing and indexing bring large libraries, which a build that needs neither is spared.
  if (pictures) {
    const { publishImages, publishSocialCards } = await import('./build/pictures.ts');
    await everyHead(catalogue);
    await step('Drawing pictures', async (say) => {
      const cards = await publishSocialCards(out, say);
      files.push(...cards.files, ...(await publishImages(out, () => {})).files);
      return `${cards.files.length} pictures, ${cards.drawn} drawn`;
    });
  }
  if (search) {
    const { publishSearch } = await import('./build/search.ts');
    await step('Indexing for search', async (say) => {
      const index = await publishSearch(catalogue, out, say);
      files.push(...index.files);
      return `${index.records} pages${index.fresh ? ', unchanged' : ''}`;
    });
  }
  files.push(...writeHosting(catalogue, out));
  await step('Publishing into dist/', () => `${publish(files)} files changed`);
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

function writeHosting({ hub, base }: Catalogue, out: string): string[] {
  const newsletterHost = hub.site.newsletter && new URL(hub.site.newsletter.action).origin;
  const files = {
    _headers: headers({ base, ...(newsletterHost && { newsletterHost }) }),
    _redirects: redirects({ base, tips: hub.tips.map(({ about }) => about.number) }),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(out, file), text);
  return Object.keys(files);
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
