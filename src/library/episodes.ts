import type { RecordingFacts, Work } from '../hub/hub.ts';
import type { Lang } from '../i18n/languages.ts';
import { libraryWords } from '../i18n/library.ts';
import { typeset } from '../i18n/typography.ts';
import type { TipAbout } from '../model/index.ts';
import type { Catalogue } from './catalogue.ts';

/** The tips of the podcast in a language, the newest first: those that are read and heard in it. */
export function episodesIn(lang: Lang, { hub }: Catalogue): Work<TipAbout>[] {
  const day = ({ about }: Work<TipAbout>) => about.published;
  return hub.tips
    .filter((tip) => tip.texts[lang] && recordingIn(tip, lang))
    .sort((a, b) => (day(a) === day(b) ? b.about.number - a.about.number : day(a) < day(b) ? 1 : -1));
}

/** The recording of a tip in a language. */
export function recordingIn({ recordings = [] }: Work<TipAbout>, lang: Lang): RecordingFacts | undefined {
  return recordings.find(({ language }) => language === lang);
}

/** True where something of ours can be heard in a language. */
export function hasPodcast(lang: Lang, catalogue: Catalogue): boolean {
  return catalogue.hub.tips.some((tip) => tip.texts[lang] && recordingIn(tip, lang));
}

/** What the podcast in a language is called. */
export function podcastTitle(lang: Lang, { hub }: Catalogue): string {
  const { name, podcast, locale } = hub.site;
  return podcast?.title?.[lang] ?? typeset(libraryWords(lang).podcast.title(name), locale[lang]);
}
