import { momentAlone, momentsIn, secondsOf } from '../domain/moment.ts';

/** A moment of a recording that a text leads to. */
export interface MomentTarget {
  start: number;
  end?: number;
  /** BCP 47 tag of what is spoken there; nothing where it is not known, or where the page itself plays it. */
  language?: string;
  /** The address of the recording, or the tip of the hub that plays it: `tips/<key>`. */
  recording: string;
}

/** What a work knows of the moments that its text may name. */
export interface Moments {
  /** Keys of the moments it declares, by their second. */
  declared: ReadonlyMap<number, string>;
  /** The language of each recording it names, by address. */
  languages: ReadonlyMap<string, string>;
}

/** What `about.yml` says of recordings. */
interface Heard {
  episode?: { url: string; language: string } | undefined;
  recordings?: readonly unknown[] | undefined;
  moments?: readonly {
    at: string;
    until?: string | undefined;
    in?: string | undefined;
    language?: string | undefined;
  }[];
}

const scheme = 'moment/';

/** True for the key of a moment, which stands among the links of a text and names nothing of the hub. */
export function isMomentKey(key: string): boolean {
  return key.startsWith(scheme);
}

/** The key under which a text leads to a moment: its address is made when a page is, for a show may tell how. */
export function momentKey({ start, end, language, recording }: MomentTarget): string {
  return `${scheme}${[start, ...(end === undefined ? [] : [end])].join()}/${language ?? ''}/${recording}`;
}

/** What a key made by `momentKey` leads to. */
export function momentTarget(key: string): MomentTarget {
  const [, start, end, language, recording] = /^moment\/([\d.]+)(?:,([\d.]+))?\/([^/]*)\/(.*)$/s.exec(key)!;
  return {
    start: Number(start),
    ...(end && { end: Number(end) }),
    ...(language && { language }),
    recording: recording!,
  };
}

/** The recording a declared moment is in: the one it names, else the hub’s own, else the episode. */
export function targetOf(
  moment: NonNullable<Heard['moments']>[number],
  { episode, recordings }: Heard,
  work: string,
): MomentTarget | undefined {
  const own = !moment.in && recordings?.length;
  const recording = moment.in ?? (own ? work : episode?.url);
  const language = own ? undefined : (moment.language ?? episode?.language);
  return recording === undefined
    ? undefined
    : {
        start: secondsOf(moment.at),
        ...(moment.until && { end: secondsOf(moment.until) }),
        ...(language && { language }),
        recording,
      };
}

/** The moments that the text of a work may name, by what its `about.yml` says; of two at one second, the first. */
export function momentsOf(about: Heard, work: string): Moments {
  const declared = new Map<number, string>();
  const languages = new Map<string, string>();
  const { episode, moments = [] } = about;
  if (episode) languages.set(episode.url, episode.language);
  for (const moment of moments) {
    const target = targetOf(moment, about, work);
    if (!target) continue;
    if (!declared.has(target.start)) declared.set(target.start, momentKey(target));
    if (moment.in && target.language) languages.set(moment.in, target.language);
  }
  return { declared, languages };
}

/** The key of a link whose words are a moment, “[20:39](https://…)”; nothing for any other link. */
export function keyOfLink(words: string, href: string, moments: Moments | undefined): string | undefined {
  if (!/^https?:/.test(href)) return undefined;
  const start = momentAlone(words);
  if (start === undefined) return undefined;
  const language = moments?.languages.get(href);
  return momentKey({ start, ...(language && { language }), recording: href });
}

/** A text parted where it names moments that are declared, each with its key. */
export function atMoments(text: string, { declared }: Moments): { text: string; key?: string }[] {
  const parts: { text: string; key?: string }[] = [];
  let done = 0;
  for (const { at, written, seconds } of declared.size ? momentsIn(text) : []) {
    const key = declared.get(seconds);
    if (key === undefined) continue;
    parts.push({ text: text.slice(done, at) }, { text: written, key });
    done = at + written.length;
  }
  return [...parts, { text: text.slice(done) }];
}
