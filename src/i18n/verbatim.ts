/** Stands in a masked text for an address: no space beside it is taken away, for it would seem to be part of it. */
export const addressMark = '\ue000';

/** Stands in a masked text for a path such as `articles/8.mdx`, and behaves as a letter. */
export const pathMark = '\ue001';

/** A text whose addresses are put aside, in their order. */
export interface Masked {
  text: string;
  spans: string[];
}

const trigger = /[/@]|www\./i;
const delimiter = /[\s«»“”"<>]/;
const head = /^[([{'‘’]*(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’])?/i;
const tail = /[)\]}'’.,;:!?…]*$/;
const address =
  /\w:\/\/|^www\.|^[~.]{0,2}\/.*\w|^(?:mailto|tel|sms|doi|urn):|^[^@]+@[^@]+\.[^@]|^(?:[\w-]+\.)+[a-z]{2,}[/:?#]/i;
const path = /^(?=.*[a-z])(?=.*[\d.:%])(?!.*%(?![\da-f]{2}))[^'’&$€£]*$/i;

/** True when a text holds a character that `mask` itself uses; such a text has to be left as it is. */
export function isUnmaskable(text: string): boolean {
  return text.includes(addressMark) || text.includes(pathMark);
}

/** Replaces every web or mail address and every path with digits or dots in it by one private character each. */
export function mask(text: string): Masked {
  const spans: string[] = [];
  if (!trigger.test(text)) return { text, spans };
  const triggers = new RegExp(trigger, 'gi');
  let masked = '';
  let done = 0;
  for (let found = triggers.exec(text); found; found = triggers.exec(text)) {
    let start = found.index;
    let end = start + 1;
    while (start > done && !delimiter.test(text[start - 1]!)) start--;
    while (end < text.length && !delimiter.test(text[end]!)) end++;
    triggers.lastIndex = end;
    const token = text.slice(start, end);
    const from = head.exec(token)![0].length;
    const core = token.slice(from).replace(tail, '');
    const mark = address.test(core)
      ? addressMark
      : core.includes('/') && path.test(core)
        ? core.endsWith('/')
          ? addressMark
          : pathMark
        : undefined;
    if (mark === undefined) continue;
    masked += text.slice(done, start + from) + mark;
    spans.push(core);
    done = start + from + core.length;
  }
  return { text: masked + text.slice(done), spans };
}

/** Puts the addresses back. */
export function unmask({ text, spans }: Masked): string {
  if (spans.length === 0) return text;
  let next = 0;
  return text.replace(/[\ue000\ue001]/g, () => spans[next++]!);
}
