import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Fault } from '../../src/hub/fault.ts';
import { readYaml } from '../../src/hub/yaml.ts';

/** Front matter as editors write it, and as they had better not. */
const texts = [
  'title: Taking the shot\nslug: taking-the-shot\nsummary: Words, and more words [of all] {kinds}.',
  'title: L’heure — « et demie » ?\nslug: l-heure',
  'title: Why: because\nslug: why',
  'title: Why:because\nslug: why',
  'title: Number 1 # the first\nslug: one',
  'title: Number#1\nslug: one',
  'title: "Quoted: words"\nslug: quoted',
  'title: true\nslug: Null',
  'title: yes\nslug: no',
  'title: 814\nslug: 2026-11-24',
  'title: One\n  and more\nslug: one',
  'title: One  \nslug: one',
  'title:   One\nslug: one',
  'title:\tOne\nslug: one',
  'title: One\u00a0:\u00a0two\nslug: one',
  'title: One\nslug:\nsummary: ~',
  '# a comment\ntitle: One\n\nslug: one\n',
  'title: &a One\nslug: *a',
  'title: One\nlist: [a, b]\nmap: { a: b }',
  'sentence: One: two\ntitle: |\n  lines\n  more',
];

describe('an editor’s front matter says what YAML says it does', () => {
  test.each(texts)('%j', (text) => {
    const faults: Fault[] = [];
    const read = readYaml(text, 'en.mdx', faults, 2);
    let wanted: unknown;
    try {
      wanted = JSON.parse(JSON.stringify(parse(text), (_, value: unknown) => value ?? undefined));
    } catch {
      expect(faults).toHaveLength(1);
      return;
    }
    expect(read?.value).toEqual(wanted);
    const line = text.split('\n').findIndex((one) => one.startsWith('slug:'));
    if (line >= 0) expect(read?.lineOf(['slug'])).toBe(line + 2);
    expect(read?.lineOf([])).toBe(2);
  });

  test('and a field that stands twice is a fault', () => {
    const faults: Fault[] = [];
    expect(readYaml('title: One\nslug: one\ntitle: Two', 'en.mdx', faults, 2)).toBeUndefined();
    expect(faults).toMatchObject([{ line: 4 }]);
  });
});
