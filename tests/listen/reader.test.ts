import { describe, expect, test, vi } from 'vitest';
import type { Piece } from '../../src/listen/pieces.ts';
import { createReader, type State } from '../../src/listen/reader.ts';
import type { Outcome } from '../../src/listen/speaker.ts';

/** A reader of passages that are texts, whose sentences are pieces, with a voice that ends when it is told. */
function reading(...list: string[]) {
  const said: string[] = [];
  const states: State<string>[] = [];
  let done: ((outcome: Outcome) => void) | undefined;
  const piecesOf = (passage: string): Piece[] =>
    passage.split(' ').map((text, at, all) => ({ text, lang: 'en', before: at / all.length }));
  const speaker = {
    speak({ text }: { text: string }, tell: (outcome: Outcome) => void) {
      said.push(text);
      done = tell;
    },
    stop() {
      done = undefined;
    },
  };
  const reader = createReader({ list, speaker, piecesOf, tell: (state) => states.push(state) });
  return {
    reader,
    said,
    now: () => states.at(-1)!,
    speaking: () => Boolean(done),
    hear(outcome: Outcome = 'ended') {
      const tell = done!;
      done = undefined;
      tell(outcome);
    },
  };
}

describe('A reader', () => {
  test('says nothing before it is asked', () => {
    const { said, reader, now } = reading('a b');
    expect(said).toEqual([]);
    reader.move(1);
    expect(said).toEqual([]);
    expect(now()).toMatchObject({ status: 'ended' });
  });

  test('says piece after piece, passage after passage, and then that it has ended', () => {
    const { reader, said, hear, now } = reading('a b', 'c');
    reader.play();
    expect(now()).toMatchObject({ status: 'speaking', passage: 'a b', at: 0, count: 2, said: 0 });
    hear();
    expect(now()).toMatchObject({ passage: 'a b', said: 0.5, moved: false });
    hear();
    expect(now()).toMatchObject({ passage: 'c', at: 1, said: 0, moved: false });
    hear();
    expect(said).toEqual(['a', 'b', 'c']);
    expect(now()).toMatchObject({ status: 'ended', passage: undefined });
    reader.play();
    expect(said.at(-1)).toBe('a');
  });

  test('goes on after a pause with the piece that was broken off', () => {
    const { reader, said, hear, now, speaking } = reading('a b c');
    reader.play();
    hear();
    reader.pause();
    expect(speaking()).toBe(false);
    expect(now()).toMatchObject({ status: 'paused', passage: 'a b c' });
    reader.play();
    reader.play();
    expect(said).toEqual(['a', 'b', 'b']);
  });

  test('moves by passages, and stays silent where it was paused', () => {
    const { reader, said, hear, now, speaking } = reading('a b', 'c d', 'e');
    reader.play();
    reader.move(1);
    hear();
    expect(said).toEqual(['a', 'c', 'd']);
    reader.move(-1);
    expect(said.at(-1)).toBe('a');
    expect(now()).toMatchObject({ at: 0, moved: true });
    reader.move(-1);
    expect(now()).toMatchObject({ at: 0, status: 'speaking' });
    reader.pause();
    reader.move(1);
    expect(speaking()).toBe(false);
    expect(now()).toMatchObject({ at: 1, status: 'paused', moved: true });
    reader.move(1);
    reader.move(1);
    expect(now()).toMatchObject({ status: 'ended' });
    reader.move(-1);
    expect(now()).toMatchObject({ status: 'speaking', passage: 'e' });
  });

  test('says the same again with another voice, but only while it speaks', () => {
    const { reader, said, hear } = reading('a b');
    reader.again();
    reader.play();
    hear();
    reader.again();
    reader.pause();
    reader.again();
    expect(said).toEqual(['a', 'b', 'b']);
  });

  test('goes over to another list where it is told', () => {
    const { reader, said, now } = reading('a b', 'c');
    reader.play();
    reader.read(['x', 'y'], 1);
    expect(said).toEqual(['a', 'y']);
    expect(now()).toMatchObject({ passage: 'y', at: 1, count: 2 });
    reader.pause();
    reader.read(['z'], 0);
    expect(now()).toMatchObject({ passage: 'z', status: 'paused' });
  });

  test('ends at once where there is nothing to say', () => {
    const { reader, now } = reading();
    reader.play();
    expect(now()).toMatchObject({ status: 'ended', count: 0 });
  });
});

describe('A voice that', () => {
  test('is broken off by somebody else is paused, without complaint', () => {
    vi.useFakeTimers();
    const { reader, hear, now } = reading('a b');
    reader.play();
    vi.advanceTimersByTime(2000);
    hear('interrupted');
    vi.useRealTimers();
    expect(now()).toMatchObject({ status: 'paused', trouble: undefined });
  });

  test('is disturbed as it begins is asked once more', () => {
    for (const outcome of ['interrupted', 'refused'] as const) {
      const { reader, said, hear, now } = reading('a b');
      reader.play();
      hear(outcome);
      expect(said).toEqual(['a', 'a']);
      expect(now().status).toBe('speaking');
      hear(outcome);
      expect(said).toEqual(['a', 'a']);
      expect(now().status).toBe('paused');
    }
  });

  test('is refused or fails is said to be so, until it is asked again', () => {
    const { reader, hear, now } = reading('a b');
    reader.play();
    hear('refused');
    hear('refused');
    expect(now()).toMatchObject({ status: 'paused', trouble: 'refused' });
    reader.play();
    expect(now()).toMatchObject({ status: 'speaking', trouble: undefined });
    hear('failed');
    expect(now()).toMatchObject({ status: 'paused', trouble: 'failed' });
    reader.move(1);
    expect(now().trouble).toBeUndefined();
  });
});
