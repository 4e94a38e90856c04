import { expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../scripts/parity/report.ts';
import { fixture } from '../support/fixture.ts';
import { draftHub, type Draft } from '../support/hub.ts';
import { forgetCache, runScript } from '../support/program.ts';

async function parity(content: string, ...args: string[]) {
  onTestFinished(() => forgetCache(content));
  return runScript('parity.ts', args, { ELAN_CONTENT: content });
}

test('a program that asks for parity reads nothing but JSON, by keys that stay', async () => {
  const { code, out, err } = await parity(fixture, '--json');
  expect([code, err]).toEqual([0, '']);
  const report = JSON.parse(out) as Report;
  expect(Object.keys(report)).toEqual([
    'generated',
    'works',
    'total',
    'gaps',
    'pairs',
    'spoken',
    'ratios',
    'totals',
  ]);
  expect(Date.parse(report.generated)).toBeGreaterThan(Date.parse('2026-01-01'));
  expect(report.works.articles).toEqual({ en: 4, fr: 4, both: 3, all: 5 });
  const { days, ...gap } = report.gaps[0]!;
  expect(gap).toEqual({
    work: 'articles/english-only',
    lang: 'en',
    missing: 'fr',
    reason: { en: 'It explains an English pun.', fr: 'Il explique un jeu de mots anglais.' },
    since: '2026-03-23',
  });
  expect(days).toBe(
    Math.max(0, Math.floor((Date.parse(report.generated) - Date.parse('2026-03-23')) / 86_400_000)),
  );
  expect(report.gaps.at(-1)).toMatchObject({ work: 'lists/who-can-read-a-chart', since: null, days: null });
  expect(report.pairs.map(({ work }) => work)).toEqual([
    'articles/first-knot',
    'articles/merged-rope',
    'articles/split-sail',
    'tips/measure-twice',
    'tips/slack-the-knot',
    'lists/who-can-teach-me-knots',
    'pages/about',
    'pages/follow',
    'pages/share-a-tip',
  ]);
  expect(report.pairs[0]).toMatchObject({
    source: 'en',
    blocks: { en: 15, fr: 15 },
    flagged: false,
    stale: [],
    untranslated: [],
    alts: { images: 3, missing: [], same: [] },
  });
  expect(report.pairs[2]!.source).toBe('fr');
  for (const { ratio, characters } of report.pairs)
    expect(ratio).toBeCloseTo(characters.fr / characters.en, 3);
  expect(report.totals).toEqual({
    gaps: 4,
    pairs: 9,
    flagged: 0,
    stale: 0,
    untranslated: 0,
    images: 3,
    imagesToDescribe: 0,
    spoken: 1,
  });
});

/** A hub with one of everything that parity finds. */
function faulty(): Draft {
  const draft = draftHub();
  const words = 'Nobody has ever translated this paragraph.';
  draft.edit('articles/merged-rope/en.mdx', 'The third one stands alone.', words);
  draft.edit('articles/merged-rope/fr.mdx', 'Celui-ci reste seul.', words);
  draft.edit('articles/first-knot/fr.mdx', 'Une boucle, un tour et un bout', 'A loop, a turn and an end');
  draft.write('pages/about/fr.mdx', `${draft.read('pages/about/fr.mdx')}\n${'Encore. '.repeat(40)}\n`);
  return draft;
}

test('an editor is shown what needs a look, and is stopped by none of it', async () => {
  const { code, out, err } = await parity(faulty().folder);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('articles/merged-rope#the-rope-3  the same words in both languages\n');
  expect(out).toMatch(
    /articles\/first-knot#turn-3 +image knot\.jpg is described by the same words in both\n/,
  );
  expect(out).toMatch(/\npages\/about +\d+ +\d+ +! \d\.\d\d +0 +0 +0\n/);
  expect(out).toMatch(/4 declared gaps; 1 lengths flagged; 0 blocks stale; 1 untranslated; 1 of 3 images/);
  // Columns stand under one another.
  const table = out.slice(out.indexOf('In both:')).split('\n\n')[0]!.split('\n').slice(1);
  expect(new Set(table.map((line) => line.length)).size).toBe(1);
});

test('a program finds the same', async () => {
  const report = JSON.parse((await parity(faulty().folder, '--json')).out) as Report;
  expect(report.totals).toMatchObject({ flagged: 1, untranslated: 1, imagesToDescribe: 1 });
  expect(report.pairs.find(({ flagged }) => flagged)!.work).toBe('pages/about');
});

test('an editor whose content has a gap that is not declared is told so on standard error, and nothing else', async () => {
  const draft = draftHub();
  draft.remove('tips/measure-twice/fr.mdx');
  const { code, out, err } = await parity(draft.folder, '--json');
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    draft
      .printed()
      .map((fault) => `${fault}\n`)
      .join(''),
  );
  expect(err).toContain('the French text');
});
