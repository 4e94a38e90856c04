import { isMomentKey } from '../blocks/moments.ts';
import { nearest } from '../domain/nearest.ts';
import { sectionNames } from '../i18n/addresses.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import { factNames, workNames } from '../model/index.ts';
import type { Fault } from './fault.ts';
import type { ReadFact } from './facts.ts';
import type { FactData, Page } from './hub.ts';
import { checkLetters } from './letters.ts';
import { checkMoments } from './moments.ts';
import type { Reading } from './quotable.ts';
import { checkQuotes, type IdsOf } from './quotes.ts';
import { checkSpeakers } from './speakers.ts';
import type { ReadWork } from './works.ts';

/** What is checked across the hub: everything read, whether or not it holds together. */
export type Checked = {
  articles: ReadWork[];
  tips: ReadWork[];
  lists: ReadWork[];
  pages: Page[];
} & { [Section in keyof FactData]: ReadFact<FactData[Section]>[] };

/** The keys of each section. */
export type Keys = Record<string, ReadonlySet<string>>;

/** Checks all that one file says of another: keys, links and their anchors, slugs, tip numbers. */
export function checkHub(hub: Checked, keys: Keys, faults: Fault[], idsOf: IdsOf, reading: Reading): void {
  checkReferences(hub, keys, faults);
  checkLinks(hub, keys, faults, idsOf);
  checkSlugs(hub, faults);
  checkNumbers(hub.tips, faults);
  checkTags([...hub.articles, ...hub.tips, ...hub.lists], faults);
  checkMoments([...hub.articles, ...hub.tips], faults);
  // Somebody whose file could not be read may be who speaks.
  if (keys['people']?.size === hub.people.length) checkSpeakers(hub.tips, hub.people, faults);
  checkQuotes(hub, faults, idsOf, reading);
  checkLetters(hub.letters, faults);
}

/** Two works of one name would be one to whoever follows a feed: a folder that was copied brings the record along. */
function checkTags(works: ReadWork[], faults: Fault[]): void {
  const known = new Map<string, ReadWork>();
  // Who bears the name of its own key is the one that was copied.
  const own = ({ tag, section, key }: ReadWork) => tag.endsWith(`:${section}/${key}`);
  for (const work of works.toSorted((a, b) => Number(own(b)) - Number(own(a)))) {
    const first = known.get(work.tag);
    if (!first || !work.tag) {
      known.set(work.tag, work);
      continue;
    }
    const file = work.file.replace(/about\.yml$/, 'record.json');
    faults.push({
      file,
      line: 1,
      message: `this record says that ${work.section}/${work.key} was published as ${work.tag}, and so was ${first.section}/${first.key}. If the folder was copied from there, delete this file`,
    });
  }
}

function unknownKey(what: string, name: string, candidates: Iterable<string>): string {
  const close = nearest(name, candidates);
  return `${what} ${name} does not exist. ${close ? `Did you mean ${close}?` : 'Write it first, or delete the mention'}`;
}

const singular: Record<string, string> = {
  articles: 'article',
  tips: 'tip',
  lists: 'list',
  books: 'book',
  people: 'person',
  shows: 'show',
  topics: 'topic',
  glossary: 'term',
  paths: 'path',
  pages: 'page',
  quotes: 'quote',
  letters: 'letter',
};

/** Which fields name what. `*` stands for a whole `section/key`. */
const references: Record<string, [pattern: RegExp, section: string][]> = {
  articles: [
    [/^topics\./, 'topics'],
    [/^books\./, 'books'],
    [/^authors\./, 'people'],
    [/^related\./, '*'],
  ],
  tips: [
    [/^topics\./, 'topics'],
    [/^books\./, 'books'],
    [/^(guests\.|host$)/, 'people'],
    [/^show$/, 'shows'],
    [/^related\./, '*'],
  ],
  lists: [
    [/^topics\./, 'topics'],
    [/^books\.\d+\.book$/, 'books'],
    [/^related\./, '*'],
  ],
  books: [
    [/^authors\./, 'people'],
    [/^topics\./, 'topics'],
    [/^related\./, '*'],
  ],
  shows: [[/^host$/, 'people']],
  glossary: [[/^see\./, 'glossary']],
  paths: [[/^steps\.\d+\.item$/, '*']],
  quotes: [
    [/^by$/, 'people'],
    [/^source\.item$/, '*'],
  ],
  letters: [[/^to$/, '*']],
};

function checkReferences(hub: Checked, keys: Keys, faults: Fault[]): void {
  for (const section of [...workNames, ...factNames]) {
    const rules = references[section];
    if (!rules) continue;
    for (const entry of hub[section]) {
      const data: unknown = 'about' in entry ? entry.about : entry.data;
      eachString(data, [], (value, path) => {
        const name = path.join('.');
        const rule = rules.find(([pattern]) => pattern.test(name));
        if (!rule) return;
        const line = 'lines' in entry ? (entry.lines[name] ?? 1) : entry.lineOf(path);
        const message = danglingItem(value, rule[1], keys);
        if (message)
          faults.push({ file: entry.file, line, message: `${name.replace(/\.(\d+)/g, '[$1]')}: ${message}` });
      });
    }
  }
}

