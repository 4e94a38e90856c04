import { stringify } from 'yaml';
import { other, type Lang } from '../../../src/i18n/languages.ts';
import { filled, messageWords } from '../../../src/i18n/message.ts';
import { proxiedAddress, unwrapped } from '../../../src/i18n/proxied.ts';
import { slugify } from '../../../src/i18n/slug.ts';
import { limits } from '../../../src/model/index.ts';
import { stopWords } from '../../../src/search/stop-words.ts';
import type { Answers } from './fields.ts';
import type { Received } from './mail.ts';
import { asMdx } from './prose.ts';

/** What a draft depends on besides the message. */
export interface Place {
  /** The number it takes. */
  number: number;
  /** Key of the show it belongs to. */
  show: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** True for the key of a folder, or the slug of a tip, that is taken. */
  taken(name: string): boolean;
  /** Key of the tip of a number. */
  tipOf(number: number): string | undefined;
  /** Key of a person by their name. */
  personOf(name: string): string | undefined;
}

/** A received tip as files of the hub. */
export interface Draft {
  key: string;
  lang: Lang;
  title: string;
  about: string;
  text: string;
  /** What the editor must still do, a sentence each. */
  left: string[];
}

const languageNames: Record<Lang, string> = { en: 'English', fr: 'French' };

