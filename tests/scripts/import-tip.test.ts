import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { NoTip, takeIn } from '../../scripts/import/tip.ts';
import type { Draft as Made } from '../../scripts/import/tip/draft.ts';
import { blankMessage } from '../../src/i18n/message.ts';
import { fixtureFiles } from '../support/fixture.ts';
import { draftHub, type Draft } from '../support/hub.ts';
import { forgetCache, runScript } from '../support/program.ts';

/** A message that was received, and what the hub of its editor then holds. */
interface Taken {
  hub: Draft;
  made: Made[];
  about: { [field: string]: unknown };
  front: { [field: string]: string };
  prose: string;
  /** All that was written, comments included. */
  all: string;
}

async function take(message: string | Uint8Array, name = 'message.txt'): Promise<Taken> {
  const hub = draftHub();
  const bytes = typeof message === 'string' ? new TextEncoder().encode(message) : message;
  const { drafts } = await takeIn(bytes, name, hub.folder);
  const [first] = drafts;
  const place = `tips/${first!.key}`;
  const about = hub.read(`${place}/about.yml`);
  const text = hub.read(`${place}/${first!.lang}.mdx`);
  const [, front, prose] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
  return {
    hub,
    made: drafts,
    about: parseYaml(about) as Taken['about'],
    front: parseYaml(front!) as Taken['front'],
    prose: prose!,
    all: about + text,
  };
}

/** The number after the last of the show’s own, whatever the fixture hub holds. */
const next =
  1 +
  Math.max(
    ...fixtureFiles('tips/about').map(({ value }) => {
      const { number, show } = value as { number: number; show: string };
      return show === 'fanal-notes' ? number : 0;
    }),
  );

const tip = 'Keep a list of the questions you did not ask.';
const why = 'Questions that were not asked come back, and the second time they come back better prepared.';
const message = [
  'In answer to: Tip 7, “Measure twice”',
  `Tip: ${tip}`,
  `Why: ${why}`,
  'To try this week: Write down three.',
  'Source: My grandmother, who kept a shop.',
  'Name: I. J.',
  'Language: en',
  'I agree that my tip may be published, in English and in French, under CC BY 4.0: yes',
].join('\n\n');

function eml(headers: string[], body: string): string {
  return [
    'From: =?utf-8?Q?In=C3=A8s_J?= <ines@example.org>',
    'Date: Mon, 4 May 2026 09:14:00 -0400',
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
    ...headers,
    '',
    body,
  ].join('\r\n');
}

describe('an editor who takes in a message as the page asks for it', () => {
  test('has a draft that the hub can be built with', async () => {
    const { hub, about, front, prose, made } = await take(message);
    expect(hub.faults()).toEqual([]);
    expect(about).toMatchObject({
      number: next,
      source: 'en',
      show: 'fanal-notes',
      related: ['tips/measure-twice'],
      only: { lang: 'en', reason: { en: 'Not translated yet.', fr: 'Pas encore traduit.' } },
    });
    expect(front).toMatchObject({ sentence: tip, slug: made[0]!.key, summary: why });
    expect(prose).toBe(
      `## Why {#why}\n\n${why}\n\n## Try it this week {#try}\n\nWrite down three.\n\n` +
        '## Where it comes from {#source}\n\nMy grandmother, who kept a shop.\n\nSent in by I. J.\n',
    );
    expect(made[0]!.left.join(' ')).not.toMatch(/Write why|Write where|Write the summary|agree/);
  });

  test('has it from a French message, by French labels however they were typed', async () => {
    const { hub, about, front, prose } = await take(
      [
        'Conseil: Gardez la liste de vos questions, et relisez-la.',
        'POURQUOI : Les questions qu’on n’a pas posées reviennent, et elles reviennent mieux préparées.',
        'A essayer cette semaine : Notez-en trois.',
        '**Source** : Ma grand-mère.',
        'Nom : K. L.',
        "J'accepte que mon conseil soit publie, en francais et en anglais, sous licence CC BY 4.0 : Oui",
      ].join('\n'),
    );
    expect(hub.faults()).toEqual([]);
    expect(about).toMatchObject({ source: 'fr', only: { lang: 'fr' } });
    expect(front['sentence']).toBe('Gardez la liste de vos questions, et relisez-la.');
    expect(prose).toContain('## À essayer cette semaine {#try}\n\nNotez-en trois.');
    expect(prose).toContain('Envoyé par K. L.');
  });

  test('has it from the form of a browser without scripts, which writes Label=words', async () => {
    const { front, prose } = await take(
      `Tip=${tip}\r\nWhy=${why}\r\nAnswers=\r\nName=I. J.\r\nLanguage=en\r\n`,
    );
    expect(front['sentence']).toBe(tip);
    expect(prose).toContain(why);
  });

  test('gives it the next number of the show that nobody has, and an address that nobody has', async () => {
    const hub = draftHub();
    const bytes = new TextEncoder().encode(message);
    const first = await takeIn(bytes, 'm.txt', hub.folder);
    const second = await takeIn(bytes, 'm.txt', hub.folder);
    expect(second.drafts[0]!.key).toBe(`${first.drafts[0]!.key}-2`);
    expect(hub.read(`tips/${second.drafts[0]!.key}/about.yml`)).toContain(`number: ${next + 1}\n`);
    expect(hub.faults()).toEqual([]);
  });

  test('keeps what was agreed to, and is told where nothing was', async () => {
    const agreed = await take(message);
    expect(agreed.all).toContain('The writer agreed to publication: “I agree that my tip may be published');
    const asked = await take(message.replace(/: yes$/, ': (yes or no)'));
    expect(asked.all).toContain('Not known whether the writer agrees');
    expect(asked.made[0]!.left.join('\n')).toContain('ask.');
    expect(asked.prose).not.toContain('Sent in by');
    const refused = await take(message.replace(/: yes$/, ': no, please'));
    expect(refused.all).toContain('did NOT agree');
  });

  test('names a person of the hub as such', async () => {
    const { about, hub } = await take(message.replace('I. J.', 'ada exemple'));
    expect(about).toMatchObject({ guests: ['ada-exemple'] });
    expect(hub.faults()).toEqual([]);
  });
});

