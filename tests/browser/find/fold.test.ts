import { describe, expect, test } from 'vitest';
import { findIn, fold } from '../../../src/browser/find/fold.ts';

/** The words that are found, as they are written. */
function found(text: string, words: string): string[] {
  return findIn(fold(text), words).map(([from, to]) => text.slice(from, to));
}

describe('a reader finds in a transcript', () => {
  test.each([
    ['L’élan, l’Élan', 'elan', ['élan', 'Élan']],
    ['un nœud, deux nœuds', 'noeud', ['nœud', 'nœud']],
    ['un nœud', 'nœud', ['nœud']],
    ['aujourd’hui', "aujourd'hui", ['aujourd’hui']],
    ['aujourd’hui', 'D’H', ['d’h']],
    ['31\u00a0kB', '31 kb', ['31\u00a0kB']],
    ['one  two', 'one two', ['one  two']],
    // Letters that are two to the program, whatever stands before them.
    ['𝄞 e\u0301lan 𝄞', 'élan', ['e\u0301lan']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['anything', 'nothing', []],
    ['anything', '  ', []],
  ])('in “%s”, by “%s”', (text, words, all) => {
    expect(found(text, words)).toEqual(all);
  });
});
