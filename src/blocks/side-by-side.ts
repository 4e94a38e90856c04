import { rowsOf } from '../domain/rows.ts';
import type { Both, Lang } from '../i18n/languages.ts';
import type { Block, Kind } from './block.ts';
import { resolve, type Destinations } from './compose.ts';

/** One version of a text, or as much of it as stands in one row. */
export interface Side {
  lang: Lang;
  blocks: readonly Block[];
  /** Where its links and images lead. */
  to: Destinations;
}

/**
 * The HTML of two versions in rows, twin facing twin. A row bears the id that both blocks share, so that an address
 * made for one version leads to it; where a side holds several blocks, each further one keeps its own id.
 * @param own the version in the language of the page, which comes first
 * @param stale what is said of a translation whose source has changed since, by the language of that source
 */
export function sideBySide(own: Side, twin: Side, stale: Both): string {
  return rowsOf(own.blocks, twin.blocks)
    .map((row) => {
      const left = { ...own, blocks: row.own.map((at) => own.blocks[at]!) };
      const right = { ...twin, blocks: row.twin.map((at) => twin.blocks[at]!) };
      return printRow(left, right, stale);
    })
    .join('\n');
}

function printRow(own: Side, twin: Side, stale: Both): string {
  const blocks = [...own.blocks, ...twin.blocks];
  const pair = own.blocks.length === 1 && twin.blocks.length === 1;
  const both = (kind: Kind) => pair && blocks.every((block) => block.kind === kind);
  const shared =
    (both('break') && blocks[0]!.html) ||
    (both('heading') && sharedHeading(own, twin)) ||
    (both('figure') && sharedFigure(own, twin));
  const marks = [staleMark(own, twin, own.lang, stale), staleMark(twin, own, own.lang, stale)] as const;
  return strayIds(blocks) + (shared ? shared + marks.join('') : facing(own, twin, blocks[0]!.id, marks));
}

/** Two sides that share no more than their row. */
function facing(own: Side, twin: Side, id: string, marks: readonly [string, string]): string {
  const given = new Set([id]);
  const cells = cell(own, given, marks[0], true) + cell(twin, given, marks[1], false);
  return `<div class="row" id="${id}">${cells}</div>`;
}

/** Said where a side has been left behind by a change of the other, in the language of the page. */
function staleMark({ blocks, lang }: Side, source: Side, spoken: Lang, stale: Both): string {
  if (!blocks.some((block) => block.stale)) return '';
  const name = lang === spoken ? 'facts stale' : 'facts stale twin';
  return `<p class="${name}" lang="${spoken}">${stale[source.lang]}</p>`;
}

/** Places for ids that are those of no block here: an address that ends in one leads to the row all the same. */
function strayIds(blocks: readonly Block[]): string {
  const ids = new Set(blocks.map(({ id }) => id));
  const stray = new Set(blocks.flatMap(({ anchors = [] }) => anchors.filter((anchor) => !ids.has(anchor))));
  return [...stray].map((id) => `<span id="${id}"></span>`).join('');
}

/** One heading, said in two languages: the outline of the page is that of the text, not twice as long. */
function sharedHeading(own: Side, twin: Side): string {
  const { id, depth } = own.blocks[0]!;
  const said = [own, twin].map(
    ({ lang, blocks, to }) => `<span lang="${lang}">${resolve(blocks[0]!.html, to)}</span>`,
  );
  return `<h${depth} class="row" id="${id}">${said.join(' ')}</h${depth}>`;
}

const figurePattern = /^<figure>(<img[^>]*>)(?:<figcaption>([\s\S]*)<\/figcaption>)?<\/figure>$/;

/** A picture that both versions show, shown once; what the other version says of it is read after the picture. */
function sharedFigure(own: Side, twin: Side): string | undefined {
  if (own.blocks[0]!.files?.join() !== twin.blocks[0]!.files?.join()) return undefined;
  const [, image, caption = ''] = figurePattern.exec(own.blocks[0]!.html) ?? [];
  const [, twinImage, twinCaption = ''] = figurePattern.exec(twin.blocks[0]!.html) ?? [];
  if (!image || !twinImage) return undefined;
  const alt = / alt="([^"]*)"/.exec(twinImage)?.[1] ?? '';
  const captions =
    `<span lang="${own.lang}">${resolve(caption, own.to)}</span> ` +
    `<span lang="${twin.lang}"><span class="hide">${alt}</span> ${resolve(twinCaption, twin.to)}</span>`;
  const { id } = own.blocks[0]!;
  return `<figure class="plate" id="${id}">${resolve(image, own.to)}<figcaption class="row">${captions}</figcaption></figure>`;
}

/** One side of a row: its block, or a box around several. `given` are the ids that stand on the page already. */
function cell({ lang, blocks, to }: Side, given: Set<string>, mark: string, outline: boolean): string {
  const alone = blocks.length === 1 && !mark;
  const printed = blocks.map((block) => {
    const id = given.has(block.id) ? '' : ` id="${block.id}"`;
    given.add(block.id);
    return resolve(element(block, alone ? `${id} lang="${lang}"` : id, outline), to);
  });
  return alone ? printed[0]! : `<div class="stack" lang="${lang}">${printed.join('')}${mark}</div>`;
}

/** A block with attributes. A heading that faces no heading is one only in the language of the page. */
function element({ kind, depth, html }: Block, attributes: string, outline: boolean): string {
  if (kind === 'heading')
    return outline
      ? `<h${depth}${attributes}>${html}</h${depth}>`
      : `<p class="title"${attributes}>${html}</p>`;
  return html.replace(/^<([a-z]+)/, `<$1${attributes}`);
}