describe('an editor who takes in a message that fits no form', () => {
  test('has a tip of a few words by text message, and is told what to write', async () => {
    const { hub, front, made } = await take('ask what they would NOT do again 🙂');
    expect(front['sentence']).toBe('ask what they would NOT do again 🙂');
    expect(made[0]!.left.join('\n')).toMatch(/Write why it works.*\n.*Write where[\s\S]*Write the summary/);
    expect(hub.faults()).toHaveLength(1);
    expect(hub.faults()[0]).toContain('summary');
  });

  test('that says hello and the tip in one sentence has it as the tip', async () => {
    const { front } = await take('Hello, my tip is to tie it twice.\n\nBest,\nBob');
    expect(front.sentence).toBe('Hello, my tip is to tie it twice.');
  });

  test('has the first paragraph as the tip and the others as the reason, without the greeting', async () => {
    const { front, prose, all } = await take(`Hello!\n\n${tip}\n\n${why}\n\nIt has served me well.`);
    expect(front['sentence']).toBe(tip);
    expect(prose).toBe(`## Why {#why}\n\n${why}\n\nIt has served me well.\n`);
    expect(all).toContain('# Hello!');
  });

  test('has two tips of one message as two drafts', async () => {
    const { hub, made } = await take(
      `${message}\n\nTip: Carry a pencil, for what is said on the stairs is said once.\n\nWhy: ${why}`,
    );
    expect(made).toHaveLength(2);
    expect(hub.read(`tips/${made[1]!.key}/about.yml`)).toContain(`number: ${next + 1}\n`);
    expect(hub.faults()).toEqual([]);
  });

  test('has a long tip whole in the text, and its first sentence as the tip', async () => {
    const long = `Write before you ask. ${'Then wait a day and read it again, slowly. '.repeat(6)}`.trim();
    const { hub, front, prose, made } = await take(`Tip: ${long}\nWhy: ${why}`);
    expect(front['sentence']).toBe('Write before you ask.');
    expect(prose).toContain(long);
    expect(made[0]!.left.join('\n')).toContain('one sentence');
    expect(hub.faults()).toEqual([]);
    const endless = await take(`Tip: ${'word and '.repeat(60)}\nWhy: ${why}`);
    expect(endless.front['sentence']!.length).toBeLessThanOrEqual(160);
    expect(endless.front['sentence']).toMatch(/[a-z]…$/);
    expect(endless.hub.faults()).toEqual([]);
  });

  test('tells the language where the message does not', async () => {
    expect(
      (await take('Ask for an hour, and not for a mentor, when you are in a hurry.')).made[0]!.lang,
    ).toBe('en');
    expect(
      (await take('Demandez une heure, et non pas un mentor, quand vous êtes à la dernière minute.')).made[0]!
        .lang,
    ).toBe('fr');
    expect((await take('Ratio: 1')).made[0]!.left[0]).toContain('does not say');
  });

  test('is told when there is nothing in it, and nothing is written', async () => {
    const hub = draftHub();
    const before = hub.hub().tips.length;
    for (const nothing of ['', ' \n\n ', blankMessage({ lang: 'fr', licence: 'CC BY 4.0' })])
      await expect(takeIn(new TextEncoder().encode(nothing), 'm.txt', hub.folder)).rejects.toThrow(NoTip);
    expect(hub.hub().tips).toHaveLength(before);
  });

  test('has what stands above a message whose answers are empty', async () => {
    const { front } = await take(`${tip}\n\n${blankMessage({ lang: 'en', licence: 'CC BY 4.0' })}`);
    expect(front['sentence']).toBe(tip);
  });

  test('gives a tip without a Latin letter a key all the same', async () => {
    const { hub, made } = await take(`Tip: 🙂🙂🙂\nWhy: ${why}`);
    expect(made[0]!.key).toBe(`tip-${next}`);
    expect(hub.faults()).toEqual([]);
  });
});

