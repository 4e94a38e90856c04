import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from '../support/elsewhere.ts';
import { readPodcast, stumblingBlocks, type PublishedSite } from '../support/podcast.ts';

/** Another hub, which sets every field there is, built with the same program under a path of its own. */
let site: Elsewhere;
const env = { BASE_PATH: '/hub', SITE_URL: 'https://mirror.example.org' };
const page = (path: string) => parse(site.read(`${path}index.html`));

beforeAll(async () => {
  site = elsewhere();
  await site.build(env);
}, 120_000);
afterAll(() => site.remove());

describe('an editor who fills in everything', () => {
  test('sees the ways to reach her on the page that asks for tips', () => {
    const links = page('en/share-a-tip/')
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '');
    expect(links.some((href) => href.startsWith('tel:+15145550101'))).toBe(true);
    expect(links.some((href) => href.startsWith('sms:+15145550102'))).toBe(true);
    expect(links.some((href) => href.startsWith('mailto:bonjour@example.org'))).toBe(true);
  });

  test('sees the newsletter’s form, who sends it and how to leave, and that the policy lets it go there alone', () => {
    const follow = page('fr/suivre/');
    expect(follow.querySelector('form')?.getAttribute('action')).toBe('https://news.example.com/subscribe');
    expect(follow.querySelector('form input[name="EMAIL"]')).not.toBeNull();
    expect(follow.text).toContain('1, quai de l’Exemple');
    expect(follow.text).toContain('vous retire de la liste');
    const policy = follow.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("form-action 'self' https://news.example.com;");
    expect(follow.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('strict-origin');
    const other = page('fr/').querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(other).toContain("form-action 'self';");
  });

  test('has consent to the newsletter given by her readers, not taken: a box that nobody has ticked', () => {
    const form = page('en/follow/').querySelector('form')!;
    const box = form.querySelector('input[type=checkbox]')!;
    expect(box.hasAttribute('checked')).toBe(false);
    expect(box.hasAttribute('required')).toBe(true);
    const said = form.querySelector(`label[for="${box.id}"]`)!.text;
    expect(said).toContain('Fanal');
    expect(said).toContain('withdraw my consent at any time');
    expect(page('en/').querySelector('footer a[href="/hub/en/follow/#newsletter"]')).not.toBeNull();
  });

  test('has her forms sent from their own pages alone, and names where in the header of all', () => {
    const forms = site
      .files()
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, policy: /form-action ([^;]*)/.exec(site.read(file))?.[1] }));
    const abroad = forms.filter(({ policy }) => policy !== "'self'");
    expect(abroad).toEqual([
      { file: 'en/follow/index.html', policy: "'self' https://news.example.com" },
      { file: 'en/share-a-tip/index.html', policy: "'self' mailto:" },
      { file: 'fr/partager-un-conseil/index.html', policy: "'self' mailto:" },
      { file: 'fr/suivre/index.html', policy: "'self' https://news.example.com" },
    ]);
    expect(site.read('_headers')).toContain("form-action 'self' https://news.example.com mailto:;");
    const referrers = site.files().filter((file) => /<meta name="?referrer/.test(site.read(file)));
    expect(referrers).toEqual(['en/follow/index.html', 'fr/suivre/index.html']);
  });

  test('sees the link to her sources at the foot of every page', () => {
    expect(page('en/').querySelector('footer a[href="https://git.example.com/fanal/hub"]')).not.toBeNull();
  });

  test('sees her pictures with their words, credit and licence', () => {
    const picture = site
      .files()
      .filter((file) => file.startsWith('en/articles/') && file.endsWith('.html'))
      .map((file) => parse(site.read(file)).querySelector('figure img'))
      .find(Boolean);
    expect(picture?.getAttribute('alt')).toBeTruthy();
    expect(Number(picture?.getAttribute('width'))).toBeGreaterThan(0);
    expect(site.files()).toContain(picture?.getAttribute('src')?.replace('/hub/', ''));
  });
});

