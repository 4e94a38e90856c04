import type { Recording } from './recording.ts';

/** A chapter of the recording, with the link that leads to it. */
export interface Chapter {
  at: number;
  title: string;
  link: HTMLAnchorElement;
}

/** The chapters that stand in the slot of the player, in their order. */
export function chaptersIn(slot: Element): Chapter[] {
  return [...slot.querySelectorAll<HTMLAnchorElement>('.chapters a')].map((link) => ({
    at: secondOf(link)!,
    title: link.textContent.trim(),
    link,
  }));
}

/** The second that a link leads to, by its `#t=95`; nothing where it leads to none. */
export function secondOf(link: Element): number | undefined {
  const [, seconds] = /#t=([\d.]+)$/.exec(link.getAttribute('href') ?? '') ?? [];
  return seconds ? Number(seconds) : undefined;
}

/** The chapter that is heard at a second. */
export function chapterAt(chapters: readonly Chapter[], seconds: number): Chapter | undefined {
  return chapters.findLast(({ at }) => at <= seconds + 0.05);
}

/** Has the list say which chapter is heard. */
export function markChapters(chapters: readonly Chapter[], recording: Recording): void {
  let marked: Chapter | undefined;
  recording.subscribe(() => {
    const { time, asked, playing } = recording.state();
    const chapter = playing || asked ? chapterAt(chapters, time) : undefined;
    if (chapter === marked) return;
    marked?.link.removeAttribute('aria-current');
    chapter?.link.setAttribute('aria-current', 'true');
    marked = chapter;
  });
}
