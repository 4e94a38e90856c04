import { describe, expect, test } from 'vitest';
import { groupSentences, type Group } from '../../src/domain/sentence-groups.ts';

const shape = (groups: Group[]) => groups.map(({ own, twin }) => `${own.join('+')}=${twin.join('+')}`);

describe('a listener who changes language goes on at the same sentence', () => {
  test('one by one where both versions have as many, however long they are', () => {
    expect(shape(groupSentences([10, 90, 10], [90, 10, 10]))).toEqual(['0=0', '1=1', '2=2']);
  });

  test('where the translation says in one what the source says in two', () => {
    expect(shape(groupSentences([50, 30, 30], [52, 64]))).toEqual(['0=0', '1+2=1']);
    expect(shape(groupSentences([64, 52], [30, 34, 52]))).toEqual(['0=0+1', '1=2']);
  });

  test('where there are many more on one side than can be told apart', () => {
    expect(shape(groupSentences([100], [10, 10, 10, 10, 10, 10]))).toEqual(['0=0+1+2+3+4+5']);
  });

  test('and no sentence is left out or said twice', () => {
    for (let own = 1; own < 9; own++)
      for (let twin = 1; twin < 9; twin++) {
        const groups = groupSentences(
          Array.from({ length: own }, (_, at) => 7 + ((at * 31) % 60)),
          Array.from({ length: twin }, (_, at) => 9 + ((at * 17) % 60)),
        );
        expect(groups.flatMap((group) => group.own)).toEqual(Array.from({ length: own }, (_, at) => at));
        expect(groups.flatMap((group) => group.twin)).toEqual(Array.from({ length: twin }, (_, at) => at));
        expect(groups.every((group) => group.own.length && group.twin.length)).toBe(true);
      }
  });
});
