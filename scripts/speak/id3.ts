/** What a file says of itself. */
export interface Tags {
  title: string;
  /** The show. */
  album: string;
  artist: string;
  track: number;
  /** Three letters of ISO 639-2: `eng`, `fra`. */
  language: string;
  /** The year, `2026`. */
  year: string;
  comment: string;
}

/** An ID3 tag, version 2.4, in UTF-8. Source: https://id3.org/id3v2.4.0-frames */
export function id3(tags: Tags): Uint8Array {
  const frames = Buffer.concat([
    text('TIT2', tags.title),
    text('TALB', tags.album),
    text('TPE1', tags.artist),
    text('TRCK', String(tags.track)),
    text('TLAN', tags.language),
    text('TDRC', tags.year),
    text('TCON', 'Podcast'),
    frame('COMM', Buffer.concat([utf8, Buffer.from(`${tags.language}\0${tags.comment}`)])),
  ]);
  return Buffer.concat([Buffer.from('ID3\x04\0\0', 'latin1'), syncsafe(frames.length), frames]);
}

const utf8 = Buffer.from([3]);

function text(id: string, words: string): Buffer {
  return frame(id, Buffer.concat([utf8, Buffer.from(words)]));
}

function frame(id: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(id, 'latin1'), syncsafe(body.length), Buffer.alloc(2), body]);
}

/** Four bytes of seven bits: none looks like the beginning of a frame of sound. */
function syncsafe(size: number): Buffer {
  return Buffer.from([21, 14, 7, 0].map((shift) => (size >> shift) & 0x7f));
}