describe('a reader who takes part', () => {
  const hrefs = (path: string, selector: string) =>
    page(path)
      .querySelectorAll(selector)
      .map((link) => link.getAttribute('href')!.replaceAll('&amp;', '&'));
  const fieldsOf = (link: string) => new URLSearchParams(link.slice(link.indexOf('?') + 1));

  test('answers a tip by mail, text or telephone with its number, title and language filled in, without a script', () => {
    const [mail, text, phone, how] = hrefs('fr/conseils/mesurer-deux-fois/', '.share p:first-child a');
    expect(mail).toMatch(/^mailto:bonjour@example\.org\?subject=/);
    const { subject, body } = Object.fromEntries(fieldsOf(mail!));
    expect(subject).toBe('En réponse au conseil 7, «\u00a0Mesurer deux fois\u00a0»');
    expect(body).toMatch(/^En réponse à : Conseil 7, «\u00a0Mesurer deux fois\u00a0»\r\n\r\nConseil : \r\n/);
    expect(body).toContain('\r\nLangue : fr\r\n');
    expect(text).toMatch(/^sms:\+15145550102\?&body=En%20r/);
    expect(phone).toBe('tel:+15145550101');
    expect(how).toBe('/hub/fr/partager-un-conseil/');
  });

  test('finds on the page that asks for tips a check list, and a form that goes to the reader’s own mail', () => {
    const share = page('en/share-a-tip/');
    const form = share.querySelector('form')!;
    expect(form.getAttribute('action')).toMatch(/^mailto:bonjour@example\.org\?subject=/);
    expect([form.getAttribute('method'), form.getAttribute('enctype')]).toEqual(['post', 'text/plain']);
    expect(form.querySelector('noscript')!.text).toContain('<button');
    for (const name of ['Tip', 'Why', 'Source', 'Name', 'Language'])
      expect(form.querySelector(`[name="${name}"]`), name).not.toBeNull();
    expect(form.querySelector('input[type=checkbox]')!.hasAttribute('checked')).toBe(false);
    expect(share.querySelectorAll('main ul.ticks li').length).toBeGreaterThan(3);
  });

  test('writes to the editor about a text, and shares it, by links that bear its own address', () => {
    const canonical = 'https://mirror.example.org/hub/en/articles/tying-the-first-knot/';
    const [write, mail, text, linkedIn, bluesky] = hrefs('en/articles/tying-the-first-knot/', '.share a');
    expect(fieldsOf(write!).get('body')).toContain(`“Tying the first knot”, ${canonical}\r\n`);
    expect(fieldsOf(mail!).get('body')).toBe(canonical);
    for (const link of [text, linkedIn, bluesky])
      expect([...fieldsOf(link!).values()].join(' ')).toContain(canonical);
    const foreign = page('en/articles/tying-the-first-knot/').querySelectorAll('.share a[href^="https:"]');
    expect(foreign.map((link) => link.getAttribute('rel'))).toEqual(Array(2).fill('nofollow noopener'));
  });
});

describe('a reader of letters', () => {
  const letters = (path: string) =>
    page(path)
      .querySelectorAll('.letter')
      .map((letter) => [
        letter.id,
        letter.getAttribute('lang'),
        ...letter.querySelectorAll('p').map(({ text }) => text),
      ]);

  test('finds them under their text in both languages, the oldest first, each in its own', () => {
    const april = 'J’ai fait le nœud. Il tient, et il se défait.';
    const may = [
      'I tied it “blind”, with my eyes shut; it’s as easy as it looks. <b>Nobody</b> is bold here.',
    ];
    const more = 'Then I showed it to somebody else.\nShe tied it too.';
    expect(letters('en/articles/tying-the-first-knot/')).toEqual([
      ['letter-a-reader-in-april', 'fr', april],
      ['letter-a-reader-in-may', undefined, ...may, more],
    ]);
    const french = letters('fr/articles/faire-le-premier-noeud/');
    expect(french.map(([, lang]) => lang)).toEqual([undefined, 'en']);
    const margin = page('fr/articles/faire-le-premier-noeud/').querySelector(
      '#letters li:last-child .facts',
    )!;
    expect(margin.querySelectorAll('p').map(({ text }) => text.trim())).toEqual([
      'Ada Lettre',
      '1er\u00a0mai 2026',
      '(en anglais)',
    ]);
    expect(margin.querySelector('time')!.getAttribute('datetime')).toBe('2026-05-01');
  });

  test('finds all of them on one page, the newest first, each leading to its place', () => {
    const french = page('fr/lettres/');
    const links = french.querySelectorAll('.cards .about a').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/hub/en/tips/coil-the-line/#letter-about-a-tip',
      '/hub/fr/listes/qui-peut-m-apprendre-les-noeuds/#letter-about-a-list',
      '/hub/fr/articles/faire-le-premier-noeud/#letter-a-reader-in-may',
      '/hub/fr/articles/faire-le-premier-noeud/#letter-a-reader-in-april',
    ]);
    expect(french.querySelector('[data-switch]')!.getAttribute('href')).toBe('/hub/en/letters/');
    expect(french.querySelector('footer a[href="/hub/fr/lettres/"]')).not.toBeNull();
    for (const link of links) {
      const [path, id] = link!.slice('/hub/'.length).split('#');
      expect(page(path!).querySelector(`#${id}`), link).not.toBeNull();
    }
  });

  test('finds what is said in them by search, and programs find them as comments', () => {
    const graph = (path: string) =>
      (
        JSON.parse(page(path).querySelector('script[type="application/ld+json"]')!.text) as {
          '@graph': { comment?: object[]; subjectOf?: object[] }[];
        }
      )['@graph'][0]!;
    expect(graph('en/articles/tying-the-first-knot/').comment).toMatchObject([
      { '@type': 'Comment', inLanguage: 'fr', dateCreated: '2026-04-12', author: { name: 'C. D.' } },
      { '@type': 'Comment', inLanguage: 'en' },
    ]);
    expect(graph('en/lists/who-can-teach-me-knots/').subjectOf).toMatchObject([{ '@type': 'Comment' }]);
  });
});

