import { describe, expect, test } from 'vitest';
import { align, type Alignable, type Declared, type Pair } from '../../src/domain/alignment.ts';
import { seeded } from '../i18n/random.ts';

/** A version as sections, each a list of kinds or of paragraphs’ lengths; the first has no heading. */
type Section = (string | number)[];

/** Blocks with places, as the parser gives them. */
function blocksOf(sections: readonly Section[]): Alignable[] {
  let line = 0;
  return sections.flatMap((section, at) => {
    const name = at ? `part-${at}` : 'intro';
    const heading: Alignable[] = at
      ? [{ place: name, kind: 'heading', depth: 2, line: ++line, text: 'x'.repeat(15) }]
      : [];
    const rest = section.map((part, number) => ({
      place: `${name}-${number + 1}`,
      kind: typeof part === 'number' ? 'paragraph' : part,
      line: ++line,
      text: 'x'.repeat(typeof part === 'number' ? part : 40),
    }));
    return [...heading, ...rest];
  });
}

const random = seeded(23);

/** The length of a paragraph in French: 1.18 times that in English, 5 to 95 %: 1.06 to 1.29. */
const inFrench = (length: number) => Math.round(length * (1.06 + random(24) / 100));

function someSections(): number[][] {
  return Array.from({ length: 1 + random(5) }, () =>
    Array.from({ length: 2 + random(5) }, () => 80 + random(600)),
  );
}

/** Joins a paragraph with the next one. */
function merge(section: readonly number[], at: number): number[] {
  return [...section.slice(0, at), section[at]! + section[at + 1]! + 1, ...section.slice(at + 2)];
}

/** The same blocks with headings of these levels. */
function withLevels(blocks: Alignable[], levels: number[]): Alignable[] {
  let next = 0;
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: levels[next++] } : block));
}

/** Declares what each mismatch proposes until the versions pair. Gives the declarations, or nothing when they never do. */
function settle(source: Alignable[], target: Alignable[]): Declared[] | undefined {
  const declared: Declared[] = [];
  for (let round = 0; round < 10; round++) {
    const [mismatch] = align(source, target, declared).mismatches;
    if (!mismatch) return declared;
    if (!mismatch.settle) return undefined;
    declared.push(mismatch.settle);
  }
  return undefined;
}

function each(pairs: Pair[]): [number[], number[]][] {
  return pairs.map(({ source, target }) => [source, target]);
}

test('two versions of one structure pair one to one, whatever their lengths', () => {
  const kinds = ['paragraph', 'list', 'quote', 'note', 'figure', 'code', 'table', 'break'];
  for (let round = 0; round < 200; round++) {
    const sections = Array.from({ length: 1 + random(6) }, () =>
      Array.from({ length: random(7) }, () => kinds[random(8)]!),
    );
    const source = blocksOf(sections);
    const target = blocksOf(sections).map((block) => ({ ...block, text: 'x'.repeat(random(900)) }));
    const { pairs, mismatches } = align(source, target);
    expect(mismatches).toEqual([]);
    expect(each(pairs)).toEqual(source.map((_, at) => [[at], [at]]));
  }
});

describe('a declaration that the mismatch itself proposes settles', () => {
  test('a merge at any place, and nearly always where it was made', () => {
    let right = 0;
    const rounds = 300;
    for (let round = 0; round < rounds; round++) {
      const sections = someSections();
      const section = random(sections.length);
      const at = random(sections[section]!.length - 1);
      const french = sections.map((lengths, number) =>
        (number === section ? merge(lengths, at) : lengths).map(inFrench),
      );
      const declared = settle(blocksOf(sections), blocksOf(french));
      expect(declared).toHaveLength(1);
      const name = section ? `part-${section}` : 'intro';
      const made = { source: [`${name}-${at + 1}`, `${name}-${at + 2}`], target: [`${name}-${at + 1}`] };
      if (JSON.stringify(declared![0]) === JSON.stringify(made)) right++;
    }
    expect(right / rounds).toBeGreaterThan(0.95);
  });

  test('a split at any place', () => {
    for (let round = 0; round < 300; round++) {
      const french = someSections();
      const section = random(french.length);
      const at = random(french[section]!.length - 1);
      const english = french.map((lengths, number) =>
        (number === section ? merge(lengths, at) : lengths).map(inFrench),
      );
      expect(settle(blocksOf(english), blocksOf(french))).toHaveLength(1);
    }
  });

  test('two merges in one section, one after the other', () => {
    for (let round = 0; round < 200; round++) {
      const lengths = Array.from({ length: 4 + random(4) }, () => 80 + random(600));
      const first = random(lengths.length - 3);
      const second = first + 2 + random(lengths.length - first - 3);
      const french = merge(merge(lengths, second), first).map(inFrench);
      const declared = settle(blocksOf([[100], lengths]), blocksOf([[110], french]));
      expect(declared!.length).toBeGreaterThan(0);
      expect(declared!.length).toBeLessThanOrEqual(2);
    }
  });

  test('a merge of a paragraph with what is none', () => {
    const declared = settle(blocksOf([[200, 'list', 300]]), blocksOf([[260, 340]]));
    expect(declared).toEqual([{ source: ['intro-1', 'intro-2'], target: ['intro-1'] }]);
  });

  test('three paragraphs that became one', () => {
    const declared = settle(blocksOf([[], [200, 100, 120, 90, 300]]), blocksOf([[], [220, 360, 340]]));
    expect(declared).toEqual([{ source: ['part-1-2', 'part-1-3', 'part-1-4'], target: ['part-1-2'] }]);
  });
});

