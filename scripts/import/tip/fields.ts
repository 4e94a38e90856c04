import { languages, type Lang } from '../../../src/i18n/languages.ts';
import { fields, messageWords, type Field } from '../../../src/i18n/message.ts';
import { slugify } from '../../../src/i18n/slug.ts';

/** What a message says of one tip, in the writer’s words. */
export type Answers = Partial<Record<Field, string>>;

/** A message taken apart. */
export interface Parts {
  tips: Answers[];
  /** What belongs to no field, as it stands. */
  rest: string[];
  /** Language of the labels, where there are any. */
  labels?: Lang;
}

/** Fields whose answer is one line: what follows is no part of it. */
const oneLine = new Set<Field>(['answers', 'name', 'language', 'publish']);

/** Every label of both languages, without case, accents and marks, as phones and people change them. */
const known = new Map<string, { field: Field; lang: Lang }>();
for (const lang of languages) {
  const { label, also } = messageWords(lang);
  for (const field of fields)
    for (const name of [label[field], ...also[field]])
      if (!known.has(slugify(name, lang))) known.set(slugify(name, lang), { field, lang });
}
const agreements = languages.map((lang) => ({ lang, slug: slugify(messageWords(lang).agree, lang) }));

interface Labelled {
  field: Field;
  lang: Lang;
  words: string;
}

/** `Label: words`, `Label=words`, `**Label** : words`; nothing where the line begins with no label. */
function labelled(line: string): Labelled | undefined {
  const [, name, words] =
    /^\s*(?:[-•]\s+)?[*_]*([^:=：]{1,120}?)[*_]*\s*[:=：][*_]*\s*(.*)$/u.exec(line) ?? [];
  if (name === undefined || words === undefined) return undefined;
  const found = known.get(slugify(name, 'en')) ?? agreed(name);
  return found && { ...found, words: words.trim() };
}

function agreed(name: string): Omit<Labelled, 'words'> | undefined {
  const slug = slugify(name, 'en');
  const found = agreements.find((one) => slug === one.slug || slug.startsWith(`${one.slug}-`));
  return found && { field: 'publish', lang: found.lang };
}

/**
 * Takes a message apart at its labels. A second tip, or a second number to answer, begins another one; a message without
 * any label is one tip, its first paragraph what it says and the others why.
 */
export function partsOf(text: string): Parts {
  const rest: string[] = [];
  const tips: Answers[] = [];
  let labels: Lang | undefined;
  let current: Answers = {};
  let field: Field | undefined;
  for (const line of unbroken(text.split('\n'))) {
    const found = labelled(line);
    if (!found) {
      if (field === undefined) rest.push(line);
      else if (oneLine.has(field) && (current[field] || !line.trim())) {
        if (line.trim()) rest.push(line);
        if (current[field]) field = undefined;
      } else current[field] = `${current[field] ?? ''}\n${line}`;
      continue;
    }
    labels ??= found.lang;
    if ((found.field === 'tip' || found.field === 'answers') && current.tip?.trim()) {
      tips.push(current);
      current = {};
    }
    field = found.field;
    // What was agreed to is kept with the answer.
    const words = field === 'publish' && found.words ? line.trim() : found.words;
    current[field] = current[field]?.trim() ? `${current[field]}\n\n${words}` : words;
  }
  tips.push(current);
  const trimmed = tips.map(trimmedAnswers);
  return withoutLabels({ tips: trimmed, rest: paragraphs(rest.join('\n')), ...(labels && { labels }) });
}

/** Mail programs break a long label before its mark. */
function unbroken(lines: string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at]!;
    for (let more = 0; more < 2 && agreed(line) && !/[:=：]/u.test(line) && at + 1 < lines.length; more++)
      line = `${line.trimEnd()} ${lines[++at]!.trim()}`;
    joined.push(line);
  }
  return joined;
}

function trimmedAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([field, words]) => (words.trim() ? [[field, words.trim()]] : [])),
  );
}

export function paragraphs(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter(Boolean);
}

/** Where nothing stands behind the label of a tip, it is what stands elsewhere: above a message left empty, or by itself. */
function withoutLabels({ tips, rest, ...more }: Parts): Parts {
  const [first, ...others] = tips;
  if (first?.tip || !rest.length) return { tips: tips.filter(({ tip }) => tip), rest, ...more };
  const [tip, ...why] = greeted(rest);
  const said = [...why, ...(first?.why ? [first.why] : [])].join('\n\n');
  return {
    tips: [{ ...first, tip: tip!, ...(said && { why: said }) }, ...others],
    rest: rest.slice(0, rest.length - why.length - 1),
    ...more,
  };
}

/** The paragraphs behind a greeting. */
function greeted(parts: string[]): string[] {
  const greeting =
    /^(hello|hi|hey|dear|good (morning|afternoon|evening)|bonjour|bonsoir|salut|allo|allô|cher|chère)\b[^.!?\n]{0,40}[,!.]?$/i;
  const [first = ''] = parts;
  // “Hello, tie the knot twice.” says more than hello.
  const more = first.split(/\s+/).length > 5 || /,(?:\s+\S+){3}/.test(first);
  return parts.length > 1 && greeting.test(first) && !more ? parts.slice(1) : parts;
}
