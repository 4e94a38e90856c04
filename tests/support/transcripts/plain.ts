import {
  encodedTwice,
  said,
  sound,
  talk,
  utf16,
  windows1252,
  type Line,
  type TranscriptFile,
} from './talk.ts';

const paragraphs = (paragraph: (line: Line, place: number) => string, lines = talk()) =>
  `${lines.map(paragraph).join('\n\n')}\n`;
const clock = (seconds: number) =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const plain = paragraphs(({ speaker, text }) => `${speaker}: ${text}`);
const french = paragraphs(({ speaker, text }) => `${speaker} : ${text}`, talk('fr'));
const whole = { starts: [0, 4, 9, 61] };
const none = { starts: [] };
const nobody = { speakers: [undefined, undefined, undefined, undefined] };

const soundFiles: [about: string, source: string, more?: Partial<TranscriptFile>][] = [
  ['Name: text', plain, none],
  ['**Name:** text', paragraphs(({ speaker, text }) => `**${speaker}:** ${text}`), none],
  ['**Name**: text', paragraphs(({ speaker, text }) => `**${speaker}**: ${text}`), none],
  ...[', PhD', ' #2', ' | Fanal'].map((more): [string, string, Partial<TranscriptFile>] => [
    `Name${more}: text`,
    paragraphs(({ speaker, text }) => `${speaker}${more}: ${text}`),
    { ...none, speakers: sound().speakers!.map((name) => `${name}${more}`) },
  ]),
  ['a paragraph a line', plain.replaceAll('\n\n', '\n'), none],
  ['long lines broken', plain.replaceAll(', ', ',\n'), none],
  ['line ends of Windows', plain.replaceAll('\n', '\r\n'), none],
  [
    '[00:12] Name: text',
    paragraphs(({ start, speaker, text }) => `[${clock(start)}] ${speaker}: ${text}`),
    whole,
  ],
  [
    '(00:00:12) Name: text',
    paragraphs(({ start, speaker, text }) => `(00:${clock(start)}) ${speaker}: ${text}`),
    whole,
  ],
  [
    '**[00:12] Name:** text',
    paragraphs(({ start, speaker, text }) => `**[${clock(start)}] ${speaker}:** ${text}`),
    whole,
  ],
  [
    '[00:12] **Name:** text',
    paragraphs(({ start, speaker, text }) => `[${clock(start)}] **${speaker}:** ${text}`),
    whole,
  ],
  [
    'Name (00:12): text',
    paragraphs(({ start, speaker, text }) => `${speaker} (${clock(start)}): ${text}`),
    whole,
  ],
  [
    '**Name** (00:12): text',
    paragraphs(({ start, speaker, text }) => `**${speaker}** (${clock(start)}): ${text}`),
    whole,
  ],
  [
    '00:12 Name: text',
    paragraphs(({ start, speaker, text }) => `${clock(start)} ${speaker}: ${text}`),
    whole,
  ],
  [
    '00:12 Name, and the words below',
    paragraphs(({ start, speaker, text }) => `${clock(start)} ${speaker}\n${text}`),
    whole,
  ],
  [
    'Name 00:12, and the words below',
    paragraphs(({ start, speaker, text }) => `${speaker}  ${clock(start)}\n${text}`),
    whole,
  ],
  [
    'Name (00:12):, and the words below',
    paragraphs(({ start, speaker, text }) => `${speaker} (${clock(start)}):\n${text}`),
    whole,
  ],
  [
    'Name, time and words apart',
    paragraphs(({ start, speaker, text }) => `${speaker}:\n\n[${clock(start)}]\n\n${text}`),
    whole,
  ],
  [
    'from and to',
    paragraphs(({ start, end, speaker, text }) => `[${clock(start)} - ${clock(end)}] ${speaker}: ${text}`),
    whole,
  ],
  [
    'a time alone above the words',
    paragraphs(({ start, text }) => `${clock(start)}\n${text}`),
    { ...whole, ...nobody },
  ],
  [
    'a time before the words',
    paragraphs(({ start, text }) => `${clock(start)} ${text}`),
    { ...whole, ...nobody },
  ],
  [
    'names at each change only',
    paragraphs(({ speaker, text }, place) => (place === 2 ? text : `${speaker}: ${text}`)),
    { ...none, speakers: ['Bruno Sample', 'Ada Exemple', undefined, 'Bruno Sample'] },
  ],
  [
    'names of several kinds',
    'Dr. A. de l’Exemple-Sample: One.\n\nADA: Two.\n\nSpeaker 1: Three.\n\nÉlodie van der Maris (host): Four.\n',
    {
      words: 'One. Two. Three. Four.',
      speakers: ['Dr. A. de l’Exemple-Sample', 'ADA', 'Speaker 1', 'Élodie van der Maris (host)'],
      starts: [],
    },
  ],
  [
    'a time that is said',
    'Ada Exemple: Come early.\n\n20:39 is when the lamp is lit.\n',
    { words: 'Come early. 20:39 is when the lamp is lit.', speakers: ['Ada Exemple', undefined], starts: [] },
  ],
  ['nobody named', paragraphs(({ text }) => text), { ...none, ...nobody }],
  ['French, with a space before the colon', french, { ...sound('fr'), ...none }],
];

