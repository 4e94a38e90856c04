import type { Sound } from '../../scripts/speak/sound.ts';

/** A tone, as loud as a share of full scale, in silence before and after it. */
export function tone(
  seconds: number,
  { amplitude = 0.5, hertz = 1000, rate = 22_050, before = 0, after = 0 } = {},
): Sound {
  const samples = new Float32Array(Math.round((before + seconds + after) * rate));
  const [first, count] = [Math.round(before * rate), Math.round(seconds * rate)];
  for (let at = 0; at < count; at++)
    samples[first + at] = amplitude * Math.sin((2 * Math.PI * hertz * at) / rate);
  return { samples, rate };
}

/** A sound as a WAV of 16 bits, in one channel or in two alike. */
export function wav({ samples, rate }: Sound, channels = 1): Uint8Array {
  const file = Buffer.alloc(44 + samples.length * 2 * channels);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2 * channels, 28);
  file.writeUInt16LE(2 * channels, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(file.length - 44, 40);
  for (let at = 0; at < samples.length * channels; at++)
    file.writeInt16LE(Math.round(samples[Math.floor(at / channels)]! * 0x7fff), 44 + 2 * at);
  return file;
}
