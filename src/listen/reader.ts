import type { Piece } from './pieces.ts';
import type { Outcome, Speaker } from './speaker.ts';

/** Where the reading is. */
export interface State<P> {
  status: 'speaking' | 'paused' | 'ended';
  /** What is spoken, or would be; nothing once all has been said. */
  passage: P | undefined;
  /** How many passages come before it, and how many there are. */
  at: number;
  count: number;
  /** The share of the passage that has been said, 0 to 1. */
  said: number;
  /** Why it is paused, where the reader did not ask for it. */
  trouble: 'refused' | 'failed' | undefined;
  /** True where the reader asked for this passage. */
  moved: boolean;
}

/** What reads one passage after another, and is told what to do. */
export interface Reader<P> {
  play(): void;
  pause(): void;
  /** Moves by passages, 1 to the next. A reader who had paused stays paused. */
  move(step: number): void;
  /** Says the piece again that is being said: the voice has changed. */
  again(): void;
  /** Reads this list from now on, from the passage at a place. */
  read(list: readonly P[], at: number): void;
}

/** What a reader needs. */
export interface ReaderParts<P> {
  list: readonly P[];
  speaker: Speaker;
  /** A passage in the pieces that the voice is given. */
  piecesOf(passage: P): Piece[];
  /** Told of each change, and of each piece that begins. */
  tell(state: State<P>): void;
}

/** A voice that falls silent this soon, in milliseconds, was disturbed by another page that fell silent for it. */
const disturbed = 1000;

/** Reads a list of passages aloud, piece by piece. It is paused at first. */
export function createReader<P>({ list, speaker, piecesOf, tell }: ReaderParts<P>): Reader<P> {
  let passages = list;
  let status: State<P>['status'] = 'paused';
  let trouble: State<P>['trouble'];
  let moved = false;
  let at = 0;
  let pieces: Piece[] = [];
  let piece = 0;

  function show(): void {
    tell({
      status,
      passage: passages[at],
      at,
      count: passages.length,
      said: pieces[piece]?.before ?? 0,
      trouble,
      moved,
    });
    moved = false;
  }

  function enter(place: number): void {
    at = Math.max(0, Math.min(place, passages.length));
    piece = 0;
    const passage = passages[at];
    pieces = passage === undefined ? [] : piecesOf(passage);
    if (at === passages.length) status = 'ended';
    else if (status === 'ended') status = 'speaking';
  }

  /** Says what is to be said, or is silent, and shows it. */
  function go(retry = true): void {
    show();
    const next = pieces[piece];
    if (status !== 'speaking' || !next) return speaker.stop();
    const asked = Date.now();
    speaker.speak(next, (outcome) => {
      if (outcome === 'ended') return advance();
      if (retry && (outcome === 'refused' || (outcome === 'interrupted' && Date.now() - asked < disturbed)))
        return go(false);
      status = 'paused';
      trouble = outcome === 'interrupted' ? undefined : (outcome satisfies Outcome);
      show();
    });
  }

  function advance(): void {
    piece += 1;
    if (piece >= pieces.length) enter(at + 1);
    go();
  }

  enter(0);
  return {
    play() {
      if (status === 'speaking') return;
      trouble = undefined;
      if (status === 'ended') enter(0);
      status = passages.length ? 'speaking' : 'ended';
      go();
    },
    pause() {
      if (status !== 'speaking') return;
      status = 'paused';
      go();
    },
    move(step) {
      trouble = undefined;
      moved = true;
      enter(at + step);
      go();
    },
    again() {
      if (status === 'speaking') go();
    },
    read(next, place) {
      passages = next;
      moved = true;
      if (status === 'ended') status = 'paused';
      enter(place);
      go();
    },
  };
}
