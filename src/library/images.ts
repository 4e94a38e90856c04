import { join } from 'node:path';
import sharp from 'sharp';
import { readFileSync } from 'node:fs';
import { fingerprint } from '../blocks/cache.ts';
import { contentFolder } from '../hub/folder.ts';
import { basePath } from '../i18n/addresses.ts';
import type { Work } from '../hub/hub.ts';

/** An image of a work as a page shows it. */
export interface PlacedImage {
  /** Path of the published file, named by its content. */
  src: string;
  /** In CSS pixels, so that nothing moves when it loads. */
  width: number;
  height: number;
}

/** The widest a picture is printed: twice the measure of the text. */
const widest = 1360;

const placed = new Map<string, { source: string; width: number }>();

/** Where an image of a work will be published, and its size. Throws when the file is no image. */
export async function imageOf(work: Pick<Work, 'section' | 'key'>, file: string): Promise<PlacedImage> {
  const source = join(contentFolder(), work.section, work.key, file);
  const bytes = readFileSync(source);
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  const shown = Math.min(width, widest);
  const name = `${fingerprint(bytes.toString('base64'), String(shown))}.webp`;
  placed.set(name, { source, width: shown });
  return {
    src: `${basePath()}images/${name}`,
    width: shown,
    height: Math.round((height * shown) / (width || 1)),
  };
}

/** All images that the views made so far show. */
export function placedImages(): string[] {
  return [...placed.keys()];
}

/** The published bytes of an image. */
export async function drawImage(name: string): Promise<Uint8Array> {
  const { source, width } = placed.get(name)!;
  return sharp(source).resize({ width, withoutEnlargement: true }).webp({ quality: 82 }).toBuffer();
}