describe('an editor who takes in mail', () => {
  test('has it from quoted-printable, with a long label broken in two', async () => {
    const { hub, front, prose } = await take(
      eml(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
        message
          .replace('under CC BY 4.0', 'under CC BY\n4.0')
          .replace('kept a shop', 'kept a caf=C3=A9 =\non the quay')
          .replaceAll('“', '=E2=80=9C')
          .replaceAll('”', '=E2=80=9D'),
      ),
      'a.eml',
    );
    expect(hub.faults()).toEqual([]);
    expect(front['sentence']).toBe(tip);
    expect(prose).toContain('kept a café on the quay');
    expect(prose).toContain('Sent in by I. J.');
  });

  test('has it from base64 inside several parts, and the plain one of them', async () => {
    const part = Buffer.from(message).toString('base64');
    const { hub, front } = await take(
      eml(
        ['Content-Type: multipart/alternative; boundary="b"'],
        `--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${part}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Tip: no</p>\r\n--b--\r\n`,
      ),
      'a.eml',
    );
    expect(front['sentence']).toBe(tip);
    expect(hub.faults()).toEqual([]);
  });

  test('has it from HTML alone', async () => {
    const html = message.split('\n\n').map((line) => `<div>${line}</div><div><br></div>`);
    const { hub, front, prose } = await take(
      eml(['Content-Type: text/html; charset=utf-8'], `<html><body>${html.join('')}</body></html>`),
      'a.eml',
    );
    expect(front['sentence']).toBe(tip);
    expect(prose).toContain('Write down three.');
    expect(hub.faults()).toEqual([]);
  });

  test('has paragraphs and lists from HTML as such', async () => {
    const { prose } = await take(
      eml(
        ['Content-Type: text/html; charset=utf-8'],
        `<style>p{}</style><p>Tip: ${tip}</p><p>Why: One &amp; all.</p><p>Then</p><ul><li>two</li><li>three</li></ul><p>Language: en</p>`,
      ),
      'a.eml',
    );
    expect(prose).toBe('## Why {#why}\n\nOne & all.\n\nThen\n\n- two\n- three\n');
  });

  test('has its accents from Latin-1, with headers or without', async () => {
    const french = 'Conseil : Relisez vos questions à tête reposée.\r\nLangue : fr\r\n';
    const mail = await take(
      Buffer.from(eml(['Content-Type: text/plain; charset=iso-8859-1'], french), 'latin1'),
      'a.eml',
    );
    expect(mail.front['sentence']).toBe('Relisez vos questions à tête reposée.');
    const text = await take(Buffer.from(french, 'latin1'));
    expect(text.front['sentence']).toBe('Relisez vos questions à tête reposée.');
    const wide = await take(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(french, 'utf16le')]));
    expect(wide.front['sentence']).toBe('Relisez vos questions à tête reposée.');
  });

  test('has it from a mail that was saved as text, headers and all', async () => {
    const { front } = await take(eml(['Content-Type: text/plain; charset=utf-8'], message), 'saved.txt');
    expect(front['sentence']).toBe(tip);
  });

  test('has a mail that was passed on as a file, and the names of other files', async () => {
    const inner = eml(['Content-Type: text/plain; charset=utf-8'], message);
    const { hub, front, all } = await take(
      eml(
        ['Content-Type: multipart/mixed; boundary="b"'],
        '--b\r\nContent-Type: text/plain\r\n\r\nFor you.\r\n' +
          `--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${inner}\r\n` +
          '--b\r\nContent-Type: image/jpeg; name="shop.jpg"\r\nContent-Disposition: attachment; filename="shop.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/\r\n--b--\r\n',
      ),
      'a.eml',
    );
    expect(front['sentence']).toBe(tip);
    expect(all).toContain('# For you.');
    expect(all).toContain('# Files that came with it: shop.jpg');
    expect(hub.faults()).toEqual([]);
  });

  test('takes lines that flow for the paragraphs they are', async () => {
    const { prose } = await take(
      eml(
        ['Content-Type: text/plain; charset=utf-8; format=flowed'],
        `Tip: ${tip}\r\nWhy: One line \r\nthat flows.`,
      ),
      'a.eml',
    );
    expect(prose).toContain('One line that flows.');
  });

  for (const [how, head] of [
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Inès <ines@example.org>\nDate: Mon, 4 May 2026\nSubject: A tip\nTo: hub\n',
    ],
    [
      'Apple Mail',
      'Début du message transféré :\n\nDe : Inès <ines@example.org>\nObjet : Un conseil\nDate : 4 mai 2026\n',
    ],
    ['Outlook', '-----Original Message-----\nFrom: Inès\nSent: Monday\nSubject: A tip\n'],
  ] as const)
    test(`has the tip that was passed on by ${how}, quoted or not`, async () => {
      for (const mark of ['', '> ']) {
        const inner = `${head}\n${message}`.split('\n').map((line) => mark + line);
        const { hub, front, all } = await take(`See below!\n\n${inner.join('\n')}`);
        expect(front['sentence']).toBe(tip);
        expect(hub.faults()).toEqual([]);
        expect(all).toContain('# See below!');
        expect(all).not.toContain('ines@example.org');
      }
    });

  test('has the answer, not what it answers', async () => {
    const { front, all } = await take(
      `${message}\n\nOn Mon, May 4, 2026 at 9:14 AM The Hub <hub@example.org>\nwrote:\n> Tip: Ours, which was\n> quoted.`,
    );
    expect(front['sentence']).toBe(tip);
    expect(all).toContain('# > Tip: Ours, which was');
  });

  test('has answers that stand between the quoted questions', async () => {
    const { front } = await take(`> Tip:\n${tip}\n>\n> Why:\n${why}\n> Language: en`);
    expect(front['sentence']).toBe(tip);
  });

  test('keeps signatures out of the text, and in the comment', async () => {
    for (const signature of [
      'Sent from my iPhone',
      'Envoyé de mon iPhone',
      '-- \nI. J.\nCaptain',
      'Get Outlook for Android',
    ]) {
      const { prose, all } = await take(`Tip: ${tip}\n\nWhy: ${why}\n\n${signature}`);
      expect(prose).toBe(`## Why {#why}\n\n${why}\n`);
      expect(all).toContain(`# ${signature.split('\n').at(-1)}`);
    }
  });
});

