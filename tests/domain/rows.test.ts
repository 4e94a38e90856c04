import { describe, expect, test } from 'vitest';
import { rowsOf, type Answering, type Row } from '../../src/domain/rows.ts';
import { seeded } from '../i18n/random.ts';

const random = seeded(41);

interface Versions {
  own: Answering[];
  twin: Answering[];
  /** What was put in a row. */
  rows: Row[];
}

/** Two versions whose pairs are known: one and one, or a run of blocks that the other says in one. */
function versions(): Versions {
  const [own, twin, rows]: [Answering[], Answering[], Row[]] = [[], [], []];
  for (let pair = 0; pair < 1 + random(12); pair++) {
    const many = random(4) ? 1 : 2 + random(3);
    const ids = Array.from({ length: many }, (_, at) => `pair-${pair}-${at}`);
    const [apart, joined, sides] = random(2)
      ? [own, twin, (a: number[], b: number[]) => ({ own: a, twin: b })]
      : [twin, own, (a: number[], b: number[]) => ({ own: b, twin: a })];
    rows.push(
      sides(
        ids.map((_, at) => apart.length + at),
        [joined.length],
      ),
    );
    apart.push(...ids.map((id) => ({ id })));
    joined.push({ id: ids[0]!, ...(many > 1 && { anchors: ids.slice(1) }) });
  }
  return { own, twin, rows };
}

function shuffled<T>(list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(random(left.length), 1)[0]!);
}

function rounds(of: (versions: Versions) => void): void {
  for (let round = 0; round < 300; round++) of(versions());
}

/** Every index below a number, in order. */
const upTo = (length: number) => Array.from({ length }, (_, at) => at);

describe('a reader of two versions', () => {
  test('finds each block beside its twin, and one paragraph beside the two that say the same', () => {
    rounds(({ own, twin, rows }) => expect(rowsOf(own, twin)).toEqual(rows));
  });

  test('finds the same pairs from either side', () => {
    rounds(({ own, twin }) => {
      const turned = rowsOf(twin, own).map((row) => ({ own: row.twin, twin: row.own }));
      expect(turned).toEqual(rowsOf(own, twin));
    });
  });

  test('misses no block and reads none twice, whatever is missing from the other version or stands elsewhere in it', () => {
    rounds(({ own, twin }) => {
      const left = own.filter(() => random(5) > 0);
      const right = shuffled(twin.filter(() => random(5) > 0));
      const rows = rowsOf(left, right);
      expect(rows.flatMap((row) => row.own).toSorted((a, b) => a - b)).toEqual(upTo(left.length));
      expect(rows.flatMap((row) => row.twin).toSorted((a, b) => a - b)).toEqual(upTo(right.length));
      expect(rows.every((row) => row.own.length + row.twin.length > 0)).toBe(true);
    });
  });

  test('reads her own version in its order, whatever the order of the other', () => {
    rounds(({ own, twin }) => {
      const firsts = rowsOf(own, shuffled(twin)).flatMap((row) => row.own.slice(0, 1));
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    });
  });
});

describe('what the other version has alone', () => {
  const blocks = (...ids: string[]) => ids.map((id) => ({ id }));

  test('comes where it stands there: at the beginning, after what it follows, and at the end', () => {
    expect(rowsOf(blocks('a', 'b'), blocks('x', 'a', 'y', 'z', 'b', 'w'))).toEqual([
      { own: [], twin: [0] },
      { own: [0], twin: [1] },
      { own: [], twin: [2] },
      { own: [], twin: [3] },
      { own: [1], twin: [4] },
      { own: [], twin: [5] },
    ]);
  });

  test('is not taken for the twin of what was never paired either', () => {
    expect(rowsOf(blocks('', ''), blocks(''))).toEqual([
      { own: [], twin: [0] },
      { own: [0], twin: [] },
      { own: [1], twin: [] },
    ]);
  });
});

test('two paragraphs that were cut otherwise in the other version stand in one row', () => {
  const own = [{ id: 'a', anchors: ['a-b'] }, { id: 'b' }];
  const twin = [{ id: 'a', anchors: ['b'] }, { id: 'a-b' }];
  expect(rowsOf(own, twin)).toEqual([{ own: [0, 1], twin: [0, 1] }]);
});
