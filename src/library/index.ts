import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { sectionNames } from '../i18n/addresses.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import type { Work } from '../hub/hub.ts';
import type { Catalogue } from './catalogue.ts';
import { chaptersFiles } from './chapters-file.ts';
import { openCatalogue } from './door.ts';
import { hasPodcast } from './episodes.ts';
import { podcastView } from './podcast.ts';
import { recordingPath } from './recordings.ts';
import { transcriptFileViews, transcriptText, type TranscriptFileView } from './transcript-files.ts';
import * as documents from './views/documents.ts';
import { duoView, isPair } from './views/duo.ts';
import * as facts from './views/facts.ts';
import { lettersView } from './views/letters.ts';
import { listingView } from './views/listing.ts';
import { parityView } from './views/parity.ts';
import { quoteView } from './views/quote.ts';
import * as site from './views/site.ts';
import * as works from './views/work.ts';
import type { DuoView, Section, View } from './views.ts';

/** What the pages ask for: one function a route. Each path comes with its view, and a key that changes with it. */

interface StaticPath<V> {
  params: Record<string, string>;
  props: { view: V };
  cacheKey: string;
}

function path<V extends object>(params: Record<string, string>, view: V): StaticPath<V> {
  return { params, props: { view }, cacheKey: works.cacheKeyOf(view) };
}

async function inBoth<V extends object>(
  make: (lang: Lang, catalogue: Catalogue) => Promise<StaticPath<V>[]> | StaticPath<V>[],
): Promise<StaticPath<V>[]> {
  const catalogue = await openCatalogue();
  const paths: StaticPath<V>[] = [];
  for (const lang of languages) paths.push(...(await make(lang, catalogue)));
  return paths;
}

function listingPaths(section: Section) {
  return () =>
    inBoth((lang, catalogue) =>
      catalogue.section(section, lang).length
        ? [path({ lang, [section]: sectionNames[section][lang] }, listingView(section, lang, catalogue))]
        : [],
    );
}

function workPaths<W extends Work, V extends View>(
  section: 'articles' | 'tips' | 'lists',
  view: (work: W, lang: Lang, catalogue: Catalogue) => Promise<V>,
) {
  return () =>
    inBoth(async (lang, catalogue) => {
      const paths: StaticPath<V>[] = [];
      for (const work of catalogue.hub[section] as unknown as W[]) {
        const text = work.texts[lang];
        if (text)
          paths.push(
            path(
              { lang, [section]: sectionNames[section][lang], slug: text.slug },
              await view(work, lang, catalogue),
            ),
          );
      }
      return paths;
    });
}

/** Works in both languages, each version beside the other. */
function duoPaths(section: 'articles' | 'tips' | 'lists') {
  return () =>
    inBoth(async (lang, catalogue) => {
      const paths: StaticPath<DuoView>[] = [];
      for (const work of (catalogue.hub[section] as Work[]).filter(isPair))
        paths.push(
          path(
            { lang, [section]: sectionNames[section][lang], slug: work.texts[lang]!.slug },
            await duoView(work, lang, catalogue),
          ),
        );
      return paths;
    });
}

type FactWithPage = 'books' | 'people' | 'topics' | 'glossary' | 'paths' | 'quotes';

function factPaths<S extends FactWithPage, V extends View>(
  section: S,
  view: (fact: Catalogue['hub'][S][number], lang: Lang, catalogue: Catalogue) => V,
) {
  return () =>
    inBoth((lang, catalogue) =>
      (catalogue.hub[section] as Catalogue['hub'][S][number][]).map((fact) =>
        path(
          {
            lang,
            [section]: sectionNames[section][lang],
            slug: catalogue.items.get(`${section}/${fact.key}`)!.slug[lang]!,
          },
          view(fact, lang, catalogue),
        ),
      ),
    );
}

export const articleListingPaths = listingPaths('articles');
export const tipListingPaths = listingPaths('tips');
export const listListingPaths = listingPaths('lists');
export const bookListingPaths = listingPaths('books');
export const peopleListingPaths = listingPaths('people');
export const topicListingPaths = listingPaths('topics');
export const pathListingPaths = listingPaths('paths');
export const glossaryListingPaths = listingPaths('glossary');
export const quoteListingPaths = listingPaths('quotes');