describe('an editor loses nothing, and no message breaks her hub', () => {
  const nasty = [
    '{1 + 1} and {#id} and {/* gone? */}',
    '<script>alert(1)</script> <b>bold</b> a < b > c << d >>',
    '# not a heading',
    '--- not: front matter',
    'import this from "there"',
    'export default nothing',
    '- one bullet alone',
    '1. one number alone',
    '> quoted | a | table |',
    '`code` ~~~ fences ``` and \\ slashes \\{',
    '[link](javascript:alert(1)) ![image](x.png) [^1]',
    'yes: no: "maybe" #comment, *alias &anchor %directive @at `tick',
    'https://example.org/a_b_(c)?d=1&e=*2* and www.example.org/{x}',
    'é œ æ 😀 \u{1F468}\u200D\u{1F469}\u200D\u{1F467} ÿ « ici » ‘là’',
    'null',
    'true',
    '2026-05-04',
    '0x1F',
  ];

  test.each(nasty)('%s', async (words) => {
    const { hub, front, prose, all } = await take(
      `Tip: ${words}\nWhy: ${words}\n\n${words} ${why}\nName: ${words}\nLanguage: en\n\n${words}`,
    );
    expect(hub.faults().filter((fault) => !fault.includes('summary'))).toEqual([]);
    const said = (text: string) => text.match(/[\p{L}\p{N}]+/gu)!.join(' ');
    expect(said(String(front['sentence']))).toBe(said(words));
    expect(typeof front['sentence']).toBe('string');
    expect(said(prose.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))))).toContain(
      said(words),
    );
    expect(all).toContain(`# ${words}`);
  });

  test('of a message every word is in the files that are made of it', async () => {
    const odd = `First, hello there.\n\n${message}\n\nP.S. Greetings to the harbour.\nSent from my iPad`;
    const { all } = await take(odd);
    for (const word of odd.match(/[\p{L}\p{N}]{3,}/gu)!)
      if (!/^(answer|Language|Tip|Why|Source|Name|try|this|week)$/.test(word))
        expect(all, word).toContain(word);
  });

  test('an address that a mail program wrapped is the real one again', async () => {
    const wrapped =
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa_b&data=05';
    const { hub, prose, all } = await take(
      `${message.replace('a shop', wrapped)}\n\nP.S. ${wrapped} https://lnkd.in/abc [email protected]`,
    );
    expect(prose).toContain('https://example.com/a_b');
    expect(all).toContain('# P.S. https://example.com');
    expect(hub.faults()).toEqual([]);
  });

  test('a letter cut in half, controls and marks of direction do no harm', async () => {
    const { hub, front } = await take(`Tip: Keep\u0000 a\u200b list\ufeff.\u0007\nWhy: ${why}`);
    expect(front['sentence']).toBe('Keep a list.');
    expect(hub.faults()).toEqual([]);
    const broken = await take(
      Buffer.from([...Buffer.from(`Tip: ${tip} `), 0xf0, 0x9f, 0x0a, ...Buffer.from(`Why: ${why}`)]),
    );
    expect(broken.hub.faults()).toEqual([]);
  });

  test('a message of a megabyte is read in no time', async () => {
    const started = Date.now();
    const { hub } = await take(`Tip: ${tip}\nWhy: ${`${why} `.repeat(10_000)}`);
    expect(Date.now() - started).toBeLessThan(8000);
    expect(hub.faults()).toEqual([]);
  }, 20_000);
});

