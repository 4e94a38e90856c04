/**
 * Links to a moment of a recording that lies elsewhere, each in the form its host gives such links itself.
 * Sources, by player:
 * - youtube: https://developers.google.com/youtube/player_parameters (`start`, `end` of what is embedded); `t` in seconds
 *   is what “Copy video URL at current time” and “Start at” write for watch, live, shorts, music and youtu.be
 * - vimeo: `#t=20m39s`, as https://github.com/Zod-/jsVideoUrlParser/wiki/Vimeo reads it
 * - soundcloud: `#t=20:39`, which its “Share at” writes; https://github.com/voronianski/soundcloud-audio.js/issues/5
 * - spotify: `t` in seconds, the “custom start point” of https://developer.spotify.com/documentation/embeds
 * - apple: `t` in seconds, written by its app; Apple documents no form, and opens the episode where it does not know it
 * - podlove: https://podlove.org/deep-link (normal play time as a fragment); Podigee follows it too
 * - peertube: `decorateVideoLink` in https://github.com/Chocobozzz/PeerTube, packages/core-utils/src/common/url.ts
 * - file: https://www.w3.org/TR/media-frags/#naming-time
 */
export const players = [
  'youtube',
  'vimeo',
  'soundcloud',
  'spotify',
  'apple',
  'podlove',
  'peertube',
  'file',
] as const;

/** What plays a recording, and so what a link to a moment in it looks like. */
export type Player = (typeof players)[number];

/** A moment of a recording, or a passage: seconds from its start. */
export interface Passage {
  start: number;
  end?: number | undefined;
}

/**
 * The address of a recording that opens it at a moment. A time that the address bears already is replaced; all else in
 * it stays, letter for letter. The address itself where nothing is known of how to link into it.
 * @param player what plays it, where the address cannot tell: most of all Podlove, which lives on any host
 */
export function deepLink(
  url: string,
  { start, end }: Passage,
  player: Player | undefined = playerOf(url),
): string {
  if (!(start >= 0) || (end !== undefined && !(end > start)))
    throw new RangeError(`${start}${end === undefined ? '' : ` to ${end}`} is no passage of a recording`);
  const whole = { start: Math.floor(start), end: end && Math.ceil(end) };
  return player ? forms[player](url, player === 'file' ? { start, end } : whole) : url;
}

/** What plays the recording at an address, told by the address; nothing for a page of which nothing is known. */
export function playerOf(url: string): Player | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(/^(www|m)\./, '');
  const here = hosts.filter(([, at]) => at.test(host));
  if (here.length)
    return here.find(([, , path, needs]) => path.test(pathname) && (!needs || searchParams.has(needs)))?.[0];
  if (/\.(mp3|m4a|m4b|aac|oga|ogg|opus|flac|wav|mp4|m4v|mov|ogv|webm)$/i.test(pathname)) return 'file';
  return peertube.test(pathname) ? 'peertube' : undefined;
}

type Host = [player: Player, host: RegExp, path: RegExp, needs?: string];

/** Whose hosts they are, and which of their paths is one recording: a channel or a list of several has no moments. */
const hosts: Host[] = [
  ['youtube', /^(music\.)?youtube\.com$/, /^\/watch\/?$/, 'v'],
  [
    'youtube',
    /^(music\.)?youtube(-nocookie)?\.com$/,
    /^\/(embed|live|shorts|v)\/(?!videoseries)[\w-]{6,}\/?$/,
  ],
  ['youtube', /^youtu\.be$/, /^\/[\w-]{6,}\/?$/],
  ['vimeo', /^(player\.)?vimeo(pro)?\.com$/, /\/\d+(\/[\da-f]+)?\/?$/],
  [
    'soundcloud',
    /^soundcloud\.com$/,
    /^\/(?!(discover|search|you|stations|pages)\/)[\w-]+\/(?!(sets|tracks|albums|likes|reposts|popular-tracks|followers|following)(\/|$))[\w-]+(\/s-\w+)?\/?$/,
  ],
  ['soundcloud', /^on\.soundcloud\.com$/, /^\/\w+\/?$/],
  ['spotify', /^open\.spotify\.com$/, /^\/(intl-\w+\/)?(embed\/|embed-podcast\/)?episode\/\w+\/?$/],
  ['apple', /^(embed\.)?podcasts\.apple\.com$/, /\/podcast\//, 'i'],
];

/** Video pages of PeerTube, which lives on any host: their ids are UUIDs, whole or in base 58, so no other path is like them. */
const peertube =
  /^\/(w|videos\/(watch|embed))\/([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})\/?$/;

const forms: Record<Player, (url: string, at: Passage) => string> = {
  youtube: (url, at) =>
    /\/embed\//.test(new URL(url).pathname)
      ? inQuery(url, ['start', 'end', 't', 'time_continue'], { start: at.start, end: at.end })
      : inQuery(url, ['t', 'start', 'time_continue'], { t: at.start }),
  vimeo: (url, at) => inFragment(url, parted(at.start)),
  soundcloud: (url, at) => inFragment(url, clock(at.start)),
  spotify: (url, at) => inQuery(url, ['t'], { t: at.start }),
  apple: (url, at) => inQuery(url, ['t'], { t: at.start }),
  podlove: (url, { start, end }) =>
    inFragment(url, [start, ...(end ? [end] : [])].map(playTime).join(), ['t']),
  peertube: (url, { start, end }) =>
    inQuery(url, ['start', 'stop', 't'], { start: parted(start), stop: end && parted(end) }),
  file: (url, { start, end }) => inFragment(url, [start, ...(end ? [end] : [])].map(short).join()),
};

/** Puts fields into the query in place of those of these names. `#t=`, in which YouTube once told it, goes too. */
function inQuery(
  url: string,
  names: readonly string[],
  fields: Record<string, string | number | undefined>,
): string {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url) ?? [];
  const kept = query.split('&').filter((field) => field && !names.includes(field.split('=')[0]!));
  const told = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return `${page}?${[...kept, ...told].join('&')}${/^#t=/.test(fragment) ? '' : fragment}`;
}

/** Puts `t` into the fragment. What else is told there stays; a place in the page gives way to the moment. */
function inFragment(url: string, time: string, query: readonly string[] = []): string {
  const [, page = '', asked, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(url) ?? [];
  const kept = (asked ?? '').split('&').filter((field) => !query.includes(field.split('=')[0]!));
  const told = fragment.split('&').filter((field) => /^\w+=/.test(field) && !/^t=/.test(field));
  const search = asked === undefined || !kept.length ? '' : `?${kept.join('&')}`;
  return `${page}${search}#${[`t=${time}`, ...told].join('&')}`;
}

function partsOf(seconds: number): [hours: number, minutes: number, seconds: number] {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** “1h2m5s”, “20m39s”, “0s”. */
function parted(seconds: number): string {
  const said = partsOf(seconds).flatMap((part, at) => (part ? [`${part}${'hms'[at]}`] : []));
  return said.join('') || '0s';
}

/** “1:02:05”, “20:39”. */
function clock(seconds: number): string {
  const [hours, minutes, rest] = partsOf(seconds);
  return [...(hours ? [hours, two(minutes)] : [minutes]), two(rest)].join(':');
}

/** “00:20:39”. Source: https://www.w3.org/TR/media-frags/#npttimedef */
function playTime(seconds: number): string {
  return partsOf(seconds).map(two).join(':');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** Seconds to the thousandth at most. */
function short(seconds: number): string {
  return String(Math.round(seconds * 1000) / 1000);
}