describe('a listener who reads of a moment', () => {
  const linksTo = (path: string, host: string) =>
    page(path)
      .querySelectorAll('main a')
      .filter((link) => link.getAttribute('href')?.includes(host))
      .map((link) => [
        link.getAttribute('href'),
        link.text.trim(),
        link.nextSibling?.text.trim().slice(0, 13),
      ]);

  test('is led from the prose into the recording, told which language she will hear', () => {
    expect(linksTo('en/articles/tying-the-first-knot/', 'video.example.com')[0]).toEqual([
      'https://video.example.com/panel',
      '1:02:05',
      expect.stringContaining('(in French)'),
    ]);
    expect(linksTo('fr/articles/faire-le-premier-noeud/', 'podcast.example.com')).toEqual([
      ['https://podcast.example.com/7?a=b&c=d#t=00:00:09', '0:09', expect.stringContaining('(en anglais)')],
    ]);
  });

  test('reads beside each moment of a tip what is said there, in the language it is said in', () => {
    const said = page('fr/conseils/mesurer-deux-fois/')
      .querySelectorAll('ol p')
      .map((words) => [words.getAttribute('lang'), words.text.trim().replaceAll('\u00a0', ' ')]);
    expect(said).toContainEqual([
      'en',
      '« The second time you see what you wanted the first time, and what is really there. »',
    ]);
    expect(said).toContainEqual([undefined, '« Mesurez d’abord »']);
  });

  test('comes from a quote to the very line of a transcript', () => {
    const quote = page('fr/citations/pas-le-temps-du-noeud/');
    const [line, moment] = ['#said-', '#t='].map((place) =>
      quote
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href')!)
        .find((href) => href.includes(place)),
    );
    expect(moment).toMatch(/#t=26$/);
    const [path, id] = line!.replace('/hub/', '').split('#') as [string, string];
    expect(page(path).getElementById(id)!.text).toContain('On n’avait déjà pas le temps'.slice(3));
  });
});

describe('a reader of what somebody else said', () => {
  const sayings = (path: string) =>
    page(path)
      .querySelectorAll('blockquote')
      .map((quote) => [quote.getAttribute('lang'), quote.text.trim()]);

  test('reads Latin in her language, and as it was said', () => {
    expect(sayings('fr/citations/recommence/')).toEqual([
      [undefined, 'Recommence.'],
      ['la', 'Iterum incipe.'],
    ]);
    expect(sayings('en/quotes/begin-again/')[1]).toEqual(['la', 'Iterum incipe.']);
    expect(page('fr/citations/recommence/').querySelector('article')!.text).toContain('Lettre 3');
  });

  test('is told of what is only attributed, in both languages', () => {
    expect(page('en/quotes/on-lamps/').querySelector('article')!.text).toContain(
      'Attributed to Maris; the source was looked for and not found.',
    );
    expect(page('fr/citations/on-lamps/').querySelector('article')!.text).toContain(
      'Citation attribuée à Maris l’Ancien. Nous en avons cherché la source, sans la trouver.',
    );
    expect(page('fr/citations/on-lamps/').querySelector('blockquote')!.getAttribute('cite')).toBeUndefined();
  });

  test('is told the moment, and led to the recording', () => {
    const margin = page('fr/citations/on-panels/').querySelector('article .facts')!;
    expect(margin.querySelector('cite a')!.getAttribute('href')).toBe('https://video.example.com/panel');
    expect(margin.text).toContain('à 20\u202fmin\u00a039\u202fs');
  });
});

describe('a reader of a text in one language', () => {
  test('is led by the switch to the section’s list, and told so', () => {
    const only = site
      .files()
      .filter((file) => /^en\/articles\/.+\/index\.html$/.test(file))
      .map((file) => parse(site.read(file)))
      .find((html) => html.querySelector('[data-switch]')?.getAttribute('href')?.endsWith('#only'))!;
    expect(only.querySelector('[data-switch]')?.getAttribute('href')).toBe('/hub/fr/articles/#only');
    expect(only.querySelector('#switch-note')?.text.trim()).toBeTruthy();
    expect(only.querySelectorAll('link[hreflang]')).toEqual([]);
  });

  test('finds it in the other language’s list, said to be in that language', () => {
    const list = page('fr/articles/').querySelector('#only')!.parentNode!;
    const link = list.querySelector('a[hreflang="en"]')!;
    expect(link.getAttribute('lang')).toBe('en');
    expect(list.text).toContain('(en anglais)');
  });

  test('finds it among those that are in one language by choice, with the reason and the day', () => {
    const declared = page('fr/parite/').querySelector('#one-language')!;
    expect(declared.querySelectorAll('li.card').length).toBe(4);
    expect(declared.text).toContain('Il explique un jeu de mots anglais.');
    expect(declared.text).toContain('depuis le 23\u00a0mars 2026');
    expect(declared.querySelector('a[hreflang="en"]')?.getAttribute('href')).toMatch(
      /^\/hub\/en\/articles\//,
    );
  });
});

describe('a reader of both languages side by side', () => {
  /** The sides of a row, each as the texts of its paragraphs. */
  const sides = (path: string, id: string) =>
    page(path)
      .querySelectorAll(`.prose > #${id} > *`)
      .map((side) => [side.getAttribute('lang'), ...said(side)]);
  const said = (side: HTMLElement) =>
    side.classList.contains('stack') ? side.querySelectorAll('p').map(({ text }) => text) : [side.text];

  test('sees a paragraph beside the two that say the same, in either language', () => {
    const begun = (path: string, id: string) =>
      sides(path, id).map(([lang, ...texts]) => [lang, ...texts.map((text) => text!.slice(0, 22))]);
    expect(begun('en/articles/the-rope-that-was-merged/duo/', 'the-rope-1')).toEqual([
      ['en', 'The first paragraph of', 'The second paragraph s'],
      ['fr', 'Le premier paragraphe '],
    ]);
    expect(begun('fr/articles/la-corde-reunie/duo/', 'the-rope-1')).toEqual([
      ['fr', 'Le premier paragraphe '],
      ['en', 'The first paragraph of', 'The second paragraph s'],
    ]);
    expect(begun('fr/articles/la-voile-partagee/duo/', 'la-voile-1')).toEqual([
      ['fr', 'Le premier paragraphe '],
      ['en', 'The first paragraph is', 'What follows speaks of'],
    ]);
  });

  test('comes to the right row by every address that either page has', () => {
    for (const [en, fr] of [
      ['articles/the-rope-that-was-merged', 'articles/la-corde-reunie'],
      ['articles/the-sail-that-was-split', 'articles/la-voile-partagee'],
      ['articles/tying-the-first-knot', 'articles/faire-le-premier-noeud'],
      ['tips/measure-twice', 'conseils/mesurer-deux-fois'],
      ['lists/who-can-teach-me-knots', 'listes/qui-peut-m-apprendre-les-noeuds'],
    ]) {
      const ids = (path: string) =>
        page(path)
          .querySelectorAll('.prose [id], .cue, .transcript div.row, .transcript .row span[id]')
          .map(({ id }) => id)
          .toSorted();
      const alone = [...new Set([...ids(`en/${en}/`), ...ids(`fr/${fr}/`)])].toSorted();
      expect(ids(`en/${en}/duo/`)).toEqual(alone);
      expect(ids(`fr/${fr}/duo/`)).toEqual(alone);
    }
  });

  test('sees a picture once, and it is said to her in both languages', () => {
    const duo = page('fr/articles/faire-le-premier-noeud/duo/');
    const [cover, knot] = duo.querySelectorAll('figure');
    expect(cover!.querySelectorAll('img')).toHaveLength(1);
    expect(cover!.querySelector('img')!.getAttribute('alt')).toBe('Un fanal au-dessus d’un quai sombre');
    expect(cover!.querySelector('[lang=en] .hide')!.text).toBe('A lamp above a dark quay');
    expect(knot!.querySelector('img')!.getAttribute('alt')).toBe('Une boucle, un tour et un bout');
    expect(knot!.querySelector('[lang=en] .hide')!.text).toBe('A loop, a turn and an end');
    expect(knot!.querySelector('[lang=en]')!.text).toContain('The three parts of the knot.');
  });

  test('is offered nothing where there is one language only', () => {
    const works = ['articles', 'tips', 'lists'].flatMap((section) =>
      site
        .files()
        .filter((file) => new RegExp(`^en/${section}/[^/]+/index.html$`).test(file))
        .map((file) => ({ file, html: parse(site.read(file)) })),
    );
    for (const { file, html } of works) {
      const duo = file.replace('index.html', 'duo/index.html');
      const links = html.querySelectorAll('main a').map((link) => link.getAttribute('href'));
      expect(links.includes(`/hub/${duo.replace('index.html', '')}`), file).toBe(site.files().includes(duo));
      expect(html.querySelector('#switch-note') === null, file).toBe(site.files().includes(duo));
    }
    expect(works.filter(({ html }) => html.querySelector('#switch-note')).length).toBeGreaterThan(0);
  });
});

describe('a reader of a hub that lies under a path', () => {
  test('never leaves the path by a link of the hub', () => {
    const stray = site
      .files()
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        parse(site.read(file))
          .querySelectorAll('[href], [src]')
          .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
          .filter((href) => href.startsWith('/') && !href.startsWith('/hub/')),
      );
    expect([...new Set(stray)]).toEqual([]);
  });

  test('is sent to the address it is served at, while feeds keep the names of their entries', () => {
    expect(page('en/').querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://mirror.example.org/hub/en/',
    );
    expect(site.read('en/feed.xml')).toContain('<id>tag:fanal.example.org,');
  });
});

