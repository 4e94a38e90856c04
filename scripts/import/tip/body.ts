import { partsOf, type Parts } from './fields.ts';

/** Lines that stand before a message which is answered or passed on, in the words of mail programs. */
const before =
  /^[ >]*(-{2,}\s*(original message|message d[’']origine|forwarded message|message transféré|reply message)\s*-{2,}.*|begin forwarded message ?:|début du (message|courriel) (transféré|réexpédié) ?:|_{10,}|on\b.{5,150}\bwrote ?:|le\b.{5,150}\ba écrit ?:)\s*$/i;

/** Headers that mail programs write out when a message is passed on. */
const header =
  /^[ >]*[*]?(from|to|cc|date|sent|subject|reply-to|de|à|cc|envoyé|objet|répondre à)[*]? ?:[*]? /i;

/** What a telephone puts under a message. */
const signature =
  /^(sent (from|via|with) (my|a|the|mail|outlook|yahoo|proton)|get outlook|envoyé (de|depuis|à partir|via|avec)\b|téléchargez? outlook|obtenez outlook|provenance ?: (courrier|outlook|mail)|télécharger outlook|-- ?$)/i;

/**
 * The parts of a message, without what mail programs put around it: quoted lines, headers of a message passed on,
 * signatures. Where the tip stands in the part that is quoted, as in a message passed on, that part is read. What is left
 * over is given as it stands.
 */
export function readBody(text: string): Parts {
  const lines = joinedMarks(text.split('\n'));
  const at = lines.findIndex((line) => before.test(line) || /^\s*>/.test(line));
  if (at < 0) return own(lines);
  const above = own(lines.slice(0, at));
  const below = own(passedOn(lines.slice(at)));
  const filled = ({ tips, labels }: Parts) => Boolean(labels && tips.length);
  if (filled(below) && !filled(above)) return { ...below, rest: [...everything(above), ...below.rest] };
  if (above.tips.length) return { ...above, rest: [...above.rest, quoted(lines.slice(at))] };
  // Answers between the quoted lines.
  return own(lines.map((line) => line.replace(/^\s*(>\s?)+/, '')));
}

function own(lines: string[]): Parts {
  const at = lines.findIndex((line) => signature.test(line.trim()) && !/^-- ?$/.test(line.trim()));
  const dashes = lines.findIndex((line) => /^-- ?$/.test(line));
  const end = Math.min(...[at, dashes].filter((one) => one >= 0), lines.length);
  const parts = partsOf(lines.slice(0, end).join('\n'));
  const left = lines.slice(end).join('\n').trim();
  return left ? { ...parts, rest: [...parts.rest, left] } : parts;
}

/** Two lines of “On Monday, Ada <…> / wrote:” as one. */
function joinedMarks(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      /^[ >]*(on|le)\b/i.test(last) &&
      /(wrote|a écrit) ?:\s*$/i.test(line) &&
      line.length < 90
    )
      joined[joined.length - 1] = `${last.trimEnd()} ${line.replace(/^[ >]+/, '')}`;
    else joined.push(line);
  }
  return joined;
}

/** The lines of a message that is passed on, its headers behind its words, where they are left over. */
function passedOn(lines: string[]): string[] {
  const plain = lines.map((line) => line.replace(/^\s*(>\s?)+/, ''));
  const first = plain.findIndex((line) => line.trim() && !before.test(line) && !header.test(line));
  if (first < 0) return plain;
  return [...plain.slice(0, first).filter((line) => line.trim()), '', ...plain.slice(first)];
}

function quoted(lines: string[]): string {
  return lines.join('\n').trim();
}

/** All that was read of a part, as it was written, for what turned out to be no tip. */
function everything({ tips, rest }: Parts): string[] {
  return [...rest, ...tips.flatMap((tip) => Object.values(tip))].filter((words) => words.trim());
}
