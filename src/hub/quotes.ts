import { formatMoment } from '../i18n/dates.ts';
import { momentOf, secondsOf } from '../domain/moment.ts';
import { nearest } from '../domain/nearest.ts';
import { hubLang, languages, type Lang } from '../i18n/languages.ts';
import { workNames, type Quote, type TipAbout } from '../model/index.ts';
import type { Checked } from './check.ts';
import type { Fault } from './fault.ts';
import { nearestWords, quotableReader, spokenIn, standIn, type Quotable, type Reading } from './quotable.ts';
import type { ReadWork } from './works.ts';

/** The addresses inside a work; nothing where it could not be read. */
export type IdsOf = (work: ReadWork, lang: Lang) => Set<string> | undefined;

/**
 * Checks what a quote says of the text of the hub it is from: that the block is there, that a moment is in a recording,
 * and that the words stand there, word for word. A quote that does not say where is told: its source gets the block, or
 * the moment of the transcript.
 */
export function checkQuotes(hub: Checked, faults: Fault[], idsOf: IdsOf, reading: Reading): void {
  const works = new Map(
    workNames.flatMap((section) => hub[section].map((work) => [`${section}/${work.key}`, work as ReadWork])),
  );
  const read = quotableReader(reading);
  for (const fact of hub.quotes) {
    const { file, data, lineOf } = fact;
    const { source } = data;
    if (!source) continue;
    const work = source.item ? works.get(source.item) : undefined;
    const wrong = [
      ['place', blockFault(source, work, idsOf)],
      ['moment', momentFault(source, work)],
    ].flatMap(([field, message]) => (message ? [{ path: ['source', field!], message }] : []));
    if (!wrong.length && work?.digest) {
      const found = whereSaid(data, source, work, read);
      if ('message' in found) wrong.push(found);
      else fact.data = { ...data, source: { ...source, ...found } };
    }
    for (const { path, message } of wrong)
      faults.push({ file, line: lineOf(path), message: `${path.join('.')}${path[1] ? ':' : ''} ${message}` });
  }
  checkPullQuotes(hub, works, faults, read);
}

type Source = NonNullable<Quote['source']>;

function blockFault({ item, place }: Source, work: ReadWork | undefined, idsOf: IdsOf): string | undefined {
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

/** Where the words of a quote stand, or what is wrong with what it says of that. */
type Found = Pick<Source, 'place' | 'moment'> | { path: string[]; message: string };

/** Looks for the words of a quote where it says they are, then in the rest of the work. */
function whereSaid(
  { language, text }: Quote,
  { item, place, moment }: Source,
  work: ReadWork,
  read: (work: ReadWork, lang: Lang) => Quotable,
): Found {
  const texts = spokenIn(language, (lang) => work.texts[lang] !== undefined).map(
    (lang) => read(work, lang).text,
  );
  const own = hubLang(language);
  // A transcript in another language is a translation: it says nothing of the words themselves.
  const transcripts = (own ? [own] : languages).flatMap((lang) => {
    const { transcript } = read(work, lang);
    return transcript ? [transcript] : [];
  });
  const said = standIn(text, transcripts);
  const block = typeof place === 'string' && place.startsWith('#') ? place.slice(1) : undefined;
  if (moment) {
    const at = secondsOf(moment);
    const timed = said.filter(({ start }) => start !== undefined);
    if (timed.some(({ start, end }) => at >= Math.floor(start!) && at < (end ?? Infinity))) return {};
    if (timed.length)
      return {
        path: ['source', 'moment'],
        message: `the words are said at ${timed.map(({ start }) => formatMoment(start!)).join(' and ')}, not at ${formatMoment(at)}. Write moment: '${momentOf(timed[0]!.start!)}'`,
      };
    // Nobody wrote down what is said there: only a listener can check it.
    if (!transcripts.length && block === undefined) return {};
  }
  const stands = standIn(text, texts);
  if (stands.length) {
    if (block === undefined)
      return place === undefined && stands[0]!.id ? { place: `#${stands[0]!.id}` } : {};
    if (stands.some(({ id }) => id === block)) return {};
    const there = stands.find(({ id }) => id)?.id;
    return {
      path: ['source', 'place'],
      message: there
        ? `the words stand in #${there}, not in #${block}. Write place: '#${there}'`
        : `the words stand in the front matter of ${item}, not in #${block}. Delete the place`,
    };
  }
  const [cue] = said;
  if (cue) {
    if (`${block}` === cue.id) return {};
    const right = cue.start === undefined ? `place: '#${cue.id}'` : `moment: '${momentOf(cue.start)}'`;
    if (place === undefined)
      return cue.start === undefined ? { place: `#${cue.id}` } : { moment: momentOf(cue.start) };
    return {
      path: ['source', 'place'],
      message: `the words stand in the transcript of ${item}. Write ${right} in place of it`,
    };
  }
  return { path: ['text'], message: absent(text, item!, [...texts, ...transcripts]) };
}

function absent(words: string, item: string, texts: Quotable['text'][]): string {
  const near = nearestWords(words, texts);
  return near
    ? `does not stand in ${item} as it is quoted. ${near}. Copy the words from there, and mark with […] what you leave out`
    : `stands nowhere in ${item}. Copy it from there word for word, or name the source it is from${item.startsWith('tips/') ? ', or the moment at which it is said' : ''}`;
}

/** Quotes inside a text that name the text of the hub they are from stand there too, word for word. */
function checkPullQuotes(
  hub: Checked,
  works: ReadonlyMap<string, ReadWork>,
  faults: Fault[],
  read: (work: ReadWork, lang: Lang) => Quotable,
): void {
  const quotes = new Map(hub.quotes.map((quote) => [`quotes/${quote.key}`, quote.data]));
  for (const { texts } of works.values())
    for (const lang of languages)
      for (const { words, from, line } of texts[lang]?.quoted ?? []) {
        const [item, block] = from.split('#') as [string, string?];
        const passages = quotablePassages(item, lang, works, quotes, read);
        if (!passages) continue;
        const stands = standIn(words, passages);
        const { file } = texts[lang]!;
        if (!stands.length)
          faults.push({ file, line, message: `the quote ${absent(words, item, passages)}` });
        else if (block && stands.every(({ id }) => id !== block)) {
          const there = stands.find(({ id }) => id)?.id;
          faults.push({
            file,
            line,
            message: `the words quoted from ${from} stand ${there ? `in #${there}` : 'in its front matter'}. Link to ${there ? `${item}#${there}` : item}`,
          });
        }
      }
}

/** What can be quoted of a work or a quote, in a version’s language; nothing for what could not be read. */
function quotablePassages(
  item: string,
  lang: Lang,
  works: ReadonlyMap<string, ReadWork>,
  quotes: ReadonlyMap<string, Quote>,
  read: (work: ReadWork, lang: Lang) => Quotable,
): Quotable['text'][] | undefined {
  const quote = quotes.get(item);
  if (quote) {
    const { text, translation } = quote;
    const said = typeof translation === 'object' ? Object.values(translation) : [translation ?? ''];
    return [[text, ...said].map((words) => ({ id: '', text: words }))];
  }
  const work = works.get(item);
  if (!work?.digest) return undefined;
  return spokenIn(lang, (one) => work.texts[one] !== undefined).flatMap((one) => {
    const { text, transcript } = read(work, one);
    return [text, ...(transcript ? [transcript] : [])];
  });
}
