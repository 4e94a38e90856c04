import { describe, expect, test } from 'vitest';
import { draftHub } from '../../support/hub.ts';

describe('an editor is told of a translation', () => {
  const about = 'articles/merged-rope/about.yml';
  test('that is missing without a reason', () => {
    const draft = draftHub();
    draft.remove('articles/merged-rope/fr.mdx');
    expect(draft.faults()).toContain(
      `${about}:1: the French text articles/merged-rope/fr.mdx is missing. Write it, or declare in about.yml: only: { lang: en, reason: { en: …, fr: … } }.`,
    );
  });

  test('that is missing in the other direction', () => {
    const draft = draftHub();
    draft.remove('tips/measure-twice/en.mdx');
    expect(draft.faults()).toContain(
      'tips/measure-twice/about.yml:1: the English text tips/measure-twice/en.mdx is missing. Write it, or declare in about.yml: only: { lang: fr, reason: { en: …, fr: … } }.',
    );
  });

  test('that is there although only one language was declared', () => {
    const draft = draftHub();
    draft.write(
      'articles/english-only/fr.mdx',
      draft.read('articles/french-only/fr.mdx').replace('slug: un-', 'slug: deux-'),
    );
    expect(draft.faults()).toEqual([
      'articles/english-only/fr.mdx:1: about.yml declares that there is only en. Delete this file, or the declaration.',
    ]);
  });

  test('that is declared to be the only one, of another language than the source', () => {
    const draft = draftHub();
    const file = 'articles/english-only/about.yml';
    draft.edit(file, 'source: en', 'source: fr');
    expect(draft.faults()).toEqual([`${file}:1: source is fr, but only en exists. Make them the same.`]);
  });

  test('that is missing of a free page', () => {
    const draft = draftHub();
    draft.remove('pages/follow/fr.mdx');
    expect(draft.faults()).toEqual([
      'pages/follow/fr.mdx:1: the free page follow has no French version. Write it.',
    ]);
  });

  test('that stands there twice, in Markdown and in MDX', () => {
    const draft = draftHub();
    draft.write('articles/split-sail/en.mdx', draft.read('articles/split-sail/en.md'));
    expect(draft.faults()).toEqual([
      'articles/split-sail/en.md:1: both en.md and en.mdx are here. Keep one.',
    ]);
  });

  test('but one version may be Markdown and the other MDX', () => {
    const draft = draftHub();
    draft.write('articles/split-sail/en.mdx', draft.read('articles/split-sail/en.md'));
    draft.remove('articles/split-sail/en.md');
    expect(draft.faults()).toEqual([]);
  });
});

describe('an editor is told of a file where none belongs', () => {
  const work = 'A work holds about.yml, en.mdx, fr.mdx and the files they name: delete it, or name it';
  test.each([
    [
      'notes.txt',
      'no such file belongs here. The content folder holds site.yml, words.txt and a folder a kind',
    ],
    ['articles/notes.md', 'no such file belongs here. Put each of the articles in a folder of its own'],
    ['articles/first-knot/old.jpg', `no such file belongs here. ${work}`],
    ['articles/first-knot/en.mdx.bak', `no such file belongs here. ${work}`],
    ['tips/measure-twice/de.mdx', `no such file belongs here. ${work}`],
    [
      'books/The Lamp.yml',
      'no such file belongs here. Name it <key>.yml, the key in lower-case ASCII words joined by hyphens',
    ],
    [
      'people/maris.yaml',
      'no such file belongs here. Name it <key>.yml, the key in lower-case ASCII words joined by hyphens',
    ],
    ['pages/notes.mdx', 'no such file belongs here. Put a free page in a folder of its own'],
    ['pages/about/de.mdx', 'no such file belongs here. A free page is en.mdx and fr.mdx'],
  ])('%s', (file, message) => {
    const draft = draftHub();
    draft.write(file, 'name: Fanal\n');
    expect(draft.faults()).toEqual([`${file}:1: ${message}.`]);
  });

  test.each([
    ['article/x/about.yml', 'article', 'no folder of that name belongs here. Did you mean articles?'],
    ['drafts-of-mine/x.yml', 'drafts-of-mine', 'no folder of that name belongs here. Delete it.'],
    [
      'articles/first-knot/images/old.jpg',
      'articles/first-knot/images',
      'no such file belongs here. Put the files of a work beside its about.yml.',
    ],
    [
      'books/old/the-lamp.yml',
      'books/old',
      'no such file belongs here. Write each of the books as <key>.yml.',
    ],
    [
      'pages/about/images/old.jpg',
      'pages/about/images',
      'no such file belongs here. A free page is en.mdx and fr.mdx.',
    ],
  ])('in a folder: %s', (file, folder, message) => {
    const draft = draftHub();
    draft.write(file, 'x');
    expect(draft.faults()).toEqual([`${folder}:1: ${message}`]);
  });

  test('but not of what an operating system leaves about, nor of the files of its own', () => {
    const draft = draftHub();
    for (const file of [
      '.DS_Store',
      'articles/.DS_Store',
      'books/Thumbs.db',
      'letters/.gitkeep',
      'articles/first-knot/record.json',
      '.git/HEAD',
    ])
      draft.write(file, '{}');
    expect(draft.faults()).toEqual([]);
  });
});

