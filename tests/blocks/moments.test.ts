import { describe, expect, test } from 'vitest';
import { compose } from '../../src/blocks/compose.ts';
import { isMomentKey, momentKey, momentsOf, momentTarget } from '../../src/blocks/moments.ts';
import { parse } from '../../src/blocks/parse.ts';
import type { Fault } from '../../src/hub/fault.ts';

const panel = 'https://video.example.com/panel?a=b&c=d';
const moments = momentsOf(
  {
    episode: { url: 'https://podcast.example.com/7', language: 'en' },
    moments: [
      { at: '00:20:39', in: panel, language: 'fr' },
      { at: '0:20', until: '0:31' },
      { at: '0:20', in: panel },
    ],
  },
  'tips/seven',
);

const parsed = (prose: string, lang: 'en' | 'fr' = 'en') => {
  const faults: Fault[] = [];
  const locales = { en: 'en-CA', fr: 'fr-CA' } as const;
  const blocks = parse(prose, { lang, file: 'x.mdx', locales, firstLine: 1, moments }, faults);
  expect(faults).toEqual([]);
  return blocks.map((block) => ({ ...block, id: block.place }));
};

/** The text as it is published, each link by what its key says. */
const published = (prose: string, lang?: 'en' | 'fr') => {
  const blocks = parsed(prose, lang);
  const links = Object.fromEntries(
    blocks.flatMap((block) => block.links ?? []).map((key) => [key, { href: momentTarget(key).recording }]),
  );
  return compose(blocks, { links, files: {} });
};

describe('a moment that a text names', () => {
  const there = panel.replace('&', '&amp;');

  test.each([
    ['at 20:39, she says', `<p id="intro-1">at <a href="${there}">20:39</a>, she says</p>`],
    ['**20:39**', `<p id="intro-1"><strong><a href="${there}">20:39</a></strong></p>`],
    ['0:20', '<p id="intro-1"><a href="https://podcast.example.com/7">0:20</a></p>'],
    [
      '<Note>At 20:39.</Note>',
      `<aside id="intro-1" class="note"><p>At <a href="${there}">20:39</a>.</p></aside>`,
    ],
    [
      '[20:39](https://elsewhere.example.com/)',
      '<p id="intro-1"><a href="https://elsewhere.example.com/">20:39</a></p>',
    ],
  ])('is a link into the recording: %s', (prose, html) => expect(published(prose)).toBe(html));

  test('is one in French words too, and stays as it is set', () => {
    expect(published('à 20 min 39 s', 'fr')).toBe(
      `<p id="intro-1">à <a href="${there}">20\u00a0min 39\u00a0s</a></p>`,
    );
  });

  test.each([
    ['that is not declared', 'at 20:40'],
    ['in code', '`20:39`'],
    ['that is part of another link', '[see 20:39](https://elsewhere.example.com/)'],
    ['in a heading', '## At 20:39'],
  ])('is none %s', (_, prose) => {
    expect(parsed(prose).flatMap((block) => block.links ?? [])).toEqual([]);
  });

  test('changes nothing of the words', () =>
    expect(parsed('at 20:39, she says')[0]!.text).toBe('at 20:39, she says'));
});

test('the key of a moment tells all there is to know of it', () => {
  for (const target of [
    { start: 1239, recording: panel, language: 'fr-CA' },
    { start: 20, end: 31, recording: 'tips/seven' },
  ]) {
    expect(isMomentKey(momentKey(target))).toBe(true);
    expect(momentTarget(momentKey(target))).toEqual(target);
  }
});

test('a tip that is recorded by the hub has its moments there', () => {
  const { declared } = momentsOf(
    {
      episode: { url: 'https://podcast.example.com/7', language: 'en' },
      recordings: [{}],
      moments: [{ at: '0:20' }],
    },
    'tips/seven',
  );
  expect(momentTarget(declared.get(20)!)).toEqual({ start: 20, recording: 'tips/seven' });
});