describe('an editor who changes one text', () => {
  test('gets what a clean build would give, byte for byte', async () => {
    const file = join(site.folder, 'tests/fixtures/hub/articles/first-knot/en.mdx');
    const source = readFileSync(file, 'utf8');
    const words = /\n\n([A-Z][a-z]+ )(?=[a-z])/.exec(source)!;
    const before = site.fingerprint();
    writeFileSync(file, source.replace(words[0], `${words[0]}truly `));
    await site.build(env);
    const changed = site.fingerprint();
    expect(changed).not.toBe(before);
    site.clean();
    await site.build(env);
    expect(site.fingerprint()).toBe(changed);
  }, 120_000);

  test('has her readers told in the translation, at that very paragraph, and nowhere else', () => {
    const [english, french] = ['en/articles/tying-the-first-knot/', 'fr/articles/faire-le-premier-noeud/'];
    const changed = page(english)
      .querySelectorAll('.prose > p')
      .find(({ text }) => text.includes('truly '))!;
    const marks = page(french).querySelectorAll('.stale');
    expect(marks.map((mark) => mark.closest('[id]')?.id)).toEqual([changed.id]);
    expect(marks[0]!.querySelector('a')?.getAttribute('href')).toBe(`/hub/${english}#${changed.id}`);
    expect(page(english).querySelectorAll('.stale')).toEqual([]);
    for (const path of [english, french]) {
      const rows = page(`${path}duo/`).querySelectorAll('.stale');
      expect(rows.map((mark) => mark.closest('.row')?.id)).toEqual([changed.id]);
    }
    const listed = page('fr/parite/')
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    expect(listed).toContain(`/hub/${french}#${changed.id}`);
    expect(listed).toContain(`/hub/${english}#${changed.id}`);
  });

  test('has them told beside the title, where title, summary or sentence have changed', async () => {
    const file = join(site.folder, 'tests/fixtures/hub/tips/measure-twice/fr.mdx');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^sentence: .*$/m, 'sentence: Mesurez trois fois, puis coupez.'),
    );
    await site.build(env);
    const marks = (path: string) => page(path).querySelectorAll('.facts .stale a');
    const french = 'fr/conseils/mesurer-deux-fois/';
    const shown = marks('en/tips/measure-twice/').map((link) => link.getAttribute('href'));
    expect(shown).toEqual([`/hub/${french}`]);
    expect(marks(french)).toEqual([]);
  }, 60_000);

  test('whose new text is broken keeps the site as it was', async () => {
    const before = site.fingerprint();
    const file = join(site.folder, 'tests/fixtures/hub/articles/first-knot/en.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\n[nowhere](articles/nowhere)\n`);
    await expect(site.build(env)).rejects.toThrow(/the link to article articles\/nowhere does not exist/);
    expect(site.fingerprint()).toBe(before);
  }, 60_000);
});

