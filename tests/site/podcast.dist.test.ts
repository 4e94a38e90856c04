import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { siteUrl } from '../support/addresses.ts';
import { publishedHub } from '../support/content.ts';
import { everyPage } from '../support/kinds.ts';
import { readPodcast, stumblingBlocks, type PublishedSite } from '../support/podcast.ts';
import { allFiles, fileOf, readPage } from '../support/site.ts';

const site: PublishedSite = {
  root: siteUrl(),
  bytes(path) {
    const file = fileOf(`/${path}`);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};
const { tips } = publishedHub();

describe.each(languages)('the %s podcast', (lang) => {
  const heard = tips.filter(
    ({ about, texts }) => texts[lang] && about.recordings.some(({ language }) => language === lang),
  );
  const podcast = readPodcast(site, lang);

  test('holds what may be heard in that language, and nothing else; nothing to hear, no podcast', () => {
    expect((podcast?.items ?? []).map(({ itunesEpisode }) => itunesEpisode).toSorted()).toEqual(
      heard.map(({ about }) => about.number).toSorted(),
    );
    expect(podcast === undefined).toBe(heard.length === 0);
  });

  test('has nothing that an app or a directory would stumble over', async () => {
    if (podcast) expect(await stumblingBlocks(site, lang)).toEqual([]);
  });

  test('is known to every page of that language, and to none where there is none', () => {
    for (const { path, kind } of everyPage().filter((page) => page.lang === lang)) {
      const page = readPage(path);
      const links = page.querySelectorAll('a[href$="podcast.xml"], link[href$="podcast.xml"]');
      if (!podcast && kind !== 'page') expect(links, path).toEqual([]);
      const [head] = page.querySelectorAll('head link[type="application/rss+xml"]');
      expect(head?.getAttribute('href')?.endsWith(`/${lang}/podcast.xml`) ?? false, path).toBe(!!podcast);
      expect(page.querySelector('footer a[href$="podcast.xml"]') !== null, path).toBe(!!podcast);
    }
  });
});

test('there is no file of a transcript or of chapters that nobody said or named', () => {
  const known = new Set(
    tips.flatMap(({ about, transcripts = [] }) =>
      transcripts.map(({ language }) => `${about.number}.${language}`),
    ),
  );
  for (const path of allFiles().filter((file) => file.startsWith('/transcripts/')))
    expect(known, path).toContain(/^\/transcripts\/(\d+\.\w+)\./.exec(path)![1]);
});
