import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { isLang, other, type Lang } from '../i18n/languages.ts';
import { proseOf, type Passage } from '../i18n/prose.ts';
import { plain, spoken } from './typeset.ts';
import { scalarProse } from './yaml-prose.ts';

/** Fields whose words are known to be right or wrong: they are not checked themselves. */
const listed = new Set(['avoid', 'lang', 'layout', 'kind', 'voice', 'language', 'licence']);

/** The passages of a text, `<lang>.mdx`: the words of its front matter, each value one, and its prose. */
export function passagesOfText(source: string, lang: Lang): Passage[] {
  const [front = '', head = '', yaml = ''] =
    /^(---[ \t]*\r?\n)([\s\S]*?\n)---[ \t]*(?=\r?\n|$)/.exec(source) ?? [];
  return [
    ...(yaml ? said(source, yaml, head.length, lang) : []),
    { lang, prose: proseOf(source, lang, front.length) },
  ];
}

/**
 * What is said in a transcript with times, WebVTT or SubRip: the lines under each time up to an empty one, without
 * tags. Of speakers’ names and identifiers nothing is said: they are checked as what they are.
 */
export function passagesOfTranscript(source: string, lang: Lang): Passage[] {
  const prose: Passage['prose'] = { text: '', at: [] };
  let spoken = false;
  for (const { 0: line, index } of source.matchAll(/^.*$/gm)) {
    if (line.includes('-->')) spoken = true;
    else if (!line.trim()) spoken = false;
    else if (spoken)
      for (const { 0: words, index: from } of `${line}\n`.matchAll(/<[^>]*>|[^<]+|</g)) {
        if (words.startsWith('<') && words.length > 1) continue;
        prose.text += words;
        for (let at = 0; at < words.length; at++) prose.at.push(index + from + at);
      }
  }
  return [{ lang, prose }];
}

/** The passages of a YAML file: every value that is said in one of the hub’s languages. */
export function passagesOfFacts(source: string): Passage[] {
  return said(source, source, 0, undefined);
}

function said(source: string, yaml: string, base: number, lang: Lang | undefined): Passage[] {
  const document = parseDocument(yaml, { prettyErrors: false });
  const passages: Passage[] = [];
  if (!document.errors.length) walk(document.contents, lang);
  return passages;

  function walk(node: unknown, inside: Lang | undefined): void {
    if (isSeq(node)) for (const item of node.items) walk(item, inside);
    else if (isScalar(node)) {
      if (inside && typeof node.value === 'string')
        passages.push({ lang: inside, prose: scalarProse(source, node, base) });
    } else if (isMap(node)) {
      const own = node.get('language');
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (plain.has(name) || listed.has(name)) continue;
        walkField(name, value, own, inside);
      }
    }
  }

  function walkField(name: string, value: unknown, own: unknown, inside: Lang | undefined): void {
    if (isLang(name)) walk(value, name);
    else if (name === 'translation' && own !== undefined) walk(value, isLang(own) ? other(own) : undefined);
    else if (name === 'title' && isMap(value) && value.has('original')) {
      // A book without a title in a language bears its own there.
      for (const { key, value: title } of value.items) {
        const lang = isScalar(key) ? key.value : undefined;
        const isOwn = isScalar(title) && title.value === value.get('original');
        const said = isOwn ? own : lang;
        walk(title, isLang(said) ? said : undefined);
      }
    } else walk(value, spoken.has(name) && own !== undefined ? (isLang(own) ? own : undefined) : inside);
  }
}
