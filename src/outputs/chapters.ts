/** A chapter of a recording. Seconds from its start. */
export interface Chapter {
  start: number;
  title: string;
  /** Where it is read, or heard from. */
  url?: string;
}

/** What a file of chapters says. */
export interface ChaptersFacts {
  /** Title of the episode. */
  title: string;
  /** Name of the podcast. */
  podcast: string;
  /** Name of the audio file. */
  file: string;
  /** In order. */
  chapters: Chapter[];
}

/** How a file of chapters calls itself. */
export const chaptersType = 'application/json+chapters';

/**
 * Chapters as podcast apps read them.
 * Source: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function chaptersJson({ title, podcast, file, chapters }: ChaptersFacts): string {
  return JSON.stringify({
    version: '1.2.0',
    title,
    podcastName: podcast,
    fileName: file,
    chapters: chapters.map(({ start, title: name, url }) => ({
      startTime: start,
      title: name,
      ...(url && { url }),
    })),
  });
}
