/** What a layout needs to know of a font: heights and mean advance, in ems. */
export interface Metrics {
  ascent: number;
  descent: number;
  lineGap: number;
  /** Mean advance over `sample`. */
  width: number;
}

/** Prose of both languages, by which advances are weighed: letters count as often as readers meet them. */
export const sample =
  'A good mentor asks what you have already tried, what it cost you, and what you would do if no one were watching. ' +
  'La plupart des mentors répondent trop tôt. Les bons demandent ce que vous avez déjà essayé, et l’écoutent jusqu’au bout.';

/**
 * Reads the metrics of a TrueType font.
 * Tables `head`, `hhea`, `hmtx` and `cmap` (format 4): OpenType 1.9, Font Tables.
 */
export function metricsOf(font: Uint8Array): Metrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const em = view.getUint16(table(view, 'head') + 18);
  const hhea = table(view, 'hhea');
  const advances = table(view, 'hmtx');
  const last = view.getUint16(hhea + 34) - 1;
  const glyph = glyphs(view);
  const widths = [...sample].map((letter) => {
    const id = glyph(letter.codePointAt(0) ?? 0);
    return view.getUint16(advances + 4 * Math.min(id, last));
  });
  return {
    ascent: view.getInt16(hhea + 4) / em,
    descent: -view.getInt16(hhea + 6) / em,
    lineGap: view.getInt16(hhea + 8) / em,
    width: widths.reduce((sum, width) => sum + width, 0) / widths.length / em,
  };
}

/** The overrides that make a local font take the room of ours, as declarations of `@font-face`. */
export function overrides(ours: Metrics, local: { width: number }): string {
  const adjust = ours.width / local.width;
  const part = (name: string, value: number) => `${name}: ${(value * 100).toFixed(1).replace(/\.0$/, '')}%;`;
  return [
    part('size-adjust', adjust),
    part('ascent-override', ours.ascent / adjust),
    part('descent-override', ours.descent / adjust),
    part('line-gap-override', ours.lineGap / adjust),
  ].join(' ');
}

function table(view: DataView, tag: string): number {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${tag}. Give a TrueType font.`);
}

function glyphs(view: DataView): (code: number) => number {
  const cmap = table(view, 'cmap');
  let start = 0;
  for (let at = cmap + 4; at < cmap + 4 + 8 * view.getUint16(cmap + 2); at += 8) {
    const subtable = cmap + view.getUint32(at + 4);
    if (view.getUint16(subtable) === 4) start = subtable;
  }
  if (!start) throw new Error('The font has no character map of format 4.');
  const double = view.getUint16(start + 6);
  const [ends, starts, deltas, offsets] = [0, 1, 2, 3].map((n) => start + 14 + n * double + (n ? 2 : 0)) as [
    number,
    number,
    number,
    number,
  ];
  return (code) => {
    for (let at = 0; at < double; at += 2) {
      if (view.getUint16(ends + at) < code) continue;
      const first = view.getUint16(starts + at);
      if (first > code) return 0;
      const delta = view.getInt16(deltas + at);
      const offset = view.getUint16(offsets + at);
      if (!offset) return (code + delta) & 0xffff;
      const id = view.getUint16(offsets + at + offset + 2 * (code - first));
      return id && (id + delta) & 0xffff;
    }
    return 0;
  };
}
