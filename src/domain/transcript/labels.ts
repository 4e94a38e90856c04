/** A name at the head of what is said. */
export interface Label {
  speaker: string;
  /** What follows the name and its colon. */
  rest: string;
}

/** Set before words that look like a name and are none, where nobody is named: it is not seen, and nothing breaks there. */
export const noLabel = '\u2060';

const head =
  /^(?:(?:[-–—•]|>{2,3}|»)\s*)?(?:\[([\p{L}\p{N}][^:\n<>[\]]{0,59})\]|([\p{L}\p{N}(][^:\n<>]{0,59}?))\s*:(?:\s+|$)/u;
/** Words within a name that take no capital, in English and French. */
const small =
  /^(?:d[’'].+|l[’'].+|of|the|and|et|de|du|des|la|le|les|von|van|der|den|di|da|dos|el|al|bin|ibn|y)$/u;
/** What stands behind a name and a comma. */
const degree = /,\s*(?:Ph\.?D|M\.?D|MBA|CPA|CRHA|Jr|Sr|Esq|ing)\.?$/u;
const capital = /^[(“"]?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}’'_().#&-]*$/u;
const abbreviated = /^(?:\p{L}|\p{L}{2,3}|(?:\p{L}\.)+\p{L}?)\.$/u;

/** A name as `Name: …` or, by WhisperX, `[Name]: …` has it: a few words with capitals. Nothing where a sentence merely holds a colon. */
export function labelOf(text: string): Label | undefined {
  const [all, between, name = between] = head.exec(text) ?? [];
  if (all === undefined || !isName(name!)) return undefined;
  return { speaker: name!.trim().replace(/\s+/g, ' '), rest: text.slice(all.length) };
}

/** True for one to six words of which the first and most others begin with a capital or a digit, and one is letters. */
export function isName(words: string): boolean {
  const parts = words.trim().replace(degree, '').split(/\s+/);
  if (parts.length > 6 || !/\p{L}/u.test(words)) return false;
  return parts.every(
    (part, at) =>
      (capital.test(part) && (!part.endsWith('.') || abbreviated.test(part))) ||
      (at > 0 && (small.test(part) || /^(?:\(.*\)|#\d+|[&|])$/.test(part))) ||
      part === '&',
  );
}