const damagedFiles: [
  about: string,
  source: string | Uint8Array,
  faults: TranscriptFile['faults'],
  more?: Partial<TranscriptFile>,
][] = [
  ['UTF-16 with a mark', utf16(`\ufeff${french}`, 'le'), [[1, /UTF-16/]], { ...sound('fr'), ...none }],
  [
    'Windows-1252',
    windows1252(french),
    [
      [3, /UTF-8/],
      [5, /UTF-8/],
      [7, /UTF-8/],
    ],
    { ...sound('fr'), ...none },
  ],
  [
    'letters encoded twice',
    encodedTwice(french),
    [
      [3, /twice/],
      [5, /twice/],
      [7, /twice/],
    ],
    { ...sound('fr'), ...none },
  ],
  [
    'two encodings in one file',
    Buffer.concat([Buffer.from(french), windows1252(french)]),
    [
      [10, /UTF-8/],
      [12, /UTF-8/],
      [14, /UTF-8/],
    ],
    { words: `${said(talk('fr'))} ${said(talk('fr'))}` },
  ],
  ['signs that are no letters', plain.replace('coil it', 'coil\u0000 \u0007it'), [[5, /no letters/]]],
  [
    'a letter that was lost',
    plain.replace('lamp can', 'l\ufffdmp can'),
    [[5, /lost/]],
    { words: said(talk()).replace('lamp can', 'l\ufffdmp can') },
  ],
  [
    'HTML inside',
    paragraphs(({ speaker, text }) => `<p><b>${speaker}:</b> ${text}</p>`),
    [1, 3, 5, 7].map((line) => [line, /HTML/]),
  ],
  [
    'times that go backward',
    paragraphs(
      ({ start, speaker, text }, place) => `[${clock(place === 2 ? 1 : start)}] ${speaker}: ${text}`,
    ),
    [[5, /before the one above/]],
  ],
  [
    'a name without words',
    plain.replace(talk()[3]!.text, ''),
    [[7, /no words/]],
    { words: said(talk().slice(0, 3)) },
  ],
  ['called SRT', plain, [[1, /name it \.txt/]]],
  ['called JSON', plain, [[1, /Name it \.txt/]]],
];

export const plainFiles: TranscriptFile[] = [
  ...soundFiles.map(([about, source, more]) => ({ about, name: 'talk.txt', source, ...sound(), ...more })),
  ...damagedFiles.map(([about, source, faults, more]) => ({
    about,
    name: about.startsWith('called') ? `talk.${about.slice(7).toLowerCase()}` : 'talk.txt',
    source,
    words: sound().words,
    ...more,
    faults: faults!,
  })),
];
