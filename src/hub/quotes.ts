import { nearest } from '../domain/nearest.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import { workNames, type Quote, type TipAbout } from '../model/index.ts';
import type { Checked } from './check.ts';
import type { Fault } from './fault.ts';
import type { ReadWork } from './works.ts';

/** Checks what a quote says of the text it stands in: that the block is there, and that a moment is in a recording. */
export function checkQuotes(
  hub: Checked,
  faults: Fault[],
  idsOf: (work: ReadWork, lang: Lang) => Set<string> | undefined,
): void {
  const works = new Map(
    workNames.flatMap((section) => hub[section].map((work) => [`${section}/${work.key}`, work as ReadWork])),
  );
  for (const { file, data, lineOf } of hub.quotes) {
    if (!data.source) continue;
    const work = data.source.item ? works.get(data.source.item) : undefined;
    for (const [field, message] of [
      ['place', blockFault(data.source, work, idsOf)],
      ['moment', momentFault(data.source, work)],
    ] as const)
      if (message)
        faults.push({ file, line: lineOf(['source', field]), message: `source.${field}: ${message}` });
  }
}

type Source = NonNullable<Quote['source']>;

function blockFault(
  { item, place }: Source,
  work: ReadWork | undefined,
  idsOf: (work: ReadWork, lang: Lang) => Set<string> | undefined,
): string | undefined {
  const block = [place].flatMap((said) => (typeof said === 'object' ? [said.en, said.fr] : (said ?? [])));
  const name = block.find((words) => words.startsWith('#'))?.slice(1);
  if (name === undefined) return undefined;
  if (typeof place === 'object')
    return `#${name} is the same in both languages. Write it once: place: '#${name}'`;
  if (!work)
    // A work with faults of its own, or none of that name, is told of elsewhere.
    return item && /^(articles|tips|lists)\//.test(item)
      ? undefined
      : `only works of this hub have blocks. Say the place in words instead of #${name}`;
  for (const lang of languages) {
    const known = idsOf(work, lang);
    if (!known || known.has(name)) continue;
    const close = nearest(name, known);
    return `#${name} is no block of ${item}. ${close ? `Did you mean #${close}?` : 'Copy the address of the paragraph from its page'}`;
  }
  return undefined;
}

function momentFault({ item, moment }: Source, work: ReadWork | undefined): string | undefined {
  if (!moment || !item) return undefined;
  if (!item.startsWith('tips/'))
    return `${moment} is a moment of a recording, and ${item} is a text. Write url: https://… in place of item, or delete the moment`;
  if (!work) return undefined;
  const { episode, recordings } = work.about as TipAbout;
  return episode || recordings.length
    ? undefined
    : `${moment} is in no recording: ${item} names no episode. Name it there, or delete the moment`;
}
