import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { drawImage, placedImages } from '../../src/library/images.ts';
import { namedCards } from '../../src/library/social.ts';
import { renderSocialCard } from '../../src/outputs/social-card.ts';

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

/** The files of pictures, and how many of them had to be drawn. */
interface Pictures {
  files: string[];
  drawn: number;
}

/** Draws what is not in the cache, copies what the pages name, and drops the rest of the cache. */
async function publish(
  folder: string,
  out: string,
  names: string[],
  draw: (name: string) => Promise<Uint8Array>,
  say: (progress: string) => void,
): Promise<Pictures> {
  const cached = join(cacheFolder(), folder);
  mkdirSync(cached, { recursive: true });
  if (names.length) mkdirSync(join(out, folder), { recursive: true });
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
    const there = join(out, folder, name);
    if (!existsSync(there)) copyFileSync(file, there);
  }
  const kept = new Set(names);
  for (const name of readdirSync(cached)) if (!kept.has(name)) rmSync(join(cached, name));
  return { files: names.map((name) => `${folder}/${name}`), drawn };
}

/** The social pictures that the views name, 1200 by 630 pixels each. */
export function publishSocialCards(out: string, say: (progress: string) => void): Promise<Pictures> {
  const cards = namedCards();
  return publish(
    'social',
    out,
    [...cards.keys()].map((name) => `${name}.png`),
    (name) => renderSocialCard(cards.get(name.replace(/\.png$/, ''))!),
    say,
  );
}

/** The images of works. */
export function publishImages(out: string, say: (progress: string) => void): Promise<Pictures> {
  return publish('images', out, placedImages(), drawImage, say);
}
