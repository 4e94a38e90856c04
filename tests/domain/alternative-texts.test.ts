import { describe, expect, test } from 'vitest';
import { describedInBoth } from '../../src/domain/alternative-texts.ts';

const picture = (file: string, alt: string, id = 'intro-1') => ({ file, alt, id });

describe('somebody who does not see the pictures', () => {
  test('has each described in both languages', () => {
    const en = [picture('a.jpg', 'A lamp'), picture('b.jpg', 'A quay')];
    const fr = [picture('b.jpg', 'Un quai'), picture('a.jpg', 'Un fanal')];
    expect(describedInBoth(en, fr)).toEqual({ pictures: 2, missing: [], same: [] });
  });

  test('is told of one that only one version shows, and of one whose description is empty', () => {
    const en = [picture('a.jpg', 'A lamp'), picture('b.jpg', 'A quay')];
    const fr = [picture('a.jpg', ' ')];
    expect(describedInBoth(en, fr)).toEqual({
      pictures: 2,
      missing: [
        { ...picture('a.jpg', 'A lamp'), lang: 'fr' },
        { ...picture('b.jpg', 'A quay'), lang: 'fr' },
      ],
      same: [],
    });
    expect(describedInBoth(fr, en).missing.map(({ lang }) => lang)).toEqual(['en', 'en']);
  });

  test('is told of a description that was never translated', () => {
    const same = picture('a.jpg', 'A lamp above a dark quay');
    expect(describedInBoth([same], [{ ...same, alt: 'A LAMP above a dark quay.' }]).same).toHaveLength(1);
  });

  test('is not told of a picture that is another file in each language', () => {
    const en = [picture('chart-en.png', 'Tides in May'), picture('a.jpg', 'A lamp')];
    const fr = [picture('a.jpg', 'Un fanal'), picture('chart-fr.png', 'Les marées de mai')];
    expect(describedInBoth(en, fr)).toEqual({ pictures: 2, missing: [], same: [] });
  });

  test('finds a picture that stands twice described twice', () => {
    const en = [picture('a.jpg', 'Before'), picture('a.jpg', 'After')];
    expect(describedInBoth(en, [picture('a.jpg', 'Avant'), picture('a.jpg', 'Après')])).toEqual({
      pictures: 2,
      missing: [],
      same: [],
    });
    expect(describedInBoth(en, [picture('a.jpg', 'Avant')]).missing).toEqual([
      { ...picture('a.jpg', 'After'), lang: 'fr' },
    ]);
  });
});
