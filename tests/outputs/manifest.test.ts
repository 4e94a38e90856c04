import { expect, test } from 'vitest';
import { manifest } from '../../src/outputs/manifest.ts';

test('a reader who installs the hub in French opens its French home page', () => {
  const icons = [{ src: '/hub/icon-512.png', sizes: '512x512', type: 'image/png' }];
  const text = manifest({
    lang: 'fr',
    name: 'Élan',
    shortName: 'Élan',
    description: 'Le mentorat qui donne de l’élan',
    start: '/hub/fr/',
    scope: '/hub/',
    icons,
    colours: { theme: '#fcfbfe', background: '#fcfbfe' },
  });
  expect(JSON.parse(text)).toMatchObject({
    id: '/hub/fr/',
    lang: 'fr',
    name: 'Élan',
    short_name: 'Élan',
    start_url: '/hub/fr/',
    scope: '/hub/',
    theme_color: '#fcfbfe',
    icons,
  });
});