describe('npm run import', () => {
  const run = (hub: Draft, ...args: string[]) => {
    onTestFinished(() => forgetCache(hub.folder));
    return runScript('import.ts', args, { ELAN_CONTENT: hub.folder });
  };

  test('tells an editor what was made, what is left to do and whom to answer', async () => {
    const hub = draftHub();
    const file = join(hub.folder, '..', `message-${process.pid}.eml`);
    writeFileSync(file, eml(['Content-Type: text/plain; charset=utf-8'], message));
    const { code, out, err } = await run(hub, 'tip', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('keep-a-list-of-the-questions-you-did-not-ask/about.yml\n');
    expect(out).toContain('  - Translate it into French');
    expect(out).toContain('To answer: Inès J <ines@example.org>');
    expect(existsSync(join(hub.folder, 'tips/keep-a-list-of-the-questions-you-did-not-ask/en.mdx'))).toBe(
      true,
    );
    const other = await run(hub, 'tip', file, '--show', 'harbour-talk');
    expect(other.code).toBe(0);
    expect(hub.read('tips/keep-a-list-of-the-questions-you-did-not-ask-2/about.yml')).toContain(
      'show: harbour-talk',
    );
    const wrong = await run(hub, 'tip', file, '--show', 'harbor');
    expect(wrong).toMatchObject({
      code: 1,
      err: 'There is no show harbor. There are fanal-notes, harbour-talk\n',
    });
  }, 30_000);

  test('says how it is called, and which file is not there', async () => {
    const hub = draftHub();
    expect(await run(hub, 'tip')).toMatchObject({
      code: 1,
      err: expect.stringContaining('npm run import tip <file'),
    });
    expect(await run(hub, 'tip', 'nowhere.eml')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nowhere.eml is not there'),
    });
    expect(await run(hub, 'toString')).toMatchObject({
      code: 1,
      err: expect.stringContaining('npm run import tip'),
    });
  }, 30_000);
});
