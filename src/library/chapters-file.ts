import type { Work } from '../hub/hub.ts';
import type { Lang } from '../i18n/languages.ts';
import type { TipAbout } from '../model/index.ts';
import { chaptersJson } from '../outputs/chapters.ts';
import { addressOf, type Catalogue } from './catalogue.ts';
import { chaptersOf } from './chapters.ts';
import { podcastTitle } from './episodes.ts';
import { recordingPath } from './recordings.ts';

/**
 * The file of the chapters of the recording of a tip in a language, by its name without its ending; none where there are
 * no chapters.
 */
export function chaptersFiles(
  tip: Work<TipAbout>,
  lang: Lang,
  catalogue: Catalogue,
): { name: string; json: string }[] {
  const recording = tip.recordings?.find(({ language }) => language === lang);
  const text = tip.texts[lang];
  const chapters = recording && text ? chaptersOf(tip, recording, lang) : [];
  if (!recording || !text || !chapters.length) return [];
  const { hub, base } = catalogue;
  const page = hub.site.url + addressOf(catalogue.items.get(`tips/${tip.key}`)!, lang, base).href;
  return [
    {
      name: `${tip.about.number}.${lang}`,
      json: chaptersJson({
        title: text.title,
        podcast: podcastTitle(lang, catalogue),
        file: recordingPath(tip, recording, base).split('/').at(-1)!,
        chapters: chapters.map(({ at, title }) => ({ start: at, title, url: `${page}#t=${Math.floor(at)}` })),
      }),
    },
  ];
}
