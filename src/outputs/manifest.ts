import type { Lang } from '../i18n/languages.ts';

/** What a device is told when a reader puts the hub among its apps. Paths begin with the base path. */
export interface ManifestFacts {
  lang: Lang;
  name: string;
  shortName: string;
  description: string;
  /** Home page of this language. */
  start: string;
  /** All that belongs to the hub: the base path. */
  scope: string;
  /** `purpose` is `any` unless said otherwise. */
  icons: { src: string; sizes: string; type: string; purpose?: 'any' | 'maskable' | 'monochrome' }[];
  colours: { theme: string; background: string };
}

/**
 * A web app manifest. It keeps the browser’s own way back, since other hubs’ pages are linked to.
 * Source: https://www.w3.org/TR/appmanifest/
 */
export function manifest(facts: ManifestFacts): string {
  const members = {
    id: facts.start,
    lang: facts.lang,
    dir: 'ltr',
    name: facts.name,
    short_name: facts.shortName,
    description: facts.description,
    start_url: facts.start,
    scope: facts.scope,
    display: 'minimal-ui',
    theme_color: facts.colours.theme,
    background_color: facts.colours.background,
    icons: facts.icons,
  };
  return `${JSON.stringify(members, null, 2)}\n`;
}
