/** What is known of a voice of the browser. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

/** Voices made for fun, or read by rule: nobody’s first choice. Source: the voices of macOS, by name and by address. */
const odd =
  /eloquence|speech\.synthesis\.voice|^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Fred|Good News|Jester|Junior|Kathy|Organ|Ralph|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b|eSpeak/i;

/** Names by which makers praise their better voices. */
const better = /natural|neural|premium|enhanced|siri/i;

/** The language of a tag: `fr` of `fr-CA`, and of `fr_CA` and `fra-CAN`, which devices say too. */
export function languageOf(tag: string): string {
  return parsed(tag)?.language ?? tag.slice(0, 2).toLowerCase();
}

/**
 * The voices of a language, best first: those of the place the hub writes for, then those of the device before those
 * that speak from afar, the one the reader chose for her system, and the better ones.
 * @param locale how the hub is written in that language, as `fr-CA`
 */
export function voicesFor<V extends Voice>(locale: string, voices: readonly V[]): V[] {
  const language = languageOf(locale);
  const region = parsed(locale)?.region;
  const ranks = (voice: V) => [
    parsed(voice.lang)?.region === region,
    !odd.test(`${voice.name} ${voice.voiceURI}`),
    voice.localService,
    voice.default,
    better.test(`${voice.name} ${voice.voiceURI}`),
  ];
  return voices
    .filter((voice) => languageOf(voice.lang) === language)
    .map((voice) => ({ voice, rank: ranks(voice).map(Number).join('') }))
    .sort((one, other) => (one.rank < other.rank ? 1 : one.rank > other.rank ? -1 : 0))
    .map(({ voice }) => voice);
}

/**
 * The name of a voice as it stands in a list: “Amélie (Canada)”. Makers add the language, which the list says, and
 * name the place in their own.
 * @param lang language in which the place is named
 */
export function nameOf({ name, lang: tag }: Voice, lang: string): string {
  const short = name.replace(/\s+-\s+.*$/, '').replace(/\s*\(.*\)\s*$/, '') || name;
  const region = parsed(tag)?.region;
  const place = region && new Intl.DisplayNames(lang, { type: 'region' }).of(region);
  return place ? `${short} (${place})` : short;
}

function parsed(tag: string): Intl.Locale | undefined {
  const [language, region] = tag.split(/[-_]/);
  try {
    return new Intl.Locale(region?.length === 2 ? `${language}-${region}` : language!);
  } catch {
    return undefined;
  }
}