describe('an editor is told of a folder that is no work', () => {
  test('because it has no facts', () => {
    const draft = draftHub();
    draft.remove('articles/split-sail/about.yml');
    expect(draft.faults()).toEqual([
      'articles/split-sail/about.yml:1: about.yml is missing. Write the facts of the work there.',
    ]);
  });

  test('because its name is no key', () => {
    const draft = draftHub();
    draft.write('articles/Une Idée/about.yml', draft.read('articles/english-only/about.yml'));
    draft.write(
      'articles/Une Idée/en.mdx',
      draft.read('articles/english-only/en.mdx').replace('slug: a-pun', 'slug: the-pun'),
    );
    expect(draft.faults()).toEqual([
      'articles/Une Idée/about.yml:1: the folder “Une Idée” is no key. Rename it in lower-case ASCII words joined by hyphens.',
    ]);
  });
});

describe('an editor is told of a file that a tip names', () => {
  test('and that is not there', () => {
    const draft = draftHub();
    const file = 'tips/measure-twice/about.yml';
    draft.edit(file, 'file: transcript.fr.vtt', 'file: transcription.vtt');
    draft.edit(file, 'file: audio.en.mp3', 'file: audio.fr.mp3');
    draft.remove('tips/measure-twice/transcript.fr.vtt');
    draft.remove('tips/measure-twice/audio.en.mp3');
    expect(draft.faults()).toEqual([
      `${draft.at(file, 'audio.fr.mp3')}: the file audio.fr.mp3 is not in the folder. Put it beside about.yml, or delete the mention.`,
      `${draft.at(file, 'transcription.vtt')}: the file transcription.vtt is not in the folder. Put it beside about.yml, or delete the mention.`,
    ]);
  });
});

test('an editor is told of a recording and a transcript that nobody would come to, and how to name them', () => {
  const draft = draftHub();
  draft.write('tips/measure-twice/audio.fr.mp3', 'x');
  draft.write('tips/coil-the-line/transcript.en.srt', 'x');
  expect(draft.faults()).toEqual([
    'tips/coil-the-line/transcript.en.srt:1: the file is named nowhere, so nobody would come to it. Add to about.yml transcripts: - { language: en, file: transcript.en.srt, of: en }, or delete it.',
    'tips/measure-twice/audio.fr.mp3:1: the file is named nowhere, so nobody would come to it. Add to about.yml recordings: - { language: fr, file: audio.fr.mp3, voice: human }, or delete it.',
  ]);
});

describe('an editor is told that site.yml', () => {
  test('is missing, and of everything else as well', () => {
    const draft = draftHub();
    draft.remove('site.yml');
    draft.edit('topics/light.yml', 'slug:', 'slugs:');
    expect(draft.faults()).toEqual([
      'site.yml:1: site.yml is missing. Write the name, tagline, url, locale and licence of the hub there.',
      'topics/light.yml:1: field slug is missing. Add it: fields, each on a line of its own below it.',
      'topics/light.yml:2: unknown field slugs. Did you mean slug?',
    ]);
  });
});

describe('an editor is told that a file is not UTF-8', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  test.each([
    'articles/merged-rope/fr.mdx',
    'articles/merged-rope/about.yml',
    'people/maris.yml',
    'pages/about/fr.mdx',
    'site.yml',
  ])('%s, by the first line that is not', (file) => {
    const draft = draftHub();
    const [first, second, ...rest] = draft.read(file).split('\n');
    draft.write(
      file,
      Buffer.concat([Buffer.from(`${first}\n${second}\n`), latin1('# été\n'), Buffer.from(rest.join('\n'))]),
    );
    expect(draft.faults()).toEqual([
      `${file}:3: the file is not UTF-8. Save it again in the encoding UTF-8.`,
    ]);
  });
});

describe('an editor on another system', () => {
  test('may save with a byte order mark and with line ends of two characters', () => {
    const plain = draftHub();
    const draft = draftHub();
    const files = [
      'articles/merged-rope/fr.mdx',
      'articles/merged-rope/about.yml',
      'articles/split-sail/en.md',
      'people/maris.yml',
      'pages/about/fr.mdx',
      'site.yml',
    ];
    for (const file of files) draft.write(file, `\ufeff${draft.read(file).replaceAll('\n', '\r\n')}`);
    expect(draft.faults()).toEqual([]);
    const [a, b] = [plain.hub(), draft.hub()];
    const factsOf = (hub: typeof a) =>
      hub.articles.map(({ about, texts }) => ({
        about,
        titles: [texts.en?.title, texts.fr?.title],
        words: texts.fr?.words,
      }));
    expect(factsOf(b)).toEqual(factsOf(a));
    expect(b.people.map(({ data }) => data)).toEqual(a.people.map(({ data }) => data));
    expect(b.site).toEqual(a.site);
  });

  test('is told the same lines', () => {
    const draft = draftHub();
    const file = 'articles/merged-rope/en.mdx';
    draft.edit(file, 'Both versions', '[Both](articles/nowhere-at-all) versions');
    const [before] = draft.faults();
    draft.write(file, `\ufeff${draft.read(file).replaceAll('\n', '\r\n')}`);
    expect(draft.faults()).toEqual([before]);
  });
});
