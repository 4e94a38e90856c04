/** Samples of one channel, −1 to 1. */
export interface Sound {
  samples: Float32Array;
  /** Samples a second. */
  rate: number;
}

/** Silence of so many seconds. */
export function silence(seconds: number, rate: number): Sound {
  return { samples: new Float32Array(Math.round(seconds * rate)), rate };
}

/** Sounds of one rate, one after the other. */
export function join(sounds: readonly Sound[]): Sound {
  const rate = sounds[0]?.rate ?? 0;
  const samples = new Float32Array(sounds.reduce((sum, sound) => sum + sound.samples.length, 0));
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    at += sound.samples.length;
  }
  return { samples, rate };
}

export function secondsOf({ samples, rate }: Sound): number {
  return samples.length / rate;
}

/** Below this share of the loudest sample nothing is heard: −50 dB. */
const inaudible = 10 ** (-50 / 20);

/** Seconds that are kept before the first and after the last sound, and over which it comes and goes. */
const margin = { before: 0.015, after: 0.04, fade: 0.005 };

/** A sound without the silence around it, cut without a click. Silence alone becomes nothing. */
export function trim({ samples, rate }: Sound): Sound {
  const floor = samples.reduce((loudest, one) => Math.max(loudest, Math.abs(one)), 0) * inaudible;
  const first = samples.findIndex((one) => Math.abs(one) > floor);
  if (first < 0) return { samples: new Float32Array(), rate };
  const last = samples.findLastIndex((one) => Math.abs(one) > floor);
  const kept = samples.slice(
    Math.max(0, first - Math.round(margin.before * rate)),
    last + 1 + Math.round(margin.after * rate),
  );
  const fade = Math.min(Math.round(margin.fade * rate), kept.length >> 1);
  for (let at = 0; at < fade; at++) {
    kept[at]! *= at / fade;
    kept[kept.length - 1 - at]! *= at / fade;
  }
  return { samples: kept, rate };
}

/**
 * Without what lies below a voice: the hum and the thuds of a room, and any constant part.
 * A second-order Butterworth high pass at 70 Hz, after R. Bristow-Johnson’s “Cookbook formulae for audio equalizer
 * biquad filter coefficients”, https://www.w3.org/TR/audio-eq-cookbook/
 */
export function withoutRumble({ samples, rate }: Sound): Sound {
  const angle = (2 * Math.PI * 70) / rate;
  const [cos, alpha] = [Math.cos(angle), Math.sin(angle) / Math.SQRT2];
  const a0 = 1 + alpha;
  const [b0, b1] = [(1 + cos) / 2 / a0, -(1 + cos) / a0];
  return { samples: biquad(samples, [b0, b1, b0, (-2 * cos) / a0, (1 - alpha) / a0]), rate };
}

/** Coefficients b0, b1, b2, a1, a2 of a filter of the second order, a0 being 1. */
export type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** What a filter of the second order lets through (direct form II, transposed). */
export function biquad(samples: Float32Array, [b0, b1, b2, a1, a2]: Biquad): Float32Array {
  const through = new Float32Array(samples.length);
  let [z1, z2] = [0, 0];
  for (let at = 0; at < samples.length; at++) {
    const x = samples[at]!;
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    through[at] = y;
  }
  return through;
}

/** A sound so many decibels louder; softer by less than none. */
export function gain({ samples, rate }: Sound, decibels: number): Sound {
  const factor = 10 ** (decibels / 20);
  return { samples: samples.map((one) => one * factor), rate };
}
