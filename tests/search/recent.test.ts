import { beforeEach, describe, expect, test } from 'vitest';
import { forgetSearch, forgetSearches, recentSearches, rememberSearch } from '../../src/search/recent.ts';

let store: Record<string, string | undefined>;
beforeEach(() => (store = {}));

describe('A reader’s device', () => {
  test('remembers the last eight searches, newest first, each once', () => {
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', ' B ']) rememberSearch(text, store);
    expect(recentSearches(store)).toEqual(['B', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
  });

  test('remembers no empty search', () => {
    rememberSearch('  ', store);
    expect(store).toEqual({});
  });

  test('forgets one, and all, and then keeps nothing of them', () => {
    for (const text of ['a', 'b', 'c']) rememberSearch(text, store);
    forgetSearch('b', store);
    expect(recentSearches(store)).toEqual(['c', 'a']);
    forgetSearches(store);
    expect(Object.keys(store)).toEqual([]);
  });

  test('that keeps what cannot be read has no recent searches', () => {
    for (const kept of ['{', '{}', 'null', '"a"'])
      expect(recentSearches({ 'elan-searches-1': kept })).toEqual([]);
    expect(recentSearches({ 'elan-searches-1': '[1, "a", null]' })).toEqual(['a']);
  });

  test('that refuses to keep anything has none, and search goes on', () => {
    const refused = new Proxy(store, {
      get: () => {
        throw new Error('refused');
      },
      set: () => {
        throw new Error('refused');
      },
    });
    expect(() => rememberSearch('a', refused)).not.toThrow();
    expect(recentSearches(refused)).toEqual([]);
  });
});