describe('a listener who reads along', () => {
  const cues = (path: string) => page(path).querySelectorAll('#transcript .cue');
  const ids = (path: string) => cues(path).map((cue) => cue.id);

  test('sees who speaks, as a link to their page, and when, as the address of the moment', () => {
    const turn = page('en/tips/measure-twice/').querySelectorAll('#transcript .card')[1]!;
    expect(turn.querySelector('cite a')?.getAttribute('href')).toBe('/hub/en/people/ada-exemple/');
    expect(turn.querySelector('a.at')?.text.trim()).toBe('0:09');
    expect(turn.querySelector('a.at')?.id).toBe('t=9');
    expect(turn.querySelector('a.at')?.getAttribute('href')).toBe('#t=9');
    expect(turn.querySelectorAll('.cue').map((cue) => cue.getAttribute('data-t'))).toEqual([
      '9.5 20',
      '20 31',
    ]);
  });

  test('finds every line under the same address in both languages, whatever recording each follows', () => {
    expect(ids('fr/conseils/mesurer-deux-fois/')).toEqual(ids('en/tips/measure-twice/'));
    expect(ids('en/tips/give-the-knot-some-slack/')).toEqual([
      'said-ask',
      'said-slack',
      'said-hurry',
      'said-none',
    ]);
    expect(ids('fr/conseils/donner-du-mou-au-noeud/')).toEqual(ids('en/tips/give-the-knot-some-slack/'));
  });

  test('is told which transcript is a translation, by whom, and what language is heard', () => {
    const said = page('fr/conseils/mesurer-deux-fois/').querySelector('#transcript .about')!.text;
    expect(said).toContain('Traduction de l’anglais\u00a0: Fanal.');
    expect(page('en/tips/measure-twice/').querySelector('#transcript .about')?.text).not.toContain('ranslat');
  });

  test('goes past the introduction to where the guest begins', () => {
    const link = page('en/tips/measure-twice/').querySelector('#transcript .about a');
    expect(link?.getAttribute('href')).toBe('#t=9');
  });

  test('finds on a person’s page what they said in tips, each passage leading to its moment', () => {
    const said = page('fr/personnes/ada-exemple/').querySelector('#said')!;
    const links = said.querySelectorAll('li a').map((link) => link.getAttribute('href'));
    expect(links).toContain('/hub/fr/conseils/mesurer-deux-fois/#t=9');
    expect(links).toContain('/hub/fr/conseils/donner-du-mou-au-noeud/#t=8');
    expect(said.text).toContain('Mesurez-la, posez-la');
  });

  test('sees both languages side by side, turn facing turn, under the address of the line', () => {
    const rows = page('en/tips/measure-twice/duo/').querySelectorAll('#transcript div.row');
    expect(rows.map((row) => row.id)).toEqual(['said-0', 'said-9']);
    for (const row of rows)
      expect(row.querySelectorAll('[lang]').map((side) => side.getAttribute('lang'))).toEqual(['en', 'fr']);
  });

  test('hears the very file that the editor put there', () => {
    for (const [built, source] of [
      ['audio/7.en.mp3', 'measure-twice/audio.en.mp3'],
      ['audio/15.fr.mp3', 'slack-the-knot/audio.fr.mp3'],
    ] as const)
      expect(
        readFileSync(join(site.folder, 'dist', built)).equals(
          readFileSync(join(site.folder, 'tests/fixtures/hub/tips', source)),
        ),
      ).toBe(true);
  });
});

