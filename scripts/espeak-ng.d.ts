declare module '@echogarden/espeak-ng-emscripten' {
  /** One synthesiser. It remembers what it said: a fresh one says the same text in the same samples. */
  interface Worker {
    /** @returns 0 where there is such a voice */
    set_voice(name: string): number;
    /** Words a minute, 80 to 450. */
    set_rate(rate: number): void;
    /** 0 to 99. */
    set_pitch(pitch: number): void;
    /** How lively the melody is, 0 to 99. */
    set_range(range: number): void;
    get_samplerate(): number;
    /** Gives the samples in chunks; true from the callback ends it. */
    synthesize(text: string, take: (samples: Int16Array) => boolean): void;
    synthesize_ipa(text: string): { code: number; ipa: string };
  }
  const load: () => Promise<{ eSpeakNGWorker: new () => Worker }>;
  export default load;
}
