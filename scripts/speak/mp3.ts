import { createMp3Encoder } from 'wasm-media-encoders';
import { id3, type Tags } from './id3.ts';
import type { Sound } from './sound.ts';

/** Bits a second, always as many, so that a place in the recording is a place in the file. */
const bitrate = 48;

/** Rates a recording may have; others become the last. */
const rates = [22_050, 24_000] as const;

/** Kilobits a second by their number in a header of MPEG-2, layer III. Source: ISO/IEC 13818-3, 2.4.2.3. */
const bitrates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** Samples of a frame of MPEG-2, layer III. */
const perFrame = 576;

/** What LAME puts before the first sample; a player adds 529 of its own, and knows it. */
const delay = 576;

/** LAME makes all it is given a little softer, so that nothing is cut off; what it is given is louder by as much. */
const softened = 0.95;

/**
 * A sound as MP3: one channel, constant bit rate, tagged, and with the frame of facts by which a player leaves out what
 * the encoder put around it. Without that frame all would be heard 50 ms late.
 */
export async function mp3(sound: Sound, tags: Tags): Promise<Uint8Array> {
  const rate = rates.find((one) => one === sound.rate) ?? rates.at(-1)!;
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: sound.rate, outputSampleRate: rate, channels: 1, bitrate });
  // What it gives is overwritten by the next call.
  const frames = Buffer.concat([
    Buffer.from(encoder.encode([sound.samples.map((one) => one / softened)])),
    Buffer.from(encoder.finalize()),
  ]);
  const length = Math.round((sound.samples.length * rate) / sound.rate);
  return Buffer.concat([id3(tags), facts(frames, rate, length), frames]);
}

/**
 * The frame of facts, silent to a player that does not know it.
 * Source: Mp3 Info Tag rev 1, http://gabriel.mp3-tech.org/mp3infotag.html
 */
function facts(frames: Uint8Array, rate: number, length: number): Uint8Array {
  const count = countFrames(frames);
  const kind = bitrates.findIndex((kilobits) => frameBytes(kilobits, rate, 0) >= facts.bytes);
  const frame = Buffer.alloc(frameBytes(bitrates[kind]!, rate, 0));
  // The header of the frames that follow, with a bit rate that leaves room.
  frame.set(frames.subarray(0, 4));
  frame[2] = (kind << 4) | (frame[2]! & 0x0c);
  const info = 4 + 9;
  frame.write('Info', info, 'latin1');
  frame.writeUInt32BE(0b1111, info + 4);
  frame.writeUInt32BE(count, info + 8);
  frame.writeUInt32BE(frame.length + frames.length, info + 12);
  for (let at = 0; at < 100; at++) frame[info + 16 + at] = Math.floor((at * 256) / 100);
  const lame = info + 120;
  frame.write('LAME3.100', lame, 'latin1');
  frame[lame + 9] = 0x01; // revision 0, constant bit rate
  frame[lame + 20] = bitrate;
  const padding = Math.min(count * perFrame - delay - length, 0xfff);
  frame.writeUIntBE(delay * 0x1000 + padding, lame + 21, 3);
  frame.writeUInt32BE(frame.length + frames.length, lame + 28);
  frame.writeUInt16BE(crc16(frames), lame + 32);
  frame.writeUInt16BE(crc16(frame.subarray(0, lame + 34)), lame + 34);
  return frame;
}
facts.bytes = 4 + 9 + 120 + 36;

function frameBytes(kilobits: number, rate: number, padded: number): number {
  return Math.floor((perFrame / 8) * ((kilobits * 1000) / rate)) + padded;
}

function countFrames(frames: Uint8Array): number {
  let count = 0;
  for (let at = 0; at + 4 <= frames.length; count++) {
    const [, , third = 0] = frames.subarray(at, at + 3);
    const rate = [22_050, 24_000, 16_000][(third >> 2) & 3]!;
    at += frameBytes(bitrates[third >> 4]!, rate, (third >> 1) & 1);
  }
  return count;
}

/** CRC-16 as the tag wants it: polynomial 8005, reflected, from 0. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}
