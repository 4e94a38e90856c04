import { turnsIn } from '../../blocks/turns.ts';
import type { TranscriptFacts, Work } from '../../hub/hub.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { hubLang, other, type Lang } from '../../i18n/languages.ts';
import { formatBytes } from '../../i18n/numbers.ts';
import { typeset } from '../../i18n/typography.ts';
import type { TipAbout } from '../../model/index.ts';
import { addressOf, cardOf, linkTo, type Catalogue } from '../catalogue.ts';
import { chaptersOf } from '../chapters.ts';
import { wordsOf } from '../frame.ts';
import { playerAt } from '../moments.ts';
import { originalOf, recordingPath, sharesClock, spokenOn } from '../recordings.ts';
import { transcriptFiles } from '../transcript-files.ts';
import type { AudioView, PersonView, TranscriptView } from '../views.ts';

/** The transcript on the page of a tip in one language. Its lines stay in the cache until the page is rendered. */
export function transcriptView(
  tip: Work<TipAbout>,
  lang: Lang,
  catalogue: Catalogue,
): TranscriptView | undefined {
  const { transcript, recording } = spokenOn(tip, lang);
  if (!transcript) return undefined;
  const words = wordsOf(catalogue, lang).transcript;
  const { language, of, by } = transcript;
  const locale = catalogue.hub.site.locale[lang];
  const { languageName } = wordsOf(catalogue, lang);
  const translated = hubLang(of) !== language;
  const notes = [
    ...(language === lang ? [] : [words.onlyIn(languageName(language))]),
    ...(translated ? [words.translated(languageName(of), by)] : []),
    ...(recording || hubLang(of) === lang ? [] : [words.heardIn(languageName(of))]),
  ];
  const begins = beginningOf(tip, transcript, catalogue);
  const episode = recording ? undefined : tip.about.episode;
  const player =
    episode && hubLang(episode.language) === hubLang(of) ? playerAt(episode.url, catalogue) : undefined;
  return {
    digest: tip.digest,
    lang: language,
    original: originalOf(tip)!,
    sameClock: sharesClock(tip),
    speakers: Object.fromEntries(
      Object.keys(transcript.speakers).map((name) => {
        const key = catalogue.speakers.keyOf(name)!;
        return [name, linkTo(catalogue.items.get(`people/${key}`)!, lang, catalogue)];
      }),
    ),
    notes: notes.map((note) => typeset(note, locale)),
    ...(begins && { begins }),
    files: transcriptFiles(tip, language, catalogue).map((file) => ({
      ...file,
      format: file.format === 'text' ? words.plainText : file.format,
    })),
    ...staleIn(tip, language, catalogue),
    ...(episode && player && { episode: { url: episode.url, player } }),
  };
}

/** Lines that translate what is said otherwise now. */
function staleIn(
  { key, stale = [] }: Work<TipAbout>,
  language: Lang,
  { items, base }: Catalogue,
): Pick<TranscriptView, 'stale'> {
  const cues = stale.flatMap(({ id, said }) => (said === other(language) ? id.slice('said-'.length) : []));
  const { href } = addressOf(items.get(`tips/${key}`)!, other(language), base);
  return cues.length ? { stale: { cues, href } } : {};
}

/** Where the tip itself begins, past the introduction of a host: where a guest first speaks. */
function beginningOf(
  { about }: Work<TipAbout>,
  { speakers }: TranscriptFacts,
  { speakers: people }: Catalogue,
): TranscriptView['begins'] {
  const [first, ...others] = Object.entries(speakers);
  if (!first || about.guests.includes(people.keyOf(first[0])!)) return undefined;
  const guest = others.find(([name]) => about.guests.includes(people.keyOf(name)!))?.[1];
  return (
    guest && {
      href: guest.start === undefined ? `#said-${guest.cue}` : `#t=${Math.floor(guest.start)}`,
      ...(guest.start !== undefined && { at: formatMoment(guest.start) }),
    }
  );
}

/** The recording that the page of a tip plays, with what its player says of it. */
export function audioView(tip: Work<TipAbout>, lang: Lang, catalogue: Catalogue): AudioView | undefined {
  const { recording } = spokenOn(tip, lang);
  if (!recording) return undefined;
  const { site } = catalogue.hub;
  const { language, voice, type, seconds, bytes } = recording;
  const words = wordsOf(catalogue, lang);
  return {
    src: recordingPath(tip, recording, catalogue.base),
    type,
    seconds,
    duration: formatMoment(seconds),
    bytes,
    size: formatBytes(bytes, site.locale[lang]),
    language,
    ...(language !== lang && {
      spoken: typeset(words.transcript.heardIn(words.languageName(language)), site.locale[lang]),
    }),
    voice,
    title: tip.texts[lang]!.title,
    show: catalogue.fact('shows', tip.about.show).data.name,
    number: tip.about.number,
    chapters: chaptersOf(tip, recording, lang),
  };
}

/** No more of what somebody said on one occasion stands on their page, nor of more occasions: hosts are heard in all. */
const mostPassages = 3;
const mostTips = 20;

/** No more letters of a passage are shown than this. */
const mostLetters = 180;

/**
 * What a person said in tips, the newest first: the tip, and their longest passages in order, each leading to its
 * moment.
 */
export function saidBy(key: string, lang: Lang, catalogue: Catalogue): PersonView['said'] {
  const namesIn = (tip: Work<TipAbout>) =>
    Object.keys(spokenOn(tip, lang).transcript?.speakers ?? {}).filter(
      (name) => catalogue.speakers.keyOf(name) === key,
    );
  const heard = catalogue.hub.tips
    .filter((tip) => tip.texts[lang] && namesIn(tip).length)
    .sort((a, b) => b.about.number - a.about.number);
  return heard.slice(0, mostTips).map((tip) => {
    const item = catalogue.items.get(`tips/${tip.key}`)!;
    const transcript = spokenOn(tip, lang).transcript!;
    const names = namesIn(tip);
    const { language } = transcript;
    const { href } = addressOf(item, lang, catalogue.base);
    const turns = turnsIn({ digest: tip.digest, lang: language, original: originalOf(tip)! })
      .filter(({ speaker }) => speaker !== undefined && names.includes(speaker))
      .map(({ cues }) => ({
        start: cues[0]!.start,
        id: cues[0]!.id,
        text: cues.map(({ text }) => text).join(' '),
      }));
    const longest = new Set(turns.toSorted((a, b) => b.text.length - a.text.length).slice(0, mostPassages));
    return {
      tip: cardOf(item, lang, catalogue),
      passages: turns
        .filter((turn) => longest.has(turn))
        .map(({ start, id, text }) => ({
          href: href + (start === undefined ? `#said-${id}` : `#t=${Math.floor(start)}`),
          ...(start !== undefined && { at: formatMoment(start) }),
          text: shortened(text),
          ...(language !== lang && { lang: language }),
        })),
      ...(turns.length > mostPassages && {
        more: {
          href: `${href}#transcript`,
          text: wordsOf(catalogue, lang).transcript.passages(turns.length),
        },
      }),
    };
  });
}

function shortened(text: string): string {
  return text.length <= mostLetters
    ? text
    : `${text.slice(0, mostLetters - 1).replace(/[\s,;:–—]+\S*$/, '')}…`;
}
