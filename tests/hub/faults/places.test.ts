import { describe, expect, test } from 'vitest';
import { draftHub } from '../../support/hub.ts';

const tip = 'tips/measure-twice/about.yml';

describe('an editor who names a place that cannot be reached is told', () => {
  test('when a moment is in no recording', () => {
    const draft = draftHub();
    const about = draft.read(tip).replace(/^(episode|recordings):[\s\S]*?(?=^\w)/gm, '');
    draft.write(tip, about);
    const faults = draft.faults();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /tips\/measure-twice\/about\.yml:\d+: the moment .* is in no recording\. Say which/,
    );
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
