import { encodedTwice, said, sound, talk, utf16, windows1252, type TranscriptFile } from './talk.ts';

const segments = (lines = talk()) =>
  lines.map(({ start, end, speaker, text }) => ({ speaker, startTime: start, endTime: end, body: text }));
const plain = JSON.stringify({ version: '1.0.0', segments: segments() }, null, 2);
const narrow = JSON.stringify({ version: '1.0.0', segments: segments() });
const french = JSON.stringify({ version: '1.0.0', segments: segments(talk('fr')) }, null, 2);

const soundFiles: [about: string, source: string, more?: Partial<TranscriptFile>][] = [
  ['as the format says', plain],
  ['on one line', narrow],
  ['a byte order mark', `\ufeff${plain}`],
  ['line ends of Windows', plain.replaceAll('\n', '\r\n')],
  ['indented by tabs', plain.replaceAll('  ', '\t')],
  [
    'letters written as numbers',
    french.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
    sound('fr'),
  ],
  [
    'line ends and quotes within words',
    plain.replace('coil it, ', '\\"coil\\" it,\\n'),
    { words: said(talk()).replace('coil it', '"coil" it') },
  ],
  [
    'nobody named',
    plain.replace(/ *"speaker".*\n/g, ''),
    { speakers: [undefined, undefined, undefined, undefined] },
  ],
  [
    'fields in another order',
    JSON.stringify({
      segments: segments().map(({ speaker, ...rest }) => ({ ...rest, speaker })),
      version: '1.0.0',
    }),
  ],
  [
    'fields of others beside',
    JSON.stringify({
      version: '1.0.0',
      language: 'en',
      segments: segments().map((one, id) => ({ ...one, id, confidence: 0.93, words: [] })),
    }),
  ],
  [
    'as a recogniser of speech writes it',
    JSON.stringify({
      text: said(talk()),
      segments: talk().map(({ start, end, speaker, text }, id) => ({
        id,
        start,
        end,
        speaker,
        text: ` ${text}`,
      })),
    }),
  ],
  ['a bare list', JSON.stringify(segments())],
  [
    'a colon behind a name, in words',
    JSON.stringify({
      segments: segments().map((one) => ({ ...one, body: one.body.replace('Never', 'Question: never') })),
    }),
    { words: said(talk()).replace('Never', 'Question: never') },
  ],
  ['French', french, sound('fr')],
];

const damagedFiles: [
  about: string,
  source: string | Uint8Array,
  faults: TranscriptFile['faults'],
  more?: Partial<TranscriptFile>,
][] = [
  [
    'cut off within words',
    plain.slice(0, plain.indexOf('nobody') + 3),
    [[26, /cut off/]],
    { words: said(talk()).replace('nobody lit the lamp?', 'nob') },
  ],
  [
    'cut off between segments',
    plain.slice(0, plain.lastIndexOf('{') - 1),
    [[22, /cut off/]],
    { words: said(talk().slice(0, 3)) },
  ],
  [
    'cut off within a time',
    plain.slice(0, plain.lastIndexOf('61.5') + 2),
    [
      [22, /no words/],
      [24, /cut off/],
    ],
    { words: said(talk().slice(0, 3)) },
  ],
  [
    'quotes within words',
    plain.replace('coil it', '"coil" it'),
    [
      [20, /quote/],
      [20, /quote/],
    ],
    { words: said(talk()).replace('coil it', '"coil" it') },
  ],
  ['a line end within words', plain.replace('it, so', 'it,\nso'), [[14, /line ends/]]],
  [
    'commas missing',
    plain.replaceAll('},', '}'),
    [
      [10, /comma/],
      [16, /comma/],
      [22, /comma/],
    ],
  ],
  [
    'a comma too many',
    plain.replace(/"\n {4}\}/g, '",\n    }'),
    [
      [9, /comma/],
      [15, /comma/],
      [21, /comma/],
      [27, /comma/],
    ],
  ],
  ['words without quotes', plain.replace('"Bruno Sample"', 'Bruno'), [[5, /without quotes/]]],
  [
    'times as words',
    JSON.stringify(
      { segments: segments().map((one) => ({ ...one, startTime: `${one.startTime}`, endTime: '' })) },
      null,
      1,
    ),
    [5, 6, 11, 12, 17, 18, 23, 24].map((line) => [line, /number of seconds/]),
    sound(),
  ],
  [
    'times as clocks',
    JSON.stringify(
      {
        segments: segments().map((one) => ({
          ...one,
          startTime: `00:0${Math.floor(one.startTime / 60)}:${String(one.startTime % 60).padStart(2, '0')}`,
        })),
      },
      null,
      1,
    ),
    [5, 11, 17, 23].map((line) => [line, /number of seconds/]),
    { starts: [0, 4.2, 9.75, 61.5] },
  ],
  [
    'times that overlap',
    plain.replace('"endTime": 9.75', '"endTime": 10.25'),
    [[16, /before the one above it ends/]],
  ],
  [
    'an empty segment',
    plain.replace(/"And if.*"/, '""'),
    [[22, /no words/]],
    { words: said(talk().slice(0, 3)) },
  ],
  ['a misspelt field', plain.replace('"body": "Never', '"bdoy": "Never'), [[10, /body/]]],
  [
    'no list of segments',
    JSON.stringify({ transcript: talk().map(({ text }) => [text]) }),
    [[1, /segments/]],
  ],
  [
    'HTML inside',
    plain.replace('coil it', '<em>coil</em> it &amp; it'),
    [[16, /HTML/]],
    { words: said(talk()).replace('coil it', 'coil it & it') },
  ],
  ['UTF-16 with a mark', utf16(`\ufeff${french}`, 'be'), [[1, /UTF-16/]], sound('fr')],
  [
    'Windows-1252',
    windows1252(french),
    [
      [14, /UTF-8/],
      [20, /UTF-8/],
      [26, /UTF-8/],
    ],
    sound('fr'),
  ],
  [
    'letters encoded twice',
    encodedTwice(french),
    [
      [14, /twice/],
      [20, /twice/],
      [26, /twice/],
    ],
    sound('fr'),
  ],
  [
    'two files, one behind the other',
    `${narrow}\n${JSON.stringify({ segments: segments().map((one) => ({ ...one, startTime: one.startTime + 70, endTime: one.endTime + 70 })) })}`,
    [[2, /follows the end/]],
    { words: `${said(talk())} ${said(talk())}` },
  ],
];

export const jsonFiles: TranscriptFile[] = [
  ...soundFiles.map(([about, source, more]) => ({ about, name: 'talk.json', source, ...sound(), ...more })),
  ...damagedFiles.map(([about, source, faults, more]) => ({
    about,
    name: 'talk.json',
    source,
    words: sound().words,
    ...more,
    faults: faults!,
  })),
];
