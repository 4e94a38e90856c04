import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Both } from '../../src/i18n/languages.ts';

/** Blocks of a generated article: with paragraphs of about fifty words, some thousand words in all. */
const blocksEach = 24;

/** Paragraphs of the hub’s own articles, so that words, lengths and letters are those of real prose. */
function paragraphs(): Both<string[]> {
  const root = 'content/articles';
  const of = (lang: string) =>
    readdirSync(root).flatMap((key) =>
      readFileSync(join(root, key, `${lang}.mdx`), 'utf8')
        .split('\n---\n')
        .slice(1)
        .join('\n')
        .split(/\n\n+/)
        .map((text) =>
          text
            .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replace(/<[^>]*>/g, '')
            .trim(),
        )
        .filter((text) => /^[\p{L}«“]/u.test(text) && !text.includes('\n')),
    );
  return { en: of('en'), fr: of('fr') };
}

/** The prose of article `number`: four sections of paragraphs, a list, a link to its neighbour. */
function prose(all: readonly string[], number: number, count: number): string {
  const blocks: string[] = [];
  for (let at = 0; at < blocksEach; at++) {
    const text = all[(number * 7 + at * 3) % all.length]!;
    if (at % 6 === 0)
      blocks.push(
        `## ${text
          .split(/[.,:;!?]/)[0]!
          .slice(0, 60)
          .trim()} ${number} {#part-${at / 6 + 1}}`,
      );
    else if (at % 6 === 4)
      blocks.push(
        text
          .split(/(?<=[.!?]) /)
          .map((sentence) => `- ${sentence}`)
          .join('\n'),
      );
    else if (at % 12 === 3) blocks.push(`${text} [${number}](articles/a-${(number + 1) % count}).`);
    else blocks.push(`${text} (${number})`);
  }
  return blocks.join('\n\n');
}

/** Plain words, long enough for a summary and without marks that mean something in YAML. */
function summary(all: readonly string[], number: number): string {
  const words = all[number % all.length]!.replace(/[^\p{L}\p{N}’,. ]+/gu, ' ').replace(/\s+/g, ' ');
  return `${words.trim().slice(0, 110).trim()}, and so on until it is long enough.`;
}

/** Writes a hub of `pairs` articles in both languages, and the same Markdown for another generator. */
export function generate(folder: string, pairs: number): { hub: string; markdown: string } {
  const hub = join(folder, `hub-${pairs}`);
  const markdown = join(folder, `markdown-${pairs}`);
  for (const path of [hub, markdown]) rmSync(path, { recursive: true, force: true });
  for (const section of ['people', 'topics', 'shows']) mkdirSync(join(hub, section), { recursive: true });
  mkdirSync(join(hub, 'pages'));
  writeFileSync(join(hub, 'site.yml'), readFileSync('content/site.yml'));
  writeFileSync(join(hub, 'people/elan.yml'), readFileSync('content/people/elan.yml'));
  for (const name of readdirSync('content/topics'))
    writeFileSync(join(hub, 'topics', name), readFileSync(join('content/topics', name)));
  const topics = readdirSync('content/topics').map((name) => name.replace('.yml', ''));
  const all = paragraphs();
  for (let number = 0; number < pairs; number++) {
    const key = `a-${number}`;
    const about = join(hub, 'articles', key);
    mkdirSync(about, { recursive: true });
    const month = String((number % 12) + 1).padStart(2, '0');
    writeFileSync(
      join(about, 'about.yml'),
      `source: en\npublished: 2026-${month}-${String((number % 28) + 1).padStart(2, '0')}\nauthors: [elan]\ntopics: [${topics[number % topics.length]}]\nrelated: [articles/a-${(number + 3) % pairs}]\n`,
    );
    for (const lang of languages) {
      const front = `---\ntitle: ${lang === 'en' ? 'Article' : 'Texte'} ${number}\nslug: ${key}-${lang}\nsummary: ${summary(all[lang], number)}\n---\n`;
      const text = prose(all[lang], number, pairs);
      writeFileSync(join(about, `${lang}.md`), front + text);
      mkdirSync(join(markdown, lang, key), { recursive: true });
      writeFileSync(join(markdown, lang, key, 'index.md'), front + text);
    }
  }
  return { hub, markdown };
}

/** Changes one word of one article, as an editor would. */
export function edit(hub: string, word: string): void {
  const file = join(hub, 'articles/a-1/en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\(1\)/, `(${word})`));
}
