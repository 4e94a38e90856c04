import { statSync } from 'node:fs';
import { sectionNames, type SectionName } from '../../src/i18n/addresses.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { allPages, fileOf } from './site.ts';

/** What a page is: a section’s list ends in `-list`, and `door`, `short` and `lost` are in both languages at once. */
export type Kind = SectionName | `${SectionName}-list` | 'home' | 'duo' | 'page' | 'door' | 'short' | 'lost';

/** A page of the built site. */
export interface Sample {
  path: string;
  kind: Kind;
  /** Nothing where it is in both languages at once. */
  lang?: Lang;
}

/** All pages of the built site with what they are, told from their addresses. Throws for one that is of no kind. */
export function everyPage(): Sample[] {
  return allPages().map((path) => {
    if (path === '/') return { path, kind: 'door' };
    if (path === '/404.html') return { path, kind: 'lost' };
    if (/^\/\d+\/$/.test(path)) return { path, kind: 'short' };
    const [, first, name, slug, more] = path.split('/');
    const lang = languages.find((one) => one === first);
    if (!lang) throw new Error(`${path} is a page of no kind known to the tests.`);
    if (!name) return { path, kind: 'home', lang };
    const section = (Object.keys(sectionNames) as SectionName[]).find(
      (one) => sectionNames[one][lang] === name,
    );
    if (!section) return { path, kind: 'page', lang };
    if (more === 'duo') return { path, kind: 'duo', lang };
    const single = slug || section === 'search' || section === 'parity';
    return { path, kind: single ? section : `${section}-list`, lang };
  });
}

/** One page of each kind in each language it has: the largest, for what can go wrong is likeliest to stand there. */
export function onePerKind(kinds?: Kind[]): Sample[] {
  const samples = new Map<string, Sample & { size: number }>();
  for (const page of everyPage()) {
    const { size } = statSync(fileOf(page.path));
    const name = `${page.kind} ${page.lang}`;
    if (size > (samples.get(name)?.size ?? 0)) samples.set(name, { ...page, size });
  }
  return [...samples.values()].filter(({ kind }) => !kinds || kinds.includes(kind));
}