describe('a listener who follows the podcast in an app', () => {
  const published = (): PublishedSite => ({
    root: 'https://mirror.example.org/hub/',
    bytes: (path) =>
      site.files().includes(path) ? readFileSync(join(site.folder, 'dist', path)) : undefined,
  });
  const podcast = (lang: 'en' | 'fr') => readPodcast(published(), lang)!;

  test.each(['en', 'fr'] as const)('stumbles over nothing: %s', async (lang) => {
    expect(await stumblingBlocks(published(), lang)).toEqual([]);
  });

  test('hears in each language what was recorded in it, and is offered the other', () => {
    expect(podcast('en').items.map(({ itunesEpisode }) => itunesEpisode)).toEqual([15, 7]);
    expect(podcast('fr').items.map(({ itunesEpisode }) => itunesEpisode)).toEqual([15]);
    expect(podcast('fr').items[0]!.alternativeEnclosures).toMatchObject([
      { lang: 'en', source: [{ uri: 'https://mirror.example.org/hub/audio/15.en.mp3' }] },
    ]);
  });

  test('is told what the editor set, and that no person reads it', () => {
    expect(podcast('fr')).toMatchObject({
      title: 'Fanal à voix haute',
      language: 'fr-fr',
      itunesCategory: ['Leisure > Hobbies'],
      locked: false,
      guid: '9b024349-ccf0-5f69-a609-6b82873eab3c',
      owner: { name: 'Fanal', email: 'bonjour@example.org' },
    });
    expect(podcast('en').description).toMatch(/ Read by a synthetic voice\.$/);
    expect(podcast('en').items[0]!.description).toMatch(/ Read by a synthetic voice\.$/);
    expect(podcast('fr').description).not.toContain('synthèse');
  });

  test('is given names that do not depend on where the site is read', () => {
    expect(podcast('en').items.map(({ guid }) => guid)).toEqual([
      'tag:fanal.example.org,2026:en/tips/slack-the-knot',
      'tag:fanal.example.org,2026:en/tips/measure-twice',
    ]);
  });

  test('reads along in both languages where they follow one recording, and has but the words where not', () => {
    const offered = (number: number) =>
      podcast('en')
        .items.find(({ itunesEpisode }) => itunesEpisode === number)!
        .podcastTranscripts!.map(({ url }) => url.replace(/.*\//, ''));
    const all = (name: string) => ['vtt', 'srt', 'json', 'txt'].map((ending) => `${name}.${ending}`);
    expect(offered(7)).toEqual([...all('7.en'), ...all('7.fr')]);
    expect(offered(15)).toEqual([...all('15.en'), '15.fr.txt']);
    expect(site.read('transcripts/7.fr.vtt')).toContain('Traduction de l’anglais\u00a0: Fanal.');
  });

  test('finds one tap into an app, and the address, on the page that tells how to follow', () => {
    const links = page('fr/suivre/')
      .querySelectorAll('#podcast a')
      .map((link) => link.getAttribute('href')!);
    const feed = 'mirror.example.org/hub/fr/podcast.xml';
    expect(links[0]).toBe(`podcast://${feed}`);
    expect(links).toContain(`overcast://x-callback-url/add?url=${encodeURIComponent(`https://${feed}`)}`);
    expect(links.at(-1)).toBe(`https://${feed}`);
    const cover = page('fr/suivre/').querySelector('#podcast img')!;
    expect(site.files()).toContain(cover.getAttribute('src')!.replace('/hub/', ''));
  });

  test('finds a tip she reads in the feed of texts with its sound and its words', () => {
    const [entry] = site
      .read('fr/feed.xml')
      .match(/<entry[\s\S]*?<\/entry>/g)!
      .filter((one) => one.includes('15.fr.mp3'));
    expect(entry).toMatch(
      /<link[^>]*href="https:\/\/mirror\.example\.org\/hub\/audio\/15\.fr\.mp3" rel="enclosure" type="audio\/mpeg"/,
    );
    expect(entry).toContain('<cite>Ada Exemple</cite> Je lui donne du mou.');
  });
});