function danglingItem(value: string, section: string, keys: Keys): string | undefined {
  if (section !== '*')
    return keys[section]!.has(value) ? undefined : unknownKey(singular[section]!, value, keys[section]!);
  const [kind, key] = value.split('/') as [string, string];
  if (keys[kind]?.has(key)) return undefined;
  return unknownKey(
    singular[kind] ?? kind,
    value,
    [...(keys[kind] ?? [])].map((name) => `${kind}/${name}`),
  );
}

function eachString(
  value: unknown,
  path: PropertyKey[],
  found: (text: string, path: PropertyKey[]) => void,
): void {
  if (typeof value === 'string') found(value, path);
  else if (value && typeof value === 'object')
    for (const [name, part] of Object.entries(value))
      eachString(part, [...path, Array.isArray(value) ? Number(name) : name], found);
}

function checkLinks(hub: Checked, keys: Keys, faults: Fault[], idsOf: IdsOf): void {
  const works = new Map<string, ReadWork>(
    workNames.flatMap((section) => hub[section].map((work) => [`${section}/${work.key}`, work] as const)),
  );
  const ids = new Map<string, Set<string> | undefined>();
  const check = (link: string, lang: Lang, file: string, line: number) => {
    if (isMomentKey(link)) return;
    const [target, anchor] = link.split('#') as [string, string?];
    const message = danglingItem(target, '*', keys);
    if (message) faults.push({ file, line, message: `the link to ${message}` });
    if (message || !anchor) return;
    const work = works.get(target);
    const name = `${target} ${lang}`;
    if (work && !ids.has(name)) ids.set(name, idsOf(work, lang));
    const known = ids.get(name);
    if (work && known && !known.has(anchor)) {
      const close = nearest(anchor, known);
      faults.push({
        file,
        line,
        message: `the link to ${link} leads to no block of that work. ${close ? `Did you mean #${close}?` : 'Link to the work itself'}`,
      });
    }
    if (!/^(articles|tips|lists)\//.test(target))
      faults.push({
        file,
        line,
        message: `the link to ${link}: only works have blocks to link to. Delete #${anchor}`,
      });
  };
  for (const work of works.values())
    for (const lang of languages) {
      const text = work.texts[lang];
      for (const [link, line] of Object.entries(text?.links ?? {})) check(link, lang, text!.file, line);
    }
  for (const page of hub.pages)
    for (const lang of languages)
      for (const [link, line] of Object.entries(page.links[lang]))
        check(link, lang, page.texts[lang].file, line);
}

interface Slugged {
  file: string;
  line: number;
  slug: string;
}

function checkSlugs(hub: Checked, faults: Fault[]): void {
  for (const lang of languages) {
    for (const section of workNames)
      same(
        hub[section].flatMap(({ texts }) =>
          texts[lang] ? [{ file: texts[lang].file, line: texts[lang].slugLine, slug: texts[lang].slug }] : [],
        ),
        `the slug of two ${section}`,
        faults,
      );
    for (const section of ['books', 'people', 'topics', 'glossary', 'paths'] as const)
      same(
        hub[section].map(({ file, data, lineOf }) => ({
          file,
          line: lineOf(['slug', lang]),
          slug: data.slug[lang],
        })),
        `the ${lang === 'en' ? 'English' : 'French'} slug of two ${section}`,
        faults,
      );
    same(
      hub.quotes.map(({ key, file, data, lineOf }) => ({
        file,
        line: lineOf(['slug', lang]),
        slug: data.slug?.[lang] ?? key,
      })),
      `the ${lang === 'en' ? 'English' : 'French'} slug of two quotes`,
      faults,
    );
    for (const { texts } of hub.pages)
      if (Object.values(sectionNames).some((name) => name[lang] === texts[lang].slug))
        faults.push({
          file: texts[lang].file,
          line: texts[lang].slugLine,
          message: `“${texts[lang].slug}” is the address of a section. Choose another slug`,
        });
    same(
      hub.pages.map(({ texts }) => ({
        file: texts[lang].file,
        line: texts[lang].slugLine,
        slug: texts[lang].slug,
      })),
      'the slug of two free pages',
      faults,
    );
  }
}

function same(all: Slugged[], what: string, faults: Fault[]): void {
  const first = new Map<string, Slugged>();
  for (const entry of all) {
    const before = first.get(entry.slug);
    if (before)
      faults.push({
        file: entry.file,
        line: entry.line,
        message: `“${entry.slug}” is ${what}: ${before.file} has it too. Change one of them`,
      });
    else first.set(entry.slug, entry);
  }
}

function checkNumbers(tips: ReadWork[], faults: Fault[]): void {
  const first = new Map<number, ReadWork>();
  for (const tip of tips) {
    const number = 'number' in tip.about ? tip.about.number : undefined;
    if (number === undefined) continue;
    const before = first.get(number);
    if (before)
      faults.push({
        file: tip.file,
        line: tip.lines.number ?? 1,
        message: `tip number ${number} is taken by ${before.file}. Give this tip the next free number`,
      });
    else first.set(number, tip);
  }
}
