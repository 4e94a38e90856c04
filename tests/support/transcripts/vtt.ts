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

/** The talk in WebVTT, a cue as the function says it. */
export function vttOf(
  cue: (line: Line, place: number) => string,
  head = 'WEBVTT\n\n',
  lines = talk(),
): string {
  return head + lines.map(cue).join('\n');
}

const span = ({ start, end }: Line) => `${at(start)} --> ${at(end)}`;
const voiced = (line: Line) => `${span(line)}\n<v ${line.speaker}>${line.text}\n`;
const plain = vttOf(voiced);
const french = vttOf(voiced, undefined, talk('fr'));
const shortTalk = talk().slice(0, 2);

/** Each line appears below the one before, word by word, and stays for a moment. */
const rolling = `WEBVTT\nKind: captions\nLanguage: en\n\n${talk()
  .map((line, place) => {
    const before = talk()[place - 1]?.text ?? ' ';
    const timed = line.text
      .replaceAll(' ', ` <${at(line.start + 0.1)}><c>`)
      .replace(/(?<=<c>)([^<]+)/g, '$1</c>');
    const [end, last] = [line.end - 0.01, line.end];
    return [
      `${at(line.start)} --> ${at(end)} align:start position:0%\n${before}\n${timed}\n`,
      `${at(end)} --> ${at(last)} align:start position:0%\n${line.text}\n \n`,
    ].join('\n');
  })
  .join('\n')}`;

const soundFiles: [about: string, source: string, more?: Partial<TranscriptFile>][] = [
  ['voices', plain],
  ['voices that end', vttOf((line) => `${span(line)}\n<v ${line.speaker}>${line.text}</v>\n`)],
  ['voices with classes', vttOf((line) => `${span(line)}\n<v.first.loud ${line.speaker}>${line.text}\n`)],
  ['line ends of Windows', plain.replaceAll('\n', '\r\n')],
  ['line ends of old Macs', plain.replaceAll('\n', '\r')],
  ['a byte order mark', `\ufeff${plain}`],
  ['identifiers', vttOf((line, place) => `said-${place}\n${voiced(line)}`)],
  ['identifiers of several words', vttOf((line, place) => `Part ${place} of the tip\n${voiced(line)}`)],
  [
    'no hours',
    vttOf((line) =>
      voiced(line)
        .replaceAll('00:0', '0')
        .replace(/(?<=^|> )0/g, '00:0'),
    ),
  ],
  [
    'settings',
    vttOf((line) => voiced(line).replace('\n', ' align:start position:10%,line-left line:0 size:80%\n')),
  ],
  ['two spaces and tabs about the arrow', plain.replaceAll(' --> ', '\t-->  ')],
  [
    'a title and remarks',
    vttOf(
      (line) => `NOTE nobody says this\nnor this\n\n${voiced(line)}`,
      'WEBVTT - Tip seven\nKind: captions\nLanguage: en\n\n',
    ),
  ],
  [
    'styles and regions',
    vttOf(voiced, 'WEBVTT\n\nSTYLE\n::cue(v) { color: lime }\n\nREGION\nid:low\nwidth:40%\n\n'),
  ],
  [
    'marks inside words',
    vttOf((line) =>
      voiced(line)
        .replace('rope', '<b>ro</b><i>pe</i>')
        .replace('lamp', '<c.bright>lamp</c>')
        .replace('day', '<lang en>day</lang>'),
    ),
  ],
  [
    'times inside words',
    vttOf((line) => voiced(line).replace(/ (?=\w+[,.?])/g, ` <${at(line.start + 1)}><c> `)),
  ],
  [
    'entities',
    vttOf((line) => voiced(line).replaceAll('rope', 'rope&nbsp;&amp;&#32;lamp &lt;3 &eacute;t&#xe9;')),
    { words: said(talk()).replaceAll('rope', 'rope & lamp <3 été') },
  ],
  ['words on several lines', vttOf((line) => voiced(line).replaceAll(', ', ',\n'))],
  [
    'two voices in a cue',
    `WEBVTT\n\n00:00.000 --> 00:09.750\n<v Bruno Sample>${shortTalk[0]!.text}</v>\n<v Ada Exemple>${shortTalk[1]!.text}</v>\n`,
    { words: said(shortTalk), speakers: ['Bruno Sample', 'Ada Exemple'], starts: [0, 0] },
  ],
  [
    'names before the words, as meetings are saved',
    vttOf((line, place) => `${place + 1}\n${span(line)}\n${line.speaker}: ${line.text}\n`),
  ],
  [
    'nobody named',
    vttOf((line) => `${span(line)}\n${line.text}\n`),
    { speakers: [undefined, undefined, undefined, undefined] },
  ],
  ['no line end at the end', plain.trimEnd()],
  [
    'lines that roll up, as machines write them',
    rolling,
    { speakers: [undefined, undefined, undefined, undefined] },
  ],
  ['French', french, sound('fr')],
];

