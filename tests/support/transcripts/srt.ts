import {
  at,
  encodedTwice,
  said,
  sound,
  talk,
  utf16,
  windows1252,
  type Line,
  type TranscriptFile,
} from './talk.ts';

/** The talk in SRT, a cue as the function says it. */
export function srtOf(cue: (line: Line, place: number) => string, lines = talk()): string {
  return lines.map(cue).join('\n');
}

const span = ({ start, end }: Line) => `${at(start, ',')} --> ${at(end, ',')}`;
const named = (line: Line, place: number) => `${place + 1}\n${span(line)}\n${line.speaker}: ${line.text}\n`;
const plain = srtOf(named);
const french = srtOf(named, talk('fr'));
const nobody = { speakers: [undefined, undefined, undefined, undefined] };
const [first, second] = talk() as [Line, Line];

const soundFiles: [about: string, source: string, more?: Partial<TranscriptFile>][] = [
  ['names before the words', plain],
  ['line ends of Windows', plain.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${plain.replaceAll('\n', '\r\n')}`],
  ['dots in times', plain.replace(/(?<=:\d\d),/g, '.')],
  ['no hours', plain.replaceAll('00:00:', '00:').replaceAll('00:01:', '01:')],
  ['one digit for hours', plain.replaceAll('00:0', '0:0')],
  [
    'names in capitals',
    srtOf((line, place) => named({ ...line, speaker: line.speaker.toUpperCase() }, place)),
    { speakers: sound().speakers.map((name) => name.toUpperCase()) },
  ],
  [
    'numbered speakers',
    srtOf((line, place) => named({ ...line, speaker: `SPEAKER_0${line.speaker.length % 2}` }, place)),
    { speakers: ['SPEAKER_00', 'SPEAKER_01', 'SPEAKER_01', 'SPEAKER_00'] },
  ],
  [
    'names between brackets, as WhisperX writes them',
    srtOf((line, place) => named({ ...line, speaker: `[${line.speaker}]` }, place)),
  ],
  [
    'names at each change only',
    srtOf((line, place) =>
      place === 2 ? named(line, place).replace('Ada Exemple: ', '') : named(line, place),
    ),
    { speakers: ['Bruno Sample', 'Ada Exemple', undefined, 'Bruno Sample'] },
  ],
  ['nobody named', srtOf((line, place) => `${place + 1}\n${span(line)}\n${line.text}\n`), nobody],
  [
    'italics and colours',
    srtOf((line, place) =>
      named(line, place).replace('rope', '<i>rope</i>').replace('lamp', '<font color="#ffff00">lamp</font>'),
    ),
  ],
  [
    'places on the screen',
    srtOf((line, place) =>
      named(line, place)
        .replace('\n', '\n')
        .replace(/(\d,\d{3})\n/, '$1 X1:40 X2:600 Y1:20 Y2:50\n')
        .replace('Bruno', '{\\an8}Bruno'),
    ),
  ],
  ['words on two lines', srtOf((line, place) => named(line, place).replace(', ', ',\n'))],
  [
    'two people in a cue',
    `1\n${at(0, ',')} --> ${at(4, ',')}\nBruno Sample: ${first.text}\nAda Exemple: ${second.text}\n\n2\n${at(4, ',')} --> ${at(6, ',')}\nAda Exemple: Yes.\n`,
    {
      words: `${said([first, second])} Yes.`,
      speakers: ['Bruno Sample', 'Ada Exemple', 'Ada Exemple'],
      starts: [0, 0, 4],
    },
  ],
  ['no numbers', srtOf((line, place) => named(line, place).slice(2))],
  ['numbers that do not begin at one', srtOf((line, place) => named(line, place + 40))],
  [
    'a colon within a sentence',
    plain.replace('so measure it', 'so do this: measure it'),
    { words: said(talk()).replace('so measure it', 'so do this: measure it') },
  ],
  [
    'French, with a space before the colon',
    french.replace(/^(Ada Exemple|Bruno Sample): /gm, '$1\u00a0: '),
    sound('fr'),
  ],
];

const damagedFiles: [
  about: string,
  source: string | Uint8Array,
  faults: TranscriptFile['faults'],
  more?: Partial<TranscriptFile>,
][] = [
  [
    'no milliseconds',
    srtOf((line, place) =>
      named({ ...line, start: Math.floor(line.start), end: Math.floor(line.end) }, place).replaceAll(
        ',000',
        '',
      ),
    ),
    [2, 6, 10, 14].map((line) => [line, /milliseconds/]),
    { starts: [0, 4, 9, 61] },
  ],
  ['no empty lines', plain.replaceAll('\n\n', '\n'), []],
  [
    'empty lines between all',
    plain.replaceAll('\n', '\n\n'),
    [5, 13, 21, 29].map((line) => [line, /empty line/]),
  ],
  ['an empty cue', plain.replace('3\n', '3\n00:00:09,750 --> 00:00:09,900\n\n9\n'), [[10, /no words/]]],
  [
    'times that overlap',
    plain.replace('--> 00:00:04,200', '--> 00:00:05,900'),
    [[6, /before the one above it ends/]],
  ],
  [
    'a cue in the wrong place',
    srtOf(
      named,
      [0, 1, 3, 2].map((place) => talk()[place]!),
    ),
    [[10, /before|Move/]],
    {},
  ],
  ['the same number twice', plain.replace('\n3\n', '\n2\n'), [[10, /identifier/]]],
  [
    'cut off within a number',
    plain.slice(0, plain.indexOf('4\n00:01') + 1),
    [[13, /cut off/]],
    { words: said(talk().slice(0, 3)) },
  ],
  [
    'cut off within words',
    plain.slice(0, plain.indexOf('lit the')),
    [],
    { words: said(talk()).replace(' lit the lamp?', '') },
  ],
  [
    'the first half lost',
    plain.slice(plain.indexOf('so measure')),
    [[1, /before the first times/]],
    { words: said(talk()).slice(said(talk()).indexOf('so measure')) },
  ],
  ['UTF-16 without a mark', utf16(french, 'le'), [[1, /UTF-16/]], sound('fr')],
  ['UTF-16 of the other order', utf16(`\ufeff${french}`, 'be'), [[1, /UTF-16/]], sound('fr')],
  [
    'Windows-1252',
    windows1252(french),
    [
      [7, /UTF-8/],
      [11, /UTF-8/],
      [15, /UTF-8/],
    ],
    sound('fr'),
  ],
  [
    'letters encoded twice',
    encodedTwice(french),
    [
      [7, /twice/],
      [11, /twice/],
      [15, /twice/],
    ],
    sound('fr'),
  ],
  [
    'cut off within a letter',
    Buffer.from(french).subarray(0, Buffer.from(french).lastIndexOf('é') + 1),
    [[15, /cut off within a letter/]],
    {
      words: said(talk('fr'))
        .replace(/é ?\?$/, '')
        .replace(/\u00e9 \?$/, ''),
    },
  ],
  ['HTML inside', plain.replace('coil it', '<p>coil</p><div class="x">it</div>'), [[10, /HTML/]]],
  ['a WebVTT file, called SRT', `WEBVTT\n\n${plain.replace(/(?<=:\d\d),/g, '.')}`, [[1, /named \.srt/]]],
  [
    'frames instead of milliseconds',
    plain.replace(/(?<=:\d\d),\d\d(\d)/g, ':0$1'),
    [2, 6, 10, 14].map((line) => [line, /milliseconds/]),
    { starts: [0, 4, 9, 61] },
  ],
];

export const srtFiles: TranscriptFile[] = [
  ...soundFiles.map(([about, source, more]) => ({ about, name: 'talk.srt', source, ...sound(), ...more })),
  ...damagedFiles.map(([about, source, faults, more]) => ({
    about,
    name: 'talk.srt',
    source,
    words: sound().words,
    ...more,
    faults: faults!,
  })),
];
