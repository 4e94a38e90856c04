import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { drawImage, placedImages } from '../../src/library/images.ts';
import { namedCards } from '../../src/library/social.ts';
import { renderSocialCard } from '../../src/outputs/social-card.ts';

/** Draws what is not in the cache, copies what the pages name, and drops the rest of the cache. */
async function publish(
  folder: string,
  out: string,
  names: string[],
  draw: (name: string) => Promise<Uint8Array>,
  say: (progress: string) => void,
): Promise<number> {
  const cached = join(cacheFolder(), folder);
  mkdirSync(cached, { recursive: true });
  if (names.length) mkdirSync(join(out, folder), { recursive: true });
  let drawn = 0;
  for (const [at, name] of names.entries()) {
    const file = join(cached, name);
    if (!existsSync(file)) {
      writeFileSync(file, await draw(name));
      drawn++;
      say(`${at + 1} of ${names.length}`);
    }
    copyFileSync(file, join(out, folder, name));
  }
  const kept = new Set(names);
  for (const name of readdirSync(cached)) if (!kept.has(name)) rmSync(join(cached, name));
  return drawn;
}

/** The social pictures that the views name, 1200 by 630 pixels each. */
export async function publishSocialCards(out: string, say: (progress: string) => void): Promise<string> {
  const cards = namedCards();
  const names = [...cards.keys()].map((name) => `${name}.png`);
  const drawn = await publish(
    'social',
    out,
    names,
    (name) => renderSocialCard(cards.get(name.replace(/\.png$/, ''))!),
    say,
  );
  return `${names.length} pictures, ${drawn} drawn`;
}

/** The images of works. */
export async function publishImages(out: string, say: (progress: string) => void): Promise<void> {
  await publish('images', out, placedImages(), drawImage, say);
}
