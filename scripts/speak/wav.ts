import type { Sound } from './sound.ts';

/**
 * Reads a WAV: whole numbers of 16, 24 or 32 bits or floats of 32, any rate, its channels mixed to one.
 * A length that a program wrote before it knew it is no fault: what is there is read.
 * Source: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
 * @throws a sentence for the editor where it is none
 */
export function readWav(file: Uint8Array, name: string): Sound {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tag = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE')
    throw new Error(`${name} gives no WAV. Have it write RIFF/WAVE, PCM.`);
  let format: { float: boolean; channels: number; rate: number; bytes: number } | undefined;
  for (let at = 12; at + 8 <= file.length;) {
    const [kind, from] = [tag(at), at + 8];
    const size = Math.min(view.getUint32(at + 4, true), file.length - from);
    if (kind === 'fmt ') {
      const code = view.getUint16(from, true);
      // An extensible format names the code in the first two bytes of its identifier.
      const coded = code === 0xfffe && size >= 26 ? view.getUint16(from + 24, true) : code;
      const bytes = view.getUint16(from + 14, true) / 8;
      const known = (coded === 1 && [2, 3, 4].includes(bytes)) || (coded === 3 && bytes === 4);
      if (!known) throw new Error(`${name} is a WAV of an unusual kind. Write 16-bit PCM.`);
      format = {
        float: coded === 3,
        channels: view.getUint16(from + 2, true),
        rate: view.getUint32(from + 4, true),
        bytes,
      };
    } else if (kind === 'data' && format) {
      const { float, channels, rate, bytes } = format;
      const samples = new Float32Array(Math.floor(size / bytes / channels));
      for (let one = 0; one < samples.length; one++)
        for (let channel = 0; channel < channels; channel++) {
          const place = from + (one * channels + channel) * bytes;
          samples[one]! += (float ? view.getFloat32(place, true) : whole(view, place, bytes)) / channels;
        }
      return { samples, rate };
    }
    at = from + size + (size % 2);
  }
  throw new Error(`${name} is a WAV without sound. Record it again.`);
}

function whole(view: DataView, at: number, bytes: number): number {
  if (bytes === 2) return view.getInt16(at, true) / 2 ** 15;
  if (bytes === 4) return view.getInt32(at, true) / 2 ** 31;
  return (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 2 ** 23;
}