describe('an article of 22 English blocks and 21 French ones, with a title of its own left above the French', () => {
  const english = blocksOf([
    [210, 180, 420, 160],
    [510, 330, 290],
    [95, 640, 120, 380, 240],
    [410, 150, 505],
    [130, 280, 75],
  ]);
  // Its third section says in one paragraph what the English says in two.
  const french = blocksOf([
    [245, 215, 490, 190],
    [600, 380, 340],
    [112, 900, 440, 280],
    [480, 176, 590],
    [155, 330, 92],
  ]);
  const title: Alignable = { place: 'le-titre', kind: 'heading', depth: 1, line: 0, text: 'Le titre' };

  test('has exactly one merge once the title is the title', () => {
    expect([english.length, french.length]).toEqual([22, 21]);
    const { mismatches } = align(english, french);
    expect(mismatches).toHaveLength(1);
    expect(mismatches[0]!.settle).toEqual({ source: ['part-2-2', 'part-2-3'], target: ['part-2-2'] });
    const { pairs, mismatches: left } = align(english, french, [mismatches[0]!.settle!]);
    expect(left).toEqual([]);
    expect(pairs.filter(({ source, target }) => source.length + target.length > 2)).toHaveLength(1);
  });

  test('is told of the title as what is too many, and of the merge in the same run', () => {
    const { mismatches } = align(english, [title, ...french]);
    expect(mismatches).toHaveLength(2);
    expect(mismatches[0]).toEqual({ source: 0, target: 0 });
    expect(mismatches[1]!.settle).toEqual({ source: ['part-2-2', 'part-2-3'], target: ['part-2-2'] });
  });
});

describe('an editor is not told to declare', () => {
  test('a section that one version lacks', () => {
    const { mismatches } = align(blocksOf([[100], [200], [300]]), blocksOf([[100], [200]]));
    expect(mismatches).toEqual([{ source: 3 }]);
  });

  test('a heading as part of a paragraph', () => {
    const { mismatches } = align(blocksOf([[100], []]), blocksOf([[100], [200]]));
    expect(mismatches).toEqual([{ target: 2 }]);
  });

  test('a heading of another level where one is missing: the level tells which', () => {
    const source = withLevels(blocksOf([[100], [200], [150], [300]]), [2, 3, 2]);
    const target = withLevels(blocksOf([[100], [200], [300]]), [2, 2]);
    const { mismatches } = align(source, target);
    // The deeper heading of the source, not the last one.
    expect(mismatches).toEqual([{ source: 3, target: 3 }]);
  });
});

test('headings pair in order whatever their level, where both versions have as many', () => {
  const source = withLevels(blocksOf([[100], [200], [300]]), [2, 3]);
  const target = withLevels(blocksOf([[100], [200], [300]]), [3, 2]);
  const { pairs, mismatches } = align(source, target);
  expect(mismatches).toEqual([]);
  expect(each(pairs)).toEqual(source.map((_, at) => [[at], [at]]));
});

describe('a declaration is refused', () => {
  const source = blocksOf([[100, 200, 300]]);
  const target = blocksOf([[310, 310]]);
  const merged: Declared = { source: ['intro-1', 'intro-2'], target: ['intro-1'] };

  test.each<[string, Declared[], string, number]>([
    [
      'that names a block which is not there',
      [{ source: ['intro-1', 'intro-7'], target: ['intro-1'] }],
      'intro-7',
      0,
    ],
    [
      'that leaves one out between two',
      [{ source: ['intro-1', 'intro-3'], target: ['intro-1'] }],
      'intro-1, intro-3, intro-1',
      0,
    ],
    [
      'that names them in the wrong order',
      [{ source: ['intro-2', 'intro-1'], target: ['intro-1'] }],
      'intro-2, intro-1, intro-1',
      0,
    ],
    [
      'that says of a block what another has said',
      [merged, { source: ['intro-1'], target: ['intro-2'] }],
      'intro-1, intro-2',
      1,
    ],
    ['that is of no use', [merged, { source: ['intro-3'], target: ['intro-1'] }], 'intro-3, intro-1', 1],
  ])('%s', (_, declared, unknown, entry) => {
    expect(align(source, target, declared).mismatches).toContainEqual({ unknown, entry });
  });

  test('but one that is of use is not', () => {
    expect(align(source, target, [merged]).mismatches).toEqual([]);
  });
});
