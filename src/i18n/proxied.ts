/** One service that puts its own address in front of others’. */
interface Wrapper {
  name: string;
  host: RegExp;
  /** What the path begins with, if not every address of the host is a wrapper. */
  path?: RegExp;
  /** Parameters of which one may hold the real address. */
  parameters?: string[];
  /** Reads the real address from elsewhere in the wrapped one. */
  read?: (url: URL) => string | undefined;
}

const gap = '(?:\\s|&nbsp;|&#160;|&#xa0;|%20|%C2%A0|\\+)+';
const destroyedMail = new RegExp(
  `(?:e-?mail|courriel)${gap}(?:protected|protégée?)(?=\\\\?(?:\\]|&#93;|&rsqb;|%5D))`,
  'i',
);
const protectedMail = /\/cdn-cgi\/l\/email-protection(?:#([\da-f]+))?|data-cfemail=["']?([\da-f]+)/i;
const webAddress = /(?:https?:)?(?:\/\/)?(?:[\w-]{1,63}\.)+[a-z]{2,}[/?#][^\s<>"'`)\]}]*/gi;
const encodedParameter =
  /[?&](?:url|u|uri|target|dest|destination|redirect|redirect_url|link|goto)=(https?%3A(?:%2F|\/){2}[^&#]+)/i;

const wrappers: Wrapper[] = [
  {
    name: 'Google',
    host: /(^|\.)google\.[a-z.]+$/,
    path: /^\/(?:url|imgres)$/,
    parameters: ['q', 'url', 'imgurl'],
  },
  {
    name: 'Google AMP',
    host: /(^|\.)google\.[a-z.]+$/,
    path: /^\/amp\/s\//,
    read: (url) => afterPath(url, /^\/amp\/s\//),
  },
  { name: 'Google AMP', host: /\.cdn\.ampproject\.org$/, read: (url) => afterPath(url, /^\/[a-z]\/s\//) },
  { name: 'Gmail', host: /^ci\d\.googleusercontent\.com$/, read: (url) => url.hash.slice(1) },
  { name: 'LinkedIn', host: /^lnkd\.in$/, parameters: ['url', 'u'] },
  {
    name: 'LinkedIn',
    host: /(^|\.)linkedin\.com$/,
    path: /^\/(?:redir|safety\/go)/,
    parameters: ['url', 'u'],
  },
  { name: 'LinkedIn’s image proxy', host: /(^|\.)licdn\.com$/, parameters: ['url'] },
  { name: 'Facebook', host: /(^|\.)facebook\.com$/, path: /^\/(?:l\.php|flx\/warn)/, parameters: ['u'] },
  {
    name: 'Facebook',
    host: /^l\.(?:instagram|messenger)\.com$|^l\.threads\.(?:net|com)$|^l\.wl\.co$/,
    parameters: ['u'],
  },
  { name: 'Facebook', host: /(^|\.)fbcdn\.net$/, path: /safe_image\.php/, parameters: ['url'] },
  { name: 'Outlook Safe Links', host: /\.safelinks\.protection\.[a-z0-9.]+$/, parameters: ['url'] },
  { name: 'Proofpoint', host: /^urldefense\.(?:com|us|proofpoint\.com)$/, read: fromProofpoint },
  {
    name: 'a Camo image proxy',
    host: /^camo\./,
    parameters: ['url'],
    read: (url) => fromHex(url.pathname.split('/').at(-1)!),
  },
  { name: 'DuckDuckGo', host: /(^|\.)duckduckgo\.com$/, path: /^\/(?:l|iu)\//, parameters: ['uddg', 'u'] },
  { name: 'YouTube', host: /(^|\.)youtube\.com$/, path: /^\/redirect/, parameters: ['q'] },
  { name: 'Slack', host: /^slack-redir\.net$/, parameters: ['url'] },
  { name: 'WordPress’s image proxy', host: /^i\d\.wp\.com$/, read: (url) => afterPath(url, /^\//) },
  { name: 'an image proxy', host: /^(?:images\.weserv|wsrv)\.nl$/, parameters: ['url'] },
];

/**
 * Says what is wrong and how to mend it when a text holds a mail address that an obfuscator destroyed, or an address
 * hidden inside that of a link wrapper or image proxy, with the real address where it can be read. Undefined for a
 * text in which every address is plain.
 */
export function proxiedAddress(text: string): string | undefined {
  return destroyedAddress(text) ?? wrappedAddress(text);
}

/** A text in which every wrapped address is the real one, where that can be read. */
export function unwrapped(text: string): string {
  return text.replace(webAddress, (address) => unwrap(address.replaceAll('&amp;', '&'))?.real ?? address);
}

function destroyedAddress(text: string): string | undefined {
  const coded = protectedMail.exec(text);
  const plain = destroyedMail.exec(text);
  if (!coded && !plain) return undefined;
  const shown = plain ? '[email protected]' : '/cdn-cgi/l/email-protection';
  const mail = fromCloudflare(coded?.[1] ?? coded?.[2] ?? '');
  return `an obfuscator destroyed a mail address (“${shown}”). Write ${mail ?? 'the real address, name@host'}`;
}

function wrappedAddress(text: string): string | undefined {
  for (const [address] of text.replaceAll('&amp;', '&').matchAll(webAddress)) {
    const found = unwrap(address);
    if (!found) continue;
    const cure =
      found.real === undefined ? 'Open it and write the address it leads to' : `Write ${found.real}`;
    return `an address is wrapped by ${found.by} (“${short(address)}”). ${cure}`;
  }
  return undefined;
}

/** The wrapper of an address and what it leads to, through as many wrappers as there are. */
function unwrap(address: string, depth = 0): { by: string; real: string | undefined } | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const wrapper = wrappers.find(
    ({ host: hosts, path }) => hosts.test(host) && (!path || path.test(url.pathname)),
  );
  const encoded = encodedParameter.exec(url.search)?.[1];
  if (!wrapper && encoded === undefined) return undefined;
  const given = wrapper?.parameters
    ?.map((name) => url.searchParams.get(name))
    .find((value) => isAddress(value));
  const read = given ?? wrapper?.read?.(url) ?? decoded(encoded ?? '');
  const real = isAddress(read) ? read : undefined;
  const inner = real !== undefined && depth < 5 ? unwrap(real, depth + 1) : undefined;
  return { by: wrapper?.name ?? host, real: inner ? inner.real : real };
}

function parse(address: string): URL | undefined {
  const whole = address.replace(/^(?:https?:)?(?:\/\/)?/i, 'https://');
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

function isAddress(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^https?:\/\/[^/\s]+/i.test(text);
}

function afterPath(url: URL, prefix: RegExp): string | undefined {
  const rest = url.pathname.replace(prefix, '');
  return rest !== url.pathname && /^[\w-]+\.[\w.-]+/.test(rest) ? `https://${rest}` : undefined;
}

/** Cloudflare writes a mail address in hexadecimal, each byte combined with the first one by exclusive or. */
function fromCloudflare(hex: string): string | undefined {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const mail = bytes
    .slice(1)
    .map((byte) => String.fromCharCode(byte ^ bytes[0]!))
    .join('')
    .split('?')[0]!;
  return /^[^@\s]+@[^@\s]+$/.test(mail) ? mail : undefined;
}

/** Camo writes the address in hexadecimal as the last part of its own. */
function fromHex(hex: string): string | undefined {
  return /^(?:[\da-f]{2})+$/i.test(hex) ? decoded(hex.replace(/../g, '%$&')) : undefined;
}

/** Proofpoint: `v3/__https://…__;`, where `*` stands for characters kept elsewhere; before, `-` for `%` and `_` for `/`. */
function fromProofpoint(url: URL): string | undefined {
  const third = /^\/v3\/__(.+?)__;/.exec(url.pathname + url.search)?.[1];
  if (third !== undefined) return third.includes('*') ? undefined : third.replace(/^(https?:)\/+/, '$1//');
  const parameter = url.searchParams.get('u') ?? '';
  return url.pathname.startsWith('/v2/')
    ? decoded(parameter.replaceAll('-', '%').replaceAll('_', '/'))
    : parameter;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function short(address: string): string {
  const bare = address.replace(/^(?:https?:)?(?:\/\/)?(?:www\.)?/i, '');
  return bare.length > 40 ? `${bare.slice(0, 39)}…` : bare;
}
