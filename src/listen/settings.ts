/** What a listener chose, remembered on her device. */
export interface Settings {
  /** How fast, 1 as the voice speaks by itself. */
  rate: number;
  /** Addresses of the voices she chose, by language. */
  voices: Record<string, string>;
}

const key = 'elan-listen';

/** Speeds that can be chosen. */
export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** What is remembered; what is not, or cannot be read, is as nobody had chosen. */
export function readSettings(): Settings {
  try {
    const { rate, voices } = JSON.parse(localStorage[key] as string) as Partial<Settings>;
    return { rate: rates.find((one) => one === rate) ?? 1, voices: { ...voices } };
  } catch {
    return { rate: 1, voices: {} };
  }
}

/** Remembers, where the device lets it. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage[key] = JSON.stringify(settings);
  } catch {
    // Then it lasts as long as the page.
  }
}
