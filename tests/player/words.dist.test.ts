import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import type { PlayerSetup } from '../../src/islands/player/setup.ts';
import { publishedHub } from '../support/content.ts';
import { readText } from '../support/site.ts';

const { locale } = publishedHub().site;

test('a listener is told of the player in her language alone, set as it is set', () => {
  for (const lang of languages) {
    const setup = JSON.parse(readText(`/${lang}/player-words.json`)) as PlayerSetup;
    expect(setup).toEqual({ words: stringsFor(lang, locale[lang]).player, locale: locale[lang] });
  }
});
