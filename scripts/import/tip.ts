import { mkdirSync, readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../../src/hub/fault.ts';
import { contentFolder, names, shown } from '../../src/hub/folder.ts';
import { readHub, type Reading } from '../../src/hub/read.ts';
import type { TipAbout } from '../../src/model/index.ts';
import type { Importer } from '../import.ts';
import { draftOf, type Draft, type Place } from './tip/draft.ts';
import { readBody } from './tip/body.ts';
import { readMessage } from './tip/mail.ts';

/**
 * `npm run import tip <file> [--show <key>]`: a message that was received, saved as `.eml` or `.txt`, as a draft of a tip in
 * one language: `about.yml` and its text, with the next free number. What is not understood stands in `about.yml` as a
 * comment.
 */
export const tip: Importer = { usage: 'npm run import tip <file.eml|file.txt> [--show <key>]', run };

async function run(args: string[]): Promise<boolean> {
  const at = args.indexOf('--show');
  // npm takes an option for itself where no `--` stands before it, and tells it only so.
  const show = at < 0 ? process.env.npm_config_show : args[at + 1];
  const files = at < 0 ? args : args.toSpliced(at, 2);
  if (!files.length) return fail(`Name the file of the message: ${tip.usage}`);
  let made = true;
  for (const file of files) made = (await importFile(file, show)) && made;
  return made;
}

async function importFile(file: string, wanted: string | undefined): Promise<boolean> {
  if (!existsSync(file)) return fail(`${file} is not there. Save the message as a file, and name it`);
  const folder = contentFolder();
  try {
    const { drafts, from } = await takeIn(readFileSync(file), file, folder, wanted);
    report(drafts, folder, from);
    return true;
  } catch (error) {
    if (error instanceof NoTip) return fail(error.message);
    throw error;
  }
}

/** Why nothing could be taken in. How to mend it. */
export class NoTip extends Error {}

/**
 * Writes the tips of a message into the hub of a folder, a draft each.
 * @param name of the file: its ending tells mail from text
 * @param wanted key of a show
 * @throws {NoTip} where there is none in it, or no show for it; then nothing has been written
 */
export async function takeIn(
  bytes: Uint8Array,
  name: string,
  folder: string,
  wanted?: string,
): Promise<{ drafts: Draft[]; from?: string }> {
  const received = await readMessage(bytes, name);
  const { tips, rest, labels } = readBody(received.text);
  if (!tips.length)
    throw new NoTip(
      `${name}: it holds nothing that could be a tip. Write “Tip: ” before the sentence that is one`,
    );
  const reading = readHub(folder);
  const show = showOf(reading, folder, wanted);
  const drafts: Draft[] = [];
  const taken = numbers(folder);
  let number = nextNumber(reading, taken, show);
  for (const [at, answers] of tips.entries()) {
    const place = placeOf(reading, folder, show, number, drafts);
    // What else is said is said once, beside the first.
    drafts.push(draftOf(answers, received, at === 0 ? rest : [], labels, place));
    do number++;
    while (taken.has(number));
  }
  for (const draft of drafts) write(folder, draft);
  return { drafts, ...(received.from && { from: received.from }) };
}

function fail(message: string): false {
  console.error(message);
  return false;
}

/** The numbers that are taken, also by tips that have faults. */
function numbers(folder: string): Set<number> {
  const root = join(folder, 'tips');
  const taken = names(root).folders.flatMap((key) => {
    const file = join(root, key, 'about.yml');
    const said = existsSync(file) ? /^number:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
    return said ? [Number(said)] : [];
  });
  return new Set(taken);
}

/** The one after the last of the show’s own that no tip has. */
function nextNumber({ works }: Reading, taken: Set<number>, show: string): number {
  const own = tipsOf(works).flatMap(({ about }) => (about.show === show ? [about.number] : []));
  let number = Math.max(0, ...own) + 1;
  while (taken.has(number)) number++;
  return number;
}

function tipsOf(works: Reading['works']) {
  return works.flatMap((work) =>
    work.section === 'tips' ? [{ key: work.key, about: work.about as TipAbout, texts: work.texts }] : [],
  );
}

/** The show that was asked for; else the hub’s own: that of most tips which were heard in nobody’s episode. */
function showOf({ works }: Reading, folder: string, wanted: string | undefined): string {
  const shows = names(join(folder, 'shows')).files.map((file) => file.replace(/\.yml$/, ''));
  if (wanted) {
    if (shows.includes(wanted)) return wanted;
    throw new NoTip(`There is no show ${wanted}. There are ${shows.join(', ')}`);
  }
  const count = new Map<string, number>();
  for (const { about } of tipsOf(works))
    if (!about.episode) count.set(about.show, (count.get(about.show) ?? 0) + 1);
  const [most] = [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const show = most?.[0] ?? shows[0];
  if (show) return show;
  throw new NoTip('A tip belongs to a show, and there is none. Write shows/<key>.yml first');
}

function placeOf(
  { works, hub }: Reading,
  folder: string,
  show: string,
  number: number,
  drafts: Draft[],
): Place {
  const tips = tipsOf(works);
  const root = join(folder, 'tips');
  const taken = new Set([
    ...(existsSync(root) ? readdirSync(root) : []),
    ...tips.flatMap(({ texts }) => Object.values(texts).map(({ slug }) => slug)),
    ...drafts.map(({ key }) => key),
  ]);
  const people = hub?.people ?? [];
  return {
    number,
    show,
    today: today(),
    taken: (name) => taken.has(name),
    tipOf: (one) => tips.find(({ about }) => about.number === one)?.key,
    personOf: (name) =>
      people.find(({ data }) =>
        [data.name.en, data.name.fr, ...data.aliases].some((known) => same(known, name)),
      )?.key,
  };
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;
}

/** The day where the editor is. */
function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function write(folder: string, { key, lang, about, text }: Draft): void {
  const place = join(folder, 'tips', key);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'about.yml'), about);
  writeFileSync(join(place, `${lang}.mdx`), text);
}

function report(drafts: Draft[], folder: string, from: string | undefined): void {
  const { faults } = readHub(folder);
  for (const { key, lang, title, left } of drafts) {
    const place = shown(join(folder, 'tips', key));
    console.log(`${place}/about.yml\n${place}/${lang}.mdx: “${title}”`);
    for (const what of left) console.log(`  - ${what}`);
    for (const fault of faults)
      if (fault.file.startsWith(`${place}/`)) console.log(`  - ${formatFault(fault)}`);
  }
  if (from) console.log(`To answer: ${from}`);
  console.log('npm run check tells what is left; npm run dev shows the draft. A build publishes it.');
}
