/**
 * Makes the fonts of the face from the packages they are published in: Latin with French, axes pinned.
 * Run by hand after a change here; what it writes is kept under git.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { metricsOf, overrides, type Metrics } from './font-metrics.ts';

interface Face {
  /** Name of the file. */
  file: string;
  family: string;
  source:
    | 'newsreader-latin-standard-normal'
    | 'newsreader-latin-standard-italic'
    | 'bricolage-grotesque-latin-standard-normal';
  axes: Record<string, number>;
  /** `font-weight` and `font-style` it answers to. */
  answers: { weight: string; style?: 'italic' };
  /** Pairs of letters drawn together: half of a file’s weight, spent where letters are large or many. */
  kerned: boolean;
  /** Local fonts that stand in until it is there. */
  local: (keyof typeof locals)[];
}

const faces: Face[] = [
  {
    file: 'newsreader-text',
    family: 'Newsreader',
    source: 'newsreader-latin-standard-normal',
    axes: { wght: 400, opsz: 16 },
    answers: { weight: '400' },
    kerned: true,
    local: ['Georgia', 'Times'],
  },
  {
    file: 'newsreader-strong',
    family: 'Newsreader',
    source: 'newsreader-latin-standard-normal',
    axes: { wght: 620, opsz: 16 },
    answers: { weight: '600' },
    kerned: false,
    local: ['Georgia Bold', 'Times Bold'],
  },
  {
    file: 'newsreader-italic',
    family: 'Newsreader',
    source: 'newsreader-latin-standard-italic',
    axes: { wght: 400, opsz: 18 },
    answers: { weight: '400', style: 'italic' },
    kerned: false,
    local: ['Georgia Italic', 'Times Italic'],
  },
  {
    file: 'newsreader-display',
    family: 'Newsreader Display',
    source: 'newsreader-latin-standard-normal',
    axes: { wght: 430, opsz: 60 },
    answers: { weight: '400' },
    kerned: true,
    local: ['Georgia', 'Times'],
  },
  {
    file: 'bricolage',
    family: 'Bricolage',
    source: 'bricolage-grotesque-latin-standard-normal',
    axes: { wght: 560, wdth: 100, opsz: 14 },
    answers: { weight: '500' },
    kerned: false,
    local: ['Arial'],
  },
  {
    file: 'bricolage-condensed',
    family: 'Bricolage Condensed',
    source: 'bricolage-grotesque-latin-standard-normal',
    axes: { wght: 800, wdth: 75, opsz: 48 },
    answers: { weight: '800' },
    kerned: true,
    local: ['Arial Narrow Bold', 'Arial Bold'],
  },
];

/** Faces the social pictures are drawn with. */
const drawn = ['newsreader-display', 'newsreader-italic', 'bricolage', 'bricolage-condensed'];

/**
 * Fonts found on readers’ machines, with their mean advance over the same sample. Times New Roman and Arial were
 * measured on the Liberation fonts, which share their advances; Georgia is 1.097 times Times (capsize, metrics).
 */
const locals = {
  Georgia: { names: ['Georgia'], width: 0.448 },
  'Georgia Bold': { names: ['Georgia Bold', 'Georgia-Bold'], width: 0.503 },
  'Georgia Italic': { names: ['Georgia Italic', 'Georgia-Italic'], width: 0.441 },
  Times: { names: ['Times New Roman', 'Liberation Serif'], width: 0.4083 },
  'Times Bold': { names: ['Times New Roman Bold', 'Liberation Serif Bold'], width: 0.434 },
  'Times Italic': { names: ['Times New Roman Italic', 'Liberation Serif Italic'], width: 0.4084 },
  Arial: { names: ['Arial', 'Liberation Sans', 'Roboto'], width: 0.4524 },
  'Arial Bold': { names: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'], width: 0.4867 },
  'Arial Narrow Bold': { names: ['Arial Narrow Bold', 'Liberation Sans Narrow Bold'], width: 0.3992 },
} as const;

/** Every character the hub’s two languages write, and the letters of neighbours found in names. */
const letters =
  [...Array(0x7f - 0x20).keys()].map((at) => String.fromCodePoint(at + 0x20)).join('') +
  'ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŒŸàâäæçèéêëîïôöùûüœÿÁÍÓÚÑÅØáíóúñãõåøßìò' +
  '«»‘’“”–—…·•´°ªº½×§©€£†−→←\u00a0\u202f\u2009\u2011';

const require = createRequire(import.meta.url);
const web = new URL('../src/styles/fonts/', import.meta.url);
const pictures = new URL('../src/outputs/fonts/', import.meta.url);

async function make(face: Face, format: 'woff2' | 'truetype'): Promise<Uint8Array> {
  const name = face.source.startsWith('n') ? 'newsreader' : 'bricolage-grotesque';
  const source = await readFile(require.resolve(`@fontsource-variable/${name}/files/${face.source}.woff2`));
  return subsetFont(source, letters, {
    targetFormat: format,
    variationAxes: face.axes,
    keepFeatures: face.kerned ? ['kern', 'liga'] : ['liga'],
    noHinting: true,
    dropTables: ['STAT', 'DSIG', 'meta'],
  });
}

/** The `@font-face` rules of a face: our own file, and the local fonts that stand in for it. */
function rules(face: Face, metrics: Metrics): { own: string; standIns: string[] } {
  const style = face.answers.style ? ` font-style: ${face.answers.style};` : '';
  const rule = (family: string, src: string, rest: string) =>
    `@font-face { font-family: '${family}'; font-weight: ${face.answers.weight};${style} src: ${src}; ${rest} }`;
  const own = rule(face.family, `url('./fonts/${face.file}.woff2') format('woff2')`, 'font-display: swap;');
  const standIns = face.local.map((key, at) =>
    rule(
      `${face.family} ${at + 2}`,
      locals[key].names.map((name) => `local('${name}')`).join(', '),
      overrides(metrics, locals[key]),
    ),
  );
  return { own, standIns };
}

await mkdir(web, { recursive: true });
await mkdir(pictures, { recursive: true });
const note = '/* Written by scripts/fonts.ts. */';
const css = { fonts: [note], 'stand-ins': [note] };
for (const face of faces) {
  const file = await make(face, 'woff2');
  const truetype = await make(face, 'truetype');
  await writeFile(new URL(`${face.file}.woff2`, web), file);
  if (drawn.includes(face.file)) await writeFile(new URL(`${face.file}.ttf`, pictures), truetype);
  const { own, standIns } = rules(face, metricsOf(truetype));
  css.fonts.push(own);
  css['stand-ins'].push(...standIns);
  console.log(`${face.file}.woff2 ${(file.length / 1000).toFixed(1)} kB`);
}
const licence = [];
for (const name of ['newsreader', 'bricolage-grotesque'])
  licence.push(await readFile(require.resolve(`@fontsource-variable/${name}/LICENSE`), 'utf8'));
for (const folder of [web, pictures]) await writeFile(new URL('OFL.txt', folder), licence.join('\n\n'));
for (const [name, lines] of Object.entries(css))
  await writeFile(new URL(`../src/styles/${name}.css`, import.meta.url), lines.join('\n') + '\n');
