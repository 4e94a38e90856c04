/** How a listener likes to hear, remembered on her device. */
export interface Manner {
  /** How fast, 1 as it was spoken. */
  rate: number;
  /** 0 to 1. */
  volume: number;
  muted: boolean;
}

/** Speeds that can be chosen. */
export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

const mannerKey = 'elan-player';
const placesKey = 'elan-heard';

/** As many recordings as are remembered, the last ones heard. */
const most = 100;

/** What is remembered; what is not, or cannot be read, is as nobody had chosen. */
export function readManner(): Manner {
  const { rate, volume, muted } = read<Partial<Manner>>(mannerKey);
  return {
    rate: rates.find((one) => one === rate) ?? 1,
    volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : 1,
    muted: muted === true,
  };
}

export function keepManner(manner: Manner): void {
  keep(mannerKey, manner);
}

/** Where a recording was left, in seconds; 0 where it was not, or was heard to its end. */
export function placeIn(recording: string): number {
  const place = read<Record<string, unknown>>(placesKey)[recording];
  return typeof place === 'number' && place > 0 ? place : 0;
}

/** Remembers where a recording was left; 0 forgets it. */
export function keepPlace(recording: string, seconds: number): void {
  const { [recording]: _, ...others } = read<Record<string, unknown>>(placesKey);
  const places = Object.entries(others).slice(1 - most);
  if (seconds > 0) places.push([recording, Math.floor(seconds)]);
  keep(placesKey, Object.fromEntries(places));
}

function read<T extends object>(key: string): Partial<T> {
  try {
    const found: unknown = JSON.parse(localStorage[key] as string);
    return typeof found === 'object' && found ? found : {};
  } catch {
    return {};
  }
}

function keep(key: string, value: object): void {
  try {
    localStorage[key] = JSON.stringify(value);
  } catch {
    // Then it lasts as long as the page.
  }
}
