import { message as en } from './en/message.ts';
import { message as fr } from './fr/message.ts';
import type { Lang } from './languages.ts';

/**
 * A tip or a letter as a message: a line a field, `Tip: …`, in the language of whoever writes. What is asked for is
 * read back by `npm run import tip`, in either language.
 */

/** What a message asks for, in its order. */
export const fields = ['answers', 'tip', 'why', 'try', 'source', 'name', 'language', 'publish'] as const;

export type Field = (typeof fields)[number];

/** The words of a message in one language. */
export interface MessageWords {
  /** What stands before each answer. `{licence}` is that of the hub. */
  label: Record<Field, string>;
  /** Other labels that writers use for the same. */
  also: Record<Field, string[]>;
  /** What every agreement begins with. */
  agree: string;
  /** Between a label and its answer. */
  between: string;
  yes: string;
  no: string;
  /** Said behind what is to be agreed to, until it has been. */
  yesOrNo: string;
  /** The tip that is answered. `{title}` bears its quote marks. */
  tip: string;
  /** Subjects of mail. `{number}`, `{title}`. */
  subject: { tip: string; answer: string; letter: string };
  /** Headings of the text that a received tip becomes. */
  headings: { why: string; try: string; source: string };
  /** Who sent it. `{name}`. */
  sentBy: string;
  /** Why a received tip is in one language for now. */
  untranslated: string;
  /** What a letter asks for. */
  letter: { about: string; text: string; name: string; publish: string };
}

const words: Record<Lang, MessageWords> = { en, fr };

/** The words of messages in one language, as they are typed: a message is no page. */
export function messageWords(lang: Lang): MessageWords {
  return words[lang];
}

/** A template with its `{names}` filled in. */
export function filled(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What is known before a writer writes. */
export interface Given {
  lang: Lang;
  /** Name of the licence of the hub. */
  licence: string;
  /** The tip that is answered: its number, and its title between quote marks. */
  answers?: { number: number; title: string };
}

/** The fields that a text message asks for: it is typed with two thumbs. */
const brief: readonly Field[] = ['answers', 'tip', 'source', 'name', 'language', 'publish'];

/** The label of each field, for a hub of that licence. */
export function labelsOf({ lang, licence }: Pick<Given, 'lang' | 'licence'>): Record<Field, string> {
  const { label } = words[lang];
  return { ...label, publish: filled(label.publish, { licence }) };
}

/**
 * A message with its labels, to be filled in: for mail with room between the answers.
 * @param short true for a text message
 */
export function blankMessage(given: Given, short = false): string {
  const { lang, answers } = given;
  const { between, yesOrNo, tip } = words[lang];
  const labels = labelsOf(given);
  const known: Partial<Record<Field, string>> = {
    ...(answers && { answers: filled(tip, answers) }),
    language: lang,
    publish: yesOrNo,
  };
  return (short ? brief : fields)
    .filter((field) => field !== 'answers' || answers)
    .map((field) => `${labels[field]}${between}${known[field] ?? ''}`)
    .join(short ? '\n' : '\n\n');
}

/** A letter about a work, to be filled in. `title` bears its quote marks. */
export function blankLetter(title: string, address: string, lang: Lang): string {
  const { between, yesOrNo, letter, label } = words[lang];
  return [
    `${letter.about}${between}${title}, ${address}`,
    `${letter.text}${between}`,
    `${letter.name}${between}`,
    `${label.language}${between}${lang}`,
    `${letter.publish}${between}${yesOrNo}`,
  ].join('\n\n');
}