const damagedFiles: [
  about: string,
  source: string | Uint8Array,
  faults: TranscriptFile['faults'],
  more?: Partial<TranscriptFile>,
][] = [
  ['no header', plain.slice(8), [[1, /WEBVTT/]]],
  [
    'a header in small letters, and no empty line below',
    plain.replace('WEBVTT\n\n', 'webvtt\n'),
    [
      [1, /WEBVTT/],
      [2, /empty line/],
    ],
  ],
  [
    'cut off within words',
    plain.slice(0, plain.indexOf('nobody') + 3),
    [],
    { words: said(talk()).replace('nobody lit the lamp?', 'nob') },
  ],
  [
    'cut off within times',
    plain.slice(0, plain.indexOf('00:01:01') + 11),
    [[12, /cut off/]],
    {
      words: said(talk().slice(0, 3)),
      speakers: ['Bruno Sample', 'Ada Exemple', 'Ada Exemple'],
      starts: [0, 4.2, 9.75],
    },
  ],
  [
    'cut off behind times',
    plain.slice(0, plain.lastIndexOf('<v')),
    [[12, /no words/]],
    {
      words: said(talk().slice(0, 3)),
      speakers: ['Bruno Sample', 'Ada Exemple', 'Ada Exemple'],
      starts: [0, 4.2, 9.75],
    },
  ],
  [
    'cut off within a name',
    plain.slice(0, plain.lastIndexOf('<v') + 7),
    [[12, /not closed/]],
    {
      words: `${said(talk().slice(0, 3))} Brun`,
      speakers: ['Bruno Sample', 'Ada Exemple', 'Ada Exemple', undefined],
    },
  ],
  [
    'times that overlap',
    plain.replace('--> 00:00:09.750', '--> 00:00:11.000'),
    [[9, /before the one above it ends/]],
  ],
  [
    'a cue in the wrong place',
    vttOf(
      voiced,
      undefined,
      [0, 2, 1, 3].map((place) => talk()[place]!),
    ),
    [[9, /Move it/]],
  ],
  [
    'a time that goes backward',
    plain.replace('00:00:09.750 --> 00:00:14.000', '00:00:01.750 --> 00:00:03.000'),
    [[9, /before the one above/]],
  ],
  [
    'a cue that ends before it begins',
    plain.replace('--> 00:00:14.000', '--> 00:00:04.000'),
    [[9, /later end/]],
  ],
  [
    'an empty cue',
    plain.replace('00:01:01', '00:00:20.000 --> 00:00:21.000\n\n00:01:01'),
    [[12, /no words/]],
  ],
  ['commas in times', plain.replace(/(?<=:\d\d)\./g, ','), [3, 6, 9, 12].map((line) => [line, /dot/])],
  [
    'times without milliseconds',
    vttOf((line) =>
      voiced({ ...line, start: Math.floor(line.start), end: Math.floor(line.end) }).replaceAll('.000', ''),
    ),
    [3, 6, 9, 12].map((line) => [line, /milliseconds/]),
    { starts: [0, 4, 9, 61] },
  ],
  [
    'no empty lines',
    vttOf((line, place) => `${place + 1}\n${voiced(line)}`).replaceAll('\n\n', '\n'),
    [[2, /empty line/]],
  ],
  ['an empty line within words', plain.replace('need it, so', 'need it,\n\nso'), [[9, /empty line/]]],
  ['an empty line below times', plain.replace('<v Ada', '\n<v Ada'), [[8, /empty line/]]],
  [
    'words before the first cue',
    plain.replace('WEBVTT\n\n', 'WEBVTT\n\nIt was a windy day.\n\n'),
    [[3, /before the first times/]],
    { words: `It was a windy day. ${said(talk())}`, speakers: [undefined, ...sound().speakers] },
  ],
  ['words behind the times', plain.replace('09.750\n', '09.750 '), [[6, /follow the times/]]],
  ['times that cannot be read', plain.replace('00:00:04.200 -->', '00:0O:O4.2 -->'), [[6, /cannot be read/]]],
  ['another arrow', plain.replaceAll('-->', '->'), [3, 6, 9, 12].map((line) => [line, /arrow/])],
  [
    'an arrow written in HTML',
    plain.replaceAll('-->', '--&gt;'),
    [3, 6, 9, 12].map((line) => [line, /arrow/]),
  ],
  [
    'the same identifier twice',
    vttOf((line, place) => `${place % 2}\n${voiced(line)}`),
    [
      [12, /identifier/],
      [16, /identifier/],
    ],
  ],
  [
    'HTML inside',
    vttOf((line) =>
      voiced(line)
        .replace('rope', '<strong class="a">rope</strong>')
        .replace(', ', ',<br>')
        .replace('lamp', '<a href="https://example.com/?a=1">lamp</a>'),
    ),
    [3, 6, 9, 12].map((line) => [line, /HTML/]),
  ],
  [
    'words between angle brackets',
    vttOf((line) => voiced(line).replace('rope', '<laughs> rope')),
    [[3, /square brackets/]],
    { words: said(talk()).replace('rope', '[laughs] rope') },
  ],
  [
    'a remark in HTML',
    plain.replace('coil it', 'coil <!-- slowly --> it'),
    [[9, /<!--/]],
    { words: said(talk()).replace('coil it', 'coil slowly it') },
  ],
  ['UTF-16 with a mark', utf16(`\ufeff${french}`, 'le'), [[1, /UTF-16/]], sound('fr')],
  ['UTF-16 of the other order, without a mark', utf16(french, 'be'), [[1, /UTF-16/]], sound('fr')],
  [
    'Windows-1252',
    windows1252(french),
    [
      [7, /UTF-8/],
      [10, /UTF-8/],
      [13, /UTF-8/],
    ],
    sound('fr'),
  ],
  [
    'letters encoded twice',
    encodedTwice(french),
    [
      [7, /twice/],
      [10, /twice/],
      [13, /twice/],
    ],
    sound('fr'),
  ],
  [
    'minutes above 59',
    plain.replace('00:01:01.500 --> 00:01:04.000', '00:61:01.500 --> 00:61:04.000'),
    [[12, /above 59/]],
    { starts: [0, 4.2, 9.75, 3661.5] },
  ],
  [
    'SRT, called WebVTT',
    talk()
      .map((line, place) => `${place + 1}\n${span(line).replaceAll('.', ',')}\n${line.text}\n`)
      .join('\n'),
    [[1, /WEBVTT/], ...[2, 6, 10, 14].map((line): [number, RegExp] => [line, /dot/])],
    { speakers: [undefined, undefined, undefined, undefined] },
  ],
];

export const vttFiles: TranscriptFile[] = [
  ...soundFiles.map(([about, source, more]) => ({ about, name: 'talk.vtt', source, ...sound(), ...more })),
  ...damagedFiles.map(([about, source, faults, more]) => ({
    about,
    name: 'talk.vtt',
    source,
    words: sound().words,
    ...more,
    faults: faults!,
  })),
];
