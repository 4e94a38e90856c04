import { blocksFor } from '../../src/blocks/cache.ts';
import type { Block, Kind } from '../../src/blocks/block.ts';
import { rowsOf } from '../../src/domain/rows.ts';
import { groupSentences } from '../../src/domain/sentence-groups.ts';
import { hasWords } from '../../src/domain/words.ts';
import type { ReadHub } from '../../src/hub/read.ts';
import { languages, type Both, type Lang } from '../../src/i18n/languages.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { sentencesOf } from '../../src/listen/pieces.ts';

/** What is said at one go: a cue of the transcript to be. */
export interface Line {
  /** The same in both languages. */
  id: string;
  /** As written, typeset. */
  text: string;
  /** Seconds of silence after it. */
  pause: number;
}

/** A tip as it is read aloud, in each language it has. */
export type Script = Partial<Both<Line[]>>;

export type Voiced = 'human' | 'synthetic';

type Tip = ReadHub['tips'][number];

/** A breath between sentences, a longer one where a paragraph ends, the longest around what stands by itself. */
const pauses = { sentence: 0.4, paragraph: 0.75, apart: 0.95 };

/** The section that names sources is for the eye: it is on the page, and full of links. */
const unspoken = new Set(['source']);

const spoken = new Set<Kind>(['heading', 'paragraph', 'list', 'quote', 'note']);

/**
 * What is read of a tip: what it is, its title, its sentence, its text up to where it comes from, and who spoke.
 * Nothing is typed for it but the first and the last words, which all tips share. Lines of both languages bear the
 * same ids, in the same order.
 * @param voiced whose voice reads in each language: a synthetic one says so
 * @throws a sentence for the editor where two lines would bear one id
 */
export function scriptOf(tip: Tip, hub: ReadHub, voiced: Partial<Both<Voiced>> = {}): Script {
  const langs = languages.filter((lang) => tip.texts[lang]);
  const script: Script = {};
  for (const lang of langs) {
    const { title, sentence = '' } = tip.texts[lang]!;
    const words = stringsFor(lang, hub.site.locale[lang]).speak;
    const show = hub.shows.find(({ key }) => key === tip.about.show)!.data.name;
    script[lang] = [
      {
        id: 'opening',
        text: words.opening(tip.about.number).replace('{show}', () => show),
        pause: pauses.sentence,
      },
      { id: 'title', text: ended(title), pause: pauses.apart },
      { id: 'sentence', text: sentence, pause: pauses.apart },
    ];
  }
  for (const lines of linesOf(tip, langs)) for (const lang of langs) script[lang]!.push(...lines[lang]!);
  for (const lang of langs) {
    const { closing, address } = stringsFor(lang, hub.site.locale[lang]).speak;
    const { number } = tip.about;
    const said = script[lang]!;
    said.at(-1)!.pause = pauses.apart;
    said.push({
      id: 'closing',
      text: closing[voiced[lang] ?? 'synthetic'](number),
      pause: pauses.sentence,
    });
    const short = shortAddress(hub.site.identity, number);
    if (short) said.push({ id: 'address', text: address.replace('{address}', () => short), pause: 0 });
    const twice = said.find(({ id }, at) => said.findIndex((one) => one.id === id) < at);
    if (twice)
      throw new Error(`${tip.key}: two lines would be #${twice.id}. Give the heading another {#id}.`);
  }
  return script;
}

/**
 * The lines of the text, passage by passage, in every language there is. The first heading is not said: the sentence of
 * the tip leads into what is under it.
 */
function linesOf(tip: Tip, langs: readonly Lang[]): Script[] {
  const [own, twin = own] = langs.map((lang) => blocksFor(tip.digest, lang));
  return rowsOf(own!, twin!)
    .map((row) => ({ own: row.own.map((at) => own![at]!), twin: row.twin.map((at) => twin![at]!) }))
    .filter((row) => isSpoken(row.own) && isSpoken(row.twin))
    .filter(({ own: [block] }, at) => at > 0 || block!.kind !== 'heading')
    .map((row) => {
      const { id, kind } = row.own[0]!;
      const sides = [row.own, row.twin].map((blocks, at) => {
        const lang = langs[at] ?? langs[0]!;
        return blocks.flatMap(({ text }) => sentences(kind === 'heading' ? ended(text) : text, lang));
      });
      const groups = groupSentences(sides[0]!.map(length), sides[1]!.map(length));
      const script: Script = {};
      for (const [at, lang] of langs.entries())
        script[lang] = groups.map((group, number) => ({
          id: groups.length > 1 ? `${id}-${number + 1}` : id,
          text: (at ? group.twin : group.own).map((place) => sides[at]![place]).join(' '),
          pause: number < groups.length - 1 ? pauses.sentence : pauses.paragraph,
        }));
      return script;
    });
}

function isSpoken(blocks: readonly Block[]): boolean {
  return (
    blocks.length > 0 &&
    blocks.every(({ id, kind, text }) => {
      const section = id.replace(/-\d+$/, '');
      return spoken.has(kind) && hasWords(text) && !unspoken.has(section);
    })
  );
}

/** The sentences of a passage, without the space between them. One that goes on in lower case had not ended. */
export function sentences(text: string, lang: Lang): string[] {
  const whole: string[] = [];
  for (const part of sentencesOf(text, lang)) {
    if (whole.length && /^[\s»”’)]*\p{Ll}/u.test(part)) whole.push(whole.pop()! + part);
    else whole.push(part);
  }
  return whole.map((one) => one.trim()).filter(hasWords);
}

function length(text: string): number {
  return text.length;
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** `host.org/814`; nothing for an address that only stands for one. Source: https://www.rfc-editor.org/rfc/rfc2606 */
function shortAddress(origin: string, number: number): string | undefined {
  const { hostname, host } = new URL(origin);
  const reserved = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$|^[\d.:[\]]+$/;
  return reserved.test(hostname) ? undefined : `${host}/${number}`;
}