/** The draft of one tip of a message. `rest` is what was understood of no part of it. */
export function draftOf(
  answers: Answers,
  received: Received,
  rest: string[],
  labels: Lang | undefined,
  place: Place,
): Draft {
  const left: string[] = [];
  const { lang, sure } = languageOf(answers, labels);
  if (!sure) left.push(`Is it in ${languageNames[lang]}? The message does not say.`);
  const tip = oneLine(answers.tip!);
  const { sentence, whole } = sentenceOf(tip);
  if (!whole)
    left.push(`The tip is longer than ${limits.sentence.max} characters: write it as one sentence.`);
  const title = titleOf(sentence);
  left.push(
    `Title and slug are the first words of the tip: “${title}”. Choose better ones before it is published.`,
  );
  const base = slugify(title, lang).slice(0, 60).replace(/-+$/, '') || `tip-${place.number}`;
  let key = base;
  for (let more = 2; place.taken(key); more++) key = `${base}-${more}`;
  const consent = consentOf(answers.publish);
  if (consent !== 'yes')
    left.push(
      consent === 'no'
        ? 'The writer did not agree to publication: ask, or delete the draft.'
        : 'The message does not say whether the writer agrees to publication: ask.',
    );
  const prose = proseOf(answers, lang, whole ? undefined : tip, consent === 'yes');
  if (!answers.why) left.push('Write why it works.');
  if (!answers.source) left.push('Write where it comes from.');
  const summary = summaryOf(answers, sentence, lang);
  if (summary.length < limits.summary.min)
    left.push(`Write the summary: it has ${summary.length} characters, and needs ${limits.summary.min}.`);
  left.push(`Translate it into ${languageNames[other(lang)]}, and delete only: from about.yml.`);
  const front = stringify({ title, slug: key, summary, sentence }, { lineWidth: 0 });
  return {
    key,
    lang,
    title,
    about: aboutOf(answers, received, rest, lang, consent, place, left),
    text: `---\n${front}---\n${prose}\n`,
    left,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function languageOf(answers: Answers, labels: Lang | undefined): { lang: Lang; sure: boolean } {
  const said = slugify(answers.language ?? '', 'en');
  if (/^(en|ang)/.test(said)) return { lang: 'en', sure: true };
  if (/^fr/.test(said)) return { lang: 'fr', sure: true };
  const words = slugify(Object.values(answers).join(' '), 'en').split('-');
  const count = (lang: Lang) =>
    words.filter((word) => stopWords[lang].has(word) && !stopWords[other(lang)].has(word)).length;
  const [en, fr] = [count('en'), count('fr')];
  if (en === fr) return { lang: labels ?? 'en', sure: false };
  return { lang: en > fr ? 'en' : 'fr', sure: Math.abs(en - fr) > 2 };
}

/** A tip of one sentence as it is; of a longer one the first sentence, or as many words as there is room for. */
function sentenceOf(tip: string): { sentence: string; whole: boolean } {
  const { max } = limits.sentence;
  if (tip.length <= max) return { sentence: tip, whole: true };
  const first = /^.{20,}?[.!?…](?=\s)/u.exec(tip)?.[0];
  return { sentence: first && first.length <= max ? first : cut(tip, max), whole: false };
}

/** At most so many characters, whole words, and an ellipsis. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text
    .slice(0, most - 1)
    .toWellFormed()
    .replaceAll('\ufffd', '');
  return `${short.replace(/[\s,;:–—-]+\S*$/u, '') || short}…`;
}

/** The first words, up to the first pause: short enough for a list. */
function titleOf(sentence: string): string {
  const clause = /^.{12,60}?(?=[,;:.!?…](?:\s|$))/u.exec(sentence)?.[0] ?? cut(sentence, 60);
  return clause.replace(/[\s,;:.…]+$/u, '') || sentence;
}

/** Whole sentences of the reasons, as many as two lines of a search result hold. */
function summaryOf({ why, try: attempt, source }: Answers, sentence: string, lang: Lang): string {
  const parts = [why, attempt, sentence, source].filter(Boolean).join('\n');
  const said = oneLine(parts.replace(/^[\s>#*_=•+-]+/gm, ' '));
  const { min, max } = limits.summary;
  let summary = '';
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(said)) {
    if ((summary + segment).trim().length > max) break;
    summary += segment;
    if (summary.trim().length >= min) return summary.trim();
  }
  return said.length < min ? said : cut(said, max);
}

/** The text under its headings. A tip that is more than its sentence stands there whole. */
function proseOf(answers: Answers, lang: Lang, whole: string | undefined, named: boolean): string {
  const { headings, sentBy } = messageWords(lang);
  const name =
    named && answers.name ? filled(sentBy, { name: oneLine(answers.name) }).replace(/\.\.$/, '.') : '';
  const parts = [
    { id: 'why', words: [whole ?? '', answers.why ?? (whole ? '' : answers.tip!)] },
    { id: 'try', words: [answers.try ?? ''] },
    { id: 'source', words: [answers.source ?? '', name] },
  ] as const;
  return parts
    .flatMap(({ id, words }) => {
      const prose = asMdx(words.filter(Boolean).map(unwrapped).join('\n\n'));
      return prose ? [`## ${headings[id]} {#${id}}\n\n${prose}`] : [];
    })
    .join('\n\n');
}

function consentOf(words: string | undefined): 'yes' | 'no' | 'unsaid' {
  const said = slugify(/[^:=：]*$/u.exec(words ?? '')![0], 'fr').split('-');
  if (said.includes('ou') || said.includes('or')) return 'unsaid';
  if (/^(yes|y|oui|o|ok|x|on|true)$/.test(said[0]!)) return 'yes';
  return /^(no|n|non|off|false)$/.test(said[0]!) ? 'no' : 'unsaid';
}

const consentSaid = {
  yes: 'The writer agreed to publication',
  no: 'The writer did NOT agree to publication',
  unsaid: 'Not known whether the writer agrees to publication',
};

function aboutOf(
  answers: Answers,
  received: Received,
  rest: string[],
  lang: Lang,
  consent: keyof typeof consentSaid,
  { number, show, today, tipOf, personOf }: Place,
  left: string[],
): string {
  const answered = Number(/\d+/.exec(answers.answers ?? '')?.[0] ?? numberIn(received.subject));
  const related = Number.isSafeInteger(answered) ? tipOf(answered) : undefined;
  if (answers.answers && !related)
    left.push(`It answers “${oneLine(answers.answers)}”, which is no tip of the hub.`);
  const person = answers.name && personOf(oneLine(answers.name));
  const facts = {
    number,
    source: lang,
    published: today,
    show,
    ...(person && { guests: [person] }),
    ...(related && { related: [`tips/${related}`] }),
    only: { lang, reason: { en: messageWords('en').untranslated, fr: messageWords('fr').untranslated } },
  };
  const notes = [
    `A draft, made of a message${received.date ? ` of ${received.date}` : ''}. ${consentSaid[consent]}${answers.publish ? `: “${answers.publish}”` : ''}.`,
    ...(answers.name ? [`Name: ${answers.name}`] : []),
    ...(answers.answers ? [`Answers: ${answers.answers}`] : []),
    ...(received.files ? [`Files that came with it: ${received.files.join(', ')}`] : []),
    ...(rest.length ? ['What else the message says:', ...rest] : []),
  ];
  return `${notes.map(comment).join('\n')}\n${stringify(facts, { lineWidth: 0 })}`;
}

function numberIn(subject: string | undefined): string | undefined {
  return /(?:tip|conseil)\s+(?:n[°o.]\s*)?(\d+)/i.exec(subject ?? '')?.[1];
}

/**
 * Words as a comment of YAML. Mail addresses are left out, for the folder is published; addresses that a mail program
 * wrapped are the real ones, or parted by spaces where those cannot be read, for the hub takes none that are wrapped.
 */
function comment(words: string): string {
  return words
    .split('\n')
    .map((line) => {
      const shown = unwrapped(line).replace(/[^\s<>()"'@]+@[^\s<>()"'@]+\.[a-z]{2,}/giu, '[mail address]');
      const safe = proxiedAddress(shown) ? shown.replace(/(?<=\w)(?=[/?#\]=])/g, ' ') : shown;
      return `# ${safe}`.trimEnd();
    })
    .join('\n');
}
