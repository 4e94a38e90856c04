import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import sharp from 'sharp';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { drawImage, placedImages } from '../../src/library/images.ts';
import { namedCards } from '../../src/library/social.ts';
import { renderCover, type CoverFacts } from '../../src/outputs/podcast-cover.ts';
import { renderSocialCard } from '../../src/outputs/social-card.ts';
import type { Site } from './site.ts';

/** How many pictures are drawn before their memory is asked back. */
const batch = 40;

/**
 * The drawing library keeps each picture’s memory outside the heap until its handle is collected, and the collector,
 * which does not see that memory, is in no hurry: 5,000 pictures held 17 GB. So it is called, and given a turn of the
 * event loop, in which the handles are let go.
 */
function collect(): Promise<void> {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return new Promise((done) => setImmediate(done));
}

/** Draws what is not in the cache, adds to the site what the pages name, and drops the rest of the cache. */
async function publish(
  folder: string,
  site: Site,
  names: string[],
  draw: (name: string) => Promise<Uint8Array>,
  say: (progress: string) => void,
): Promise<string> {
  const cached = join(cacheFolder(), folder);
  mkdirSync(cached, { recursive: true });
  let drawn = 0;
  for (const [at, name] of names.entries()) {
    const file = join(cached, name);
    if (!existsSync(file)) {
      writeFileSync(file, await draw(name));
      drawn++;
      if (drawn % batch === 0) await collect();
      say(`${at + 1} of ${names.length}`);
    }
    // Its name tells what it shows: what lies there already is the same.
    if (!site.keep(`${folder}/${name}`)) site.copy(`${folder}/${name}`, file);
  }
  const kept = new Set(names);
  for (const name of readdirSync(cached)) if (!kept.has(name)) rmSync(join(cached, name));
  return `${names.length} pictures, ${drawn} drawn`;
}

/** The social pictures that the views name, 1200 by 630 pixels each. */
export function publishSocialCards(site: Site, say: (progress: string) => void): Promise<string> {
  const cards = namedCards();
  return publish(
    'social',
    site,
    [...cards.keys()].map((name) => `${name}.png`),
    (name) => renderSocialCard(cards.get(name.replace(/\.png$/, ''))!),
    say,
  );
}

/** The side of a cover on a page of the hub, in pixels of a dense screen. */
const smallCover = 480;

/** The covers of the podcasts, large and small. Directories take none with an alpha channel. */
export async function publishCovers(
  site: Site,
  covers: readonly { file: string; cover: CoverFacts }[],
): Promise<void> {
  const byName = new Map(covers.map(({ file, cover }) => [basename(file), cover]));
  const small = new Map([...byName.keys()].map((name) => [name.replace(/\.png$/, '.webp'), name]));
  const draw = async (name: string) => {
    const cover = sharp(await renderCover(byName.get(small.get(name) ?? name)!)).removeAlpha();
    const drawn = small.has(name)
      ? cover.resize(smallCover).webp({ quality: 90 })
      : cover.png({ compressionLevel: 9 });
    return drawn.toBuffer();
  };
  await publish('covers', site, [...byName.keys(), ...small.keys()], draw, () => {});
}

/** The images of works. */
export function publishImages(site: Site, say: (progress: string) => void): Promise<string> {
  return publish('images', site, placedImages(), drawImage, say);
}