export const articlePaths = workPaths('articles', works.articleView);
export const tipPaths = workPaths('tips', works.tipView);
export const listPaths = workPaths('lists', works.listView);
export const articleDuoPaths = duoPaths('articles');
export const tipDuoPaths = duoPaths('tips');
export const listDuoPaths = duoPaths('lists');
export const bookPaths = factPaths('books', facts.bookView);
export const personPaths = factPaths('people', facts.personView);
export const topicPaths = factPaths('topics', facts.topicView);
export const termPaths = factPaths('glossary', facts.termView);
export const pathPaths = factPaths('paths', facts.pathView);
export const quotePaths = factPaths('quotes', quoteView);

export const homePaths = () => inBoth((lang, catalogue) => [path({ lang }, site.homeView(lang, catalogue))]);
export const searchPaths = () =>
  inBoth((lang, catalogue) => [
    path({ lang, search: sectionNames.search[lang] }, site.searchView(lang, catalogue)),
  ]);
export const parityPaths = () =>
  inBoth((lang, catalogue) => [
    path({ lang, parity: sectionNames.parity[lang] }, parityView(lang, catalogue)),
  ]);
/** No page where there are no letters. */
export const letterPaths = () =>
  inBoth((lang, catalogue) =>
    catalogue.hub.letters.length
      ? [path({ lang, letters: sectionNames.letters[lang] }, lettersView(lang, catalogue))]
      : [],
  );
export const freePagePaths = () =>
  inBoth((lang, catalogue) =>
    catalogue.hub.pages.map(({ key, texts }) =>
      path({ lang, page: texts[lang].slug }, site.freePageView(key, lang, catalogue)),
    ),
  );

export const chooserView = async () => site.chooserView(await openCatalogue());
export const notFoundView = async () => site.notFoundView(await openCatalogue());
export const shortPaths = async () => {
  const catalogue = await openCatalogue();
  return catalogue.hub.tips.map((tip) =>
    path({ number: String(tip.about.number) }, site.shortView(tip, catalogue)),
  );
};

export { freePageContent } from './door.ts';

export const feedPaths = () =>
  inBoth(async (lang, catalogue) => [path({ lang }, await documents.feedView(lang, catalogue))]);
export { feedXml } from './views/documents.ts';
/** No podcast where nothing can be heard. */
export const podcastPaths = () =>
  inBoth(async (lang, catalogue) =>
    hasPodcast(lang, catalogue) ? [path({ lang }, await podcastView(lang, catalogue))] : [],
  );
export { podcastXml } from './podcast.ts';
/** The transcripts in one format. */
export const transcriptPaths = (format: TranscriptFileView['format']) =>
  inBoth((lang, catalogue) =>
    catalogue.hub.tips.flatMap((tip) =>
      transcriptFileViews(tip, lang, catalogue)
        .filter((view) => view.format === format)
        .map((view) => path({ recording: `${tip.about.number}.${lang}` }, view)),
    ),
  );
export const transcriptResponse = ({ props: { view } }: { props: { view: TranscriptFileView } }) =>
  new Response(transcriptText(view), { headers: { 'content-type': `${view.type}; charset=utf-8` } });
export const chapterPaths = () =>
  inBoth((lang, catalogue) =>
    catalogue.hub.tips.flatMap((tip) =>
      chaptersFiles(tip, lang, catalogue).map(({ name, json }) => path({ recording: name }, { json })),
    ),
  );
export const manifestPaths = () =>
  inBoth((lang, catalogue) => [path({ lang }, { json: documents.manifestJson(lang, catalogue) })]);
export const listenPaths = () =>
  inBoth((lang, catalogue) => [path({ lang }, documents.listenSetup(lang, catalogue))]);
export const playerPaths = () =>
  inBoth((lang, catalogue) => [path({ lang }, documents.playerSetup(lang, catalogue))]);
/** The recordings in one format, as they lie in the folders of their tips. */
export const recordingPaths = async (format: 'mp3' | 'm4a') => {
  const catalogue = await openCatalogue();
  return catalogue.hub.tips.flatMap((tip) =>
    (tip.recordings ?? []).flatMap((recording) => {
      const { name, ext } = parse(recordingPath(tip, recording, catalogue.base));
      if (ext !== `.${format}`) return [];
      const { path, type, digest } = recording;
      return { params: { recording: name }, props: { path, type }, cacheKey: digest };
    }),
  );
};
export const recordingResponse = ({ props: { path, type } }: { props: { path: string; type: string } }) =>
  new Response(readFileSync(path), { headers: { 'content-type': type } });

export const sitemapPaths = async () =>
  documents.sitemapFiles(await openCatalogue()).map(({ name, xml }) => path({ sitemap: name }, { xml }));
export const robotsText = async () => documents.robotsTxt(await openCatalogue());
