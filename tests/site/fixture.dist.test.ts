import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from '../support/elsewhere.ts';

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
    const other = page('fr/').querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(other).toContain("form-action 'self';");
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
          .querySelectorAll('.prose [id]')
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
