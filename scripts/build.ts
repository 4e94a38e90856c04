import { join } from 'node:path';
import { formatFault } from '../src/hub/fault.ts';
import { shown } from '../src/hub/folder.ts';
import { compiledFaults, readWholeHub } from '../src/hub/read.ts';
import { writeRecords } from '../src/hub/record.ts';
import { shareHub } from '../src/hub/shared.ts';
import { basePath } from '../src/i18n/addresses.ts';
import { languages } from '../src/i18n/languages.ts';
import { catalogueOf, type Catalogue } from '../src/library/catalogue.ts';
import { everyHead } from '../src/library/every.ts';
import { hasPodcast } from '../src/library/episodes.ts';
import { podcastCovers } from '../src/library/podcast.ts';
import { headers, redirects } from '../src/outputs/hosting.ts';
import { filesIn } from './build/folder.ts';
import { renderPages } from './build/pages.ts';
import { findProgram } from './build/program.ts';
import { openSite, type Site } from './build/site.ts';
import { step } from './build/steps.ts';
import { fingerprint, markBuilt } from './stamp.ts';

/** What may be left out of a build, for measuring the rest. */
export interface BuildOptions {
  search?: boolean;
  pictures?: boolean;
  /** Called when the build itself has written among its inputs: the ids under which it publishes blocks. */
  whenRecorded?: () => void;
}

/**
 * Builds the site into `dist/`. Everything is checked first and made beside it, then put in its place at once:
 * a build that fails or is stopped leaves the last good site as it was.
 * @returns false when the content has faults, which have been printed
 */
export async function build(options: BuildOptions = {}): Promise<boolean> {
  const { search = true, pictures = true, whenRecorded } = options;
  const compiled = findProgram();
  // Before the hub is read, so that the two are not in memory at once. What is broken is told with all that is.
  if (compiled.stale && !compiledFaults().length) await step('Compiling the pages', () => compiled.compile());
  const catalogue = await step('Reading and checking the content', () => read(whenRecorded));
  if (!catalogue) return false;
  const program = await compiled.open();
  const site = openSite(program.version);
  for (const file of filesIn(program.assets)) site.copy(file, join(program.assets, file));
  await step('Rendering pages', async (say) => {
    const { pages, rendered } = await renderPages(program, site, say);
    return `${pages} pages, ${rendered} rendered`;
  });
  // Loaded only now: drawing and indexing bring large libraries, which a build that needs neither is spared.
  if (pictures) {
    const { publishCovers, publishImages, publishSocialCards } = await import('./build/pictures.ts');
    await everyHead(catalogue);
    await step('Drawing pictures', (say) => publishSocialCards(site, say));
    await publishImages(site, () => {});
    await publishCovers(site, podcastCovers(catalogue));
  }
  if (search) {
    const { publishSearch } = await import('./build/search.ts');
    await step('Indexing for search', (say) => publishSearch(catalogue, site, say));
  }
  writeHosting(catalogue, site);
  await step('Publishing into dist/', () => `${site.publish()} files changed`);
  return true;
}

async function read(whenRecorded?: () => void): Promise<Catalogue | undefined> {
  const { hub, faults, records, works } = await readWholeHub();
  if (hub) {
    const [lost, ...more] = writeRecords(records);
    if (lost)
      console.error(
        `${shown(lost)}${more.length ? ` and ${more.length} more` : ''} could not be written: when these texts change, their addresses may.`,
      );
    if (records.length) whenRecorded?.();
    const stale = works.reduce((sum, work) => sum + (work.stale?.length ?? 0), 0);
    if (stale)
      console.log(
        `${stale} translated ${stale === 1 ? 'passage is' : 'passages are'} out of date: npm run translations`,
      );
    shareHub(hub);
    return catalogueOf(hub);
  }
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}: nothing was built.`);
  return undefined;
}

function writeHosting(catalogue: Catalogue, site: Site): void {
  const { hub, base } = catalogue;
  const { newsletter, contact } = hub.site;
  const has = (page: string) => hub.pages.some(({ key }) => key === page);
  const forms = [
    ...(newsletter && has('follow') ? [newsletter.action] : []),
    ...(contact?.mail && has('share-a-tip') ? ['mailto:'] : []),
  ];
  site.write('_headers', headers({ base, forms }));
  const podcast = languages.find((lang) => hasPodcast(lang, catalogue));
  site.write(
    '_redirects',
    redirects({ base, tips: hub.tips.map(({ about }) => about.number), ...(podcast && { podcast }) }),
  );
}

if (process.argv[1] === import.meta.filename) {
  let inputs = fingerprint();
  const built = await build({ whenRecorded: () => (inputs = fingerprint()) });
  if (built) {
    markBuilt(inputs);
    console.log(`Built into dist/ for ${basePath()}`);
  }
  process.exit(built ? 0 : 1);
}
