import { blocksFor } from '../blocks/cache.ts';
import { compose } from '../blocks/compose.ts';
import { escapeHtml } from '../blocks/print.ts';
import { turnsIn, type TranscriptOf } from '../blocks/turns.ts';
import type { Work } from '../hub/hub.ts';
import type { Lang } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { TipAbout } from '../model/index.ts';
import { addressOf, type Catalogue } from './catalogue.ts';
import { wordsOf } from './frame.ts';
import { originalOf } from './recordings.ts';
import type { Link, Text } from './views.ts';
import { filesOf, linksOf } from './views/work.ts';

/** A text as it is read away from its page, not yet composed: one that stays as it is costs nothing. */
export interface FullText {
  text: Text;
  /** Of a tip. */
  sentence?: string;
  /** What is said in it, or where that is read. */
  spoken?: TranscriptOf | Link;
}

/** A transcript of more words is led to: a feed is fetched whole, again and again. */
const mostSpoken = 3000;

/** The text of a work in one language. */
export async function fullTextOf(work: Work, lang: Lang, catalogue: Catalogue): Promise<FullText> {
  const { links, sentence } = work.texts[lang]!;
  return {
    text: {
      digest: work.digest,
      lang,
      links: linksOf(Object.keys(links), lang, catalogue),
      files: await filesOf(work, lang),
    },
    ...(sentence && { sentence }),
  };
}

/** The transcript of a tip in one language, as it is read there: whole, or by a link where it is long. */
export function spokenIn(tip: Work<TipAbout>, lang: Lang, catalogue: Catalogue): Pick<FullText, 'spoken'> {
  const transcript = tip.transcripts?.find(({ language }) => language === lang);
  if (!transcript) return {};
  if (transcript.words <= mostSpoken)
    return { spoken: { digest: tip.digest, lang, original: originalOf(tip)! } };
  const { href } = addressOf(catalogue.items.get(`tips/${tip.key}`)!, lang, catalogue.base);
  return { spoken: { href: `${href}#transcript`, text: wordsOf(catalogue, lang).podcast.transcript } };
}

/** The HTML of a text; addresses in it may be relative to its page. */
export function fullTextHtml({ text, sentence, spoken }: FullText): string {
  const { digest, lang, links, files } = text;
  return [
    ...(sentence ? [`<p><strong>${escapeHtml(sentence)}</strong></p>`] : []),
    compose(blocksFor(digest, lang), { links, files }),
    ...(spoken ? said(spoken, lang) : []),
  ].join('\n');
}

function said(spoken: TranscriptOf | Link, lang: Lang): string[] {
  if ('href' in spoken) return [`<p><a href="${escapeHtml(spoken.href)}">${escapeHtml(spoken.text)}</a></p>`];
  const turns = turnsIn(spoken).map(({ speaker, goesOn, cues }) => {
    const name = speaker !== undefined && !goesOn ? `<cite>${escapeHtml(speaker)}</cite> ` : '';
    return `<p>${name}${escapeHtml(cues.map(({ text }) => text).join(' '))}</p>`;
  });
  return [`<h2>${escapeHtml(stringsFor(lang).transcript.title)}</h2>`, ...turns];
}
