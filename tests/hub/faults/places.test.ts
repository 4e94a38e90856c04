import { describe, expect, test } from 'vitest';
import { draftHub } from '../../support/hub.ts';

describe('an editor who names a place that cannot be reached is told', () => {
  const moments = (fields: string) => {
    const draft = draftHub();
    const file = 'tips/coil-the-line/about.yml';
    const said = 'title: { en: A loop, fr: Une boucle }';
    draft.write(file, `${draft.read(file)}moments:\n  - { at: '20:39', ${said}, ${fields} }\n`);
    return draft.faults();
  };
  const here = 'tips/coil-the-line/about.yml:10: the moment 20:39';

  test('when a moment is in no recording', () => {
    expect(moments("until: '21:00'")).toEqual([
      `${here} is in no recording. Say which by in: https://…, or name the episode.`,
    ]);
  });

  test('when nobody can tell in which language it is heard', () => {
    expect(moments('in: https://video.example.com/panel')).toEqual([
      `${here} does not say in which language it is heard. Add, say, language: en.`,
    ]);
    expect(moments('in: https://video.example.com/panel, language: en')).toEqual([]);
  });

  test('when it ends before it begins', () => {
    expect(moments("in: https://video.example.com/panel, language: en, until: '20:39'")).toEqual([
      `${here} ends before it begins, at 20:39. Write a later moment, or leave until out.`,
    ]);
  });

  test('when it comes after the end of the episode', () => {
    const draft = draftHub();
    const file = 'tips/coil-the-line/about.yml';
    draft.write(
      file,
      `${draft.read(file)}episode: { url: 'https://podcast.example.com/12', language: en, seconds: 95 }\nmoments:\n  - { at: '20:39', title: { en: A loop, fr: Une boucle } }\n`,
    );
    expect(draft.faults()).toEqual([
      'tips/coil-the-line/about.yml:11: the moment 20:39 comes after the end of the episode, 00:01:35. Correct it, or the seconds of the episode.',
    ]);
  });

  test('when an article names a moment of nothing', () => {
    const draft = draftHub();
    draft.edit('articles/first-knot/about.yml', '    in: https://video.example.com/panel\n', '');
    expect(draft.faults()).toEqual([
      `${draft.at('articles/first-knot/about.yml', '01:02:05')}: the moment 01:02:05 is in no recording. Say which by in: https://….`,
    ]);
  });

  test('when more is quoted of what somebody said than a few words', () => {
    const draft = draftHub();
    draft.edit(
      'articles/first-knot/about.yml',
      'text: le lapin sort',
      `text: ${'le lapin sort '.repeat(9).trim()}`,
    );
    expect(draft.faults()).toEqual([
      expect.stringContaining('is longer than 120 characters. Quote a few words only.'),
    ]);
  });

  test('when the address of the hub has a path', () => {
    const draft = draftHub();
    draft.write('site.yml', draft.read('site.yml').replace(/^url: (\S+?)\/?$/m, 'url: $1/hub'));
    expect(draft.faults()).toEqual([expect.stringContaining('has a path. Write the origin alone')]);
  });

  test('when SITE_URL is no address', () => {
    const draft = draftHub();
    process.env.SITE_URL = 'nowhere';
    try {
      expect(draft.faults()).toEqual([expect.stringContaining('SITE_URL is “nowhere”, which is no address')]);
    } finally {
      delete process.env.SITE_URL;
    }
  });
});
