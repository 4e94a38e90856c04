import { biquad, gain, type Biquad, type Sound } from './sound.ts';

/**
 * Loudness and true peak of one channel. Source: Recommendation ITU-R BS.1770-5, https://www.itu.int/rec/R-REC-BS.1770,
 * on which EBU R 128 rests. The filters are those of the Recommendation, at any rate: it gives their coefficients at
 * 48 kHz, of which the prototypes below give the same (B. De Man, “Evaluation of Implementations of the EBU R128
 * Loudness Measurement”, AES Convention 145, 2018).
 */

const shelf = { hertz: 1681.974450955533, q: 0.7071752369554196, decibels: 3.999843853973347 };
const highPass = { hertz: 38.13547087602444, q: 0.5003270373238773 };

/** First stage: the head, which makes what is high louder. */
function shelfAt(rate: number): Biquad {
  const k = Math.tan((Math.PI * shelf.hertz) / rate);
  const high = 10 ** (shelf.decibels / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / shelf.q + k * k;
  return [
    (high + (band * k) / shelf.q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / shelf.q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / shelf.q + k * k) / a0,
  ];
}

/** Second stage: what is low is heard less. Its numerator is 1, −2, 1 as it stands in the Recommendation. */
function highPassAt(rate: number): Biquad {
  const k = Math.tan((Math.PI * highPass.hertz) / rate);
  const a0 = 1 + k / highPass.q + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / highPass.q + k * k) / a0];
}

/** Seconds of a block, and of the step from one to the next: they overlap by three quarters. */
const [block, step] = [0.4, 0.1];

/**
 * Integrated loudness in LUFS: the mean power of the weighted blocks that are above −70, then of those no more than
 * 10 below the mean of these. −∞ for silence and for what is shorter than a block.
 */
export function loudness({ samples, rate }: Sound): number {
  const heard = biquad(biquad(samples, shelfAt(rate)), highPassAt(rate));
  const [size, hop] = [Math.round(block * rate), Math.round(step * rate)];
  const powers: number[] = [];
  for (let from = 0; from + size <= heard.length; from += hop) {
    let sum = 0;
    for (let at = from; at < from + size; at++) sum += heard[at]! ** 2;
    powers.push(sum / size);
  }
  const audible = powers.filter((power) => lufs(power) > -70);
  const gate = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((power) => lufs(power) > gate)));
}

function lufs(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function mean(numbers: readonly number[]): number {
  return numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : 0;
}

const [times, reach] = [4, 12];

/** For each place between two samples, what each neighbour adds: a sinc under a Hann window. */
const between = Array.from({ length: times }, (_, phase) =>
  Array.from({ length: 2 * reach }, (_, tap) => {
    const x = phase / times - (tap - reach + 1);
    return (
      (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)) * Math.cos((Math.PI * x) / (2 * reach + 2)) ** 2
    );
  }),
);

/** The wave at four times as many places: what a player makes of the samples. */
function* finer(samples: Float32Array): Generator<[at: number, level: number]> {
  for (let at = 0; at < samples.length; at++) {
    let level = 0;
    for (const taps of between) {
      let wave = 0;
      for (let tap = 0; tap < taps.length; tap++) wave += (samples[at + tap - reach + 1] ?? 0) * taps[tap]!;
      level = Math.max(level, Math.abs(wave));
    }
    yield [at, level];
  }
}

/** True peak in dBTP, from four times as many samples (annex 2); −∞ for silence. */
export function truePeak({ samples }: Sound): number {
  let peak = 0;
  for (const [, level] of finer(samples)) peak = Math.max(peak, level);
  return 20 * Math.log10(peak);
}

/**
 * What a recording is brought to: what podcast apps ask of one channel. The encoder adds a decibel or so to a peak, and a
 * player should see none above −1 dBTP (EBU R 128).
 */
export const target = { loudness: -16, peak: -2.5 };

/**
 * A sound as loud as asked, no peak of it above the ceiling: where one would be, it is turned down for a few
 * milliseconds around it, and the whole is measured again.
 */
export function level(sound: Sound, { loudness: wanted, peak } = target): Sound {
  let made = sound;
  for (let round = 0; round < 6; round++) {
    const missing = wanted - loudness(made);
    if (!Number.isFinite(missing)) return made;
    made = limit(gain(made, missing), peak);
    if (Math.abs(wanted - loudness(made)) < 0.05) break;
  }
  return made;
}

/** Seconds over which a limiter turns down before a peak, and up again after it. */
const [attack, release] = [0.003, 0.06];

/** A sound whose peaks are turned down to a ceiling in dBTP, gently on both sides of each. */
export function limit({ samples, rate }: Sound, ceiling: number): Sound {
  const most = 10 ** (ceiling / 20);
  const factors = new Float32Array(samples.length).fill(1);
  for (const [at, loudest] of finer(samples)) if (loudest > most) factors[at] = most / loudest;
  // In decibels, a straight way up after a peak and down before it.
  const [rise, fall] = [release, attack].map((seconds) => 10 ** (12 / 20 / (seconds * rate)));
  for (let at = 1; at < factors.length; at++)
    factors[at] = Math.min(factors[at]!, factors[at - 1]! * rise!, 1);
  for (let at = factors.length - 2; at >= 0; at--)
    factors[at] = Math.min(factors[at]!, factors[at + 1]! * fall!, 1);
  return { samples: samples.map((one, at) => one * factors[at]!), rate };
}
