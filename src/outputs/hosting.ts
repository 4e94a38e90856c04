import { languages, type Lang } from '../i18n/languages.ts';
import { formTargets, selfOnly } from './csp.ts';

/** What the rules of a host depend on. */
export interface HostingFacts {
  /** Base path of the site, with a slash at both ends. */
  base: string;
  /** Addresses that forms are sent to; each page names those of its own. */
  forms?: readonly string[];
}

/** A path pattern, the headers it takes away, and those it gives. */
type Rule = [pattern: string, ...headers: string[]];

const year = 'Cache-Control: public, max-age=31536000, immutable';
/** May be shown on pages elsewhere. */
const open = ['! Cross-Origin-Resource-Policy', 'Cross-Origin-Resource-Policy: cross-origin'];
/** May be read by programs elsewhere. */
const shared = [...open, 'Access-Control-Allow-Origin: *'];

/** What means something to a document alone. A query fetches twenty small files, and these would be most of them. */
const forDocuments = [
  'Content-Security-Policy',
  'Permissions-Policy',
  'X-Frame-Options',
  'Referrer-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Embedder-Policy',
];

/** Powers that no page of the hub asks for, by the names that browsers know; an unknown one is an error in the console. */
const denied = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The text of `_headers`, as Cloudflare Pages reads it: all rules that fit a path apply, a second value of a header is
 * added to the first unless `!` took that away.
 * Source: https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headers(facts: HostingFacts): string {
  const { base } = facts;
  const rules: Rule[] = [
    [`${base}*`, ...everywhere(facts)],
    ...['_astro/*', 'fonts/*', 'social/*', 'covers/*'].map((folder) => fingerprinted(base + folder)),
    // Of search only the plan has a name that stays; all other files lie in a folder named by what is in them.
    ...['pf_index', 'pf_fragment', 'pf_meta'].map((ending) => fingerprinted(`${base}*.${ending}`)),
    [`${base}search/*.bin`, ...forDocuments.map((name) => `! ${name}`), '! Cache-Control', year],
    ...languages.map((lang): Rule => [
      `${base}${lang}/feed.xml`,
      ...shared,
      'Content-Type: application/atom+xml; charset=utf-8',
    ]),
    ...languages.map((lang): Rule => [
      `${base}${lang}/podcast.xml`,
      ...shared,
      'Content-Type: application/rss+xml; charset=utf-8',
    ]),
    [`${base}sitemap*`, ...open],
    [`${base}*.webmanifest`, 'Content-Type: application/manifest+json; charset=utf-8'],
    [`${base}*.vtt`, ...shared, 'Content-Type: text/vtt; charset=utf-8'],
    [`${base}*.srt`, ...shared, 'Content-Type: application/x-subrip; charset=utf-8'],
    // The ending says JSON already; only that of chapters is told apart.
    [`${base}transcripts/*.json`, ...shared],
    [`${base}transcripts/*.txt`, ...shared, 'Content-Type: text/plain; charset=utf-8'],
    [`${base}*.chapters.json`, 'Content-Type: application/json+chapters'],
    // A reader of feeds in a browser shows their pictures from here.
    ...['webp', 'avif', 'png', 'jpg', 'jpeg', 'gif', 'svg'].map((ending): Rule => [
      `${base}*.${ending}`,
      ...open,
    ]),
    ...['mp3', 'm4a', 'ogg', 'opus'].map((ending): Rule => [`${base}*.${ending}`, ...shared]),
  ];
  return rules
    .map(([pattern, ...lines]) => [pattern, ...lines.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');
}

function fingerprinted(pattern: string): Rule {
  return [pattern, '! Cache-Control', year];
}

function everywhere({ forms = [] }: HostingFacts): string[] {
  return [
    'Strict-Transport-Security: max-age=63072000; includeSubDomains; preload',
    'X-Content-Type-Options: nosniff',
    'X-Frame-Options: DENY',
    // A page with a form of a newsletter says otherwise, and for itself alone.
    'Referrer-Policy: no-referrer',
    `Permissions-Policy: ${denied.map((power) => `${power}=()`).join(', ')}`,
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Embedder-Policy: require-corp',
    'Cross-Origin-Resource-Policy: same-origin',
    `Content-Security-Policy: ${sharedCsp(forms)}`,
    'Cache-Control: public, max-age=0, must-revalidate',
  ];
}

/**
 * The part of the policy that is the same on all pages. A browser applies it beside the page’s own and both must
 * agree, so it has no `default-src`: that would forbid the scripts and styles which a page allows by their hashes.
 */
function sharedCsp(forms: readonly string[]): string {
  return [
    ...selfOnly,
    "object-src 'none'",
    "frame-src 'none'",
    "script-src-attr 'none'",
    `form-action ${formTargets(forms)}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A host reads no more rules without a placeholder than this. */
const mostRedirects = 2000;

/** What short addresses there are. */
export interface RedirectFacts {
  base: string;
  /** Numbers of the tips. */
  tips: number[];
  /** The language whose podcast one comes to who names none; nothing where there is no podcast. */
  podcast?: Lang;
}

/**
 * The text of `_redirects`: short addresses as one types them. Tips beyond the host’s limit lose nothing but a moment:
 * it adds the slash by itself.
 * Source: https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirects({ base, tips, podcast }: RedirectFacts): string {
  const feeds = ['feed.xml', 'feed', 'rss.xml', 'atom.xml'].map((name) => [name, 'en/feed.xml']);
  const podcasts = podcast ? ['podcast.xml', 'podcast'].map((name) => [name, `${podcast}/podcast.xml`]) : [];
  const slashes = [...languages, ...tips.toSorted((a, b) => b - a)].map((name) => [name, `${name}/`]);
  return [...feeds, ...podcasts, ...slashes]
    .slice(0, mostRedirects)
    .map(([from, to]) => `${base}${from} ${base}${to} 301\n`)
    .join('');
}
