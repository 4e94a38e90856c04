import { describe, expect, test } from 'vitest';
import { level, limit, loudness, target, truePeak } from '../../../scripts/speak/loudness.ts';
import { gain, join, silence } from '../../../scripts/speak/sound.ts';
import { tone } from '../../support/tones.ts';

const decibels = (level: number) => 10 ** (level / 20);

describe('an editor can trust what the program calls loud', () => {
  test.each([16_000, 22_050, 24_000, 44_100, 48_000])('at %i samples a second', (rate) => {
    // BS.1770: a tone of 997 Hz at full scale in one channel is −3.01 LUFS.
    expect(loudness(tone(5, { hertz: 997, amplitude: 1, rate }))).toBeCloseTo(-3.01, 1);
    // EBU Tech 3341, case 1, in one channel: what measures −23 in two is 3.01 less.
    expect(loudness(tone(20, { amplitude: decibels(-23), rate }))).toBeCloseTo(-26.01, 1);
  });

  test('what is low is heard less, what is high more', () => {
    const at = (hertz: number) => loudness(tone(3, { hertz, rate: 48_000 }));
    expect(at(30)).toBeLessThan(at(1000) - 7);
    expect(at(8000)).toBeGreaterThan(at(1000) + 2.5);
  });

  test('pauses do not count, nor what is 10 LU below the rest', () => {
    const loud = tone(4, { amplitude: decibels(-20) });
    const alone = loudness(loud);
    expect(loudness(join([loud, silence(6, loud.rate)]))).toBeCloseTo(alone, 0);
    // EBU Tech 3341, case 3: −36, −23, −36.
    const soft = tone(10, { amplitude: decibels(-36) });
    const middle = tone(60, { amplitude: decibels(-23) });
    expect(loudness(join([soft, middle, soft]))).toBeCloseTo(-26.01, 1);
  });

  test('of silence there is none', () => {
    expect(loudness(silence(2, 22_050))).toBe(-Infinity);
    expect(truePeak(silence(1, 22_050))).toBe(-Infinity);
  });

  test('a peak between two samples is seen', () => {
    // EBU Tech 3341, case 16: a quarter of the rate, 45° off, −6 dB: its samples reach −9 only.
    const rate = 48_000;
    const samples = Float32Array.from(
      { length: 4800 },
      (_, at) => 0.5 * Math.sin((Math.PI / 2) * at + Math.PI / 4),
    );
    expect(20 * Math.log10(Math.max(...samples))).toBeCloseTo(-9.03, 1);
    // The edges of a tone cut off are peaks of their own.
    const inside = truePeak({
      samples: samples.map((one, at) => one * Math.sin((Math.PI * at) / 4800) ** 2),
      rate,
    });
    expect(inside).toBeGreaterThan(-6.4);
    expect(inside).toBeLessThan(-5.8);
  });
});

describe('a listener who has set her volume once', () => {
  const voice = join(
    [0.9, 0.05, 0.4, 0.02, 0.7].map((amplitude) => tone(1, { amplitude, hertz: 300, after: 0.3 })),
  );

  test.each([-30, -6, 6])(
    'hears a voice %i dB louder just as loud, with no peak above the ceiling',
    (more) => {
      const made = level(gain(voice, more));
      expect(loudness(made)).toBeCloseTo(target.loudness, 0);
      expect(truePeak(made)).toBeLessThan(target.peak + 0.1);
      expect(made.samples.length).toBe(voice.samples.length);
    },
  );

  test('hears no change away from a peak', () => {
    const peak = join([
      tone(1, { amplitude: 0.2 }),
      tone(0.01, { amplitude: 1 }),
      tone(1, { amplitude: 0.2 }),
    ]);
    const { samples } = limit(peak, -6);
    expect(Math.max(...samples.subarray(22_050, 22_270).map(Math.abs))).toBeLessThan(0.52);
    expect([...samples.subarray(0, 21_000)]).toEqual([...peak.samples.subarray(0, 21_000)]);
  });
});
