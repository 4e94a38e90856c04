import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Chapter } from './chapters.ts';
import type { Recording, State } from './recording.ts';
import type { PlayerSetup } from './setup.ts';
import type { Transcript } from './transcript.ts';

/** All that the controls are about. */
export interface PlayerParts {
  /** Where the player stands in the page. */
  slot: HTMLElement;
  recording: Recording;
  transcript: Transcript;
  chapters: readonly Chapter[];
  setup: PlayerSetup;
}

export const Parts = createContext<PlayerParts | undefined>(undefined);

/** What the player is about. Throws outside of one. */
export function useParts(): PlayerParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error('A control stands in a player');
  return parts;
}

/** What is known of the recording now. */
export function useRecording(): State {
  const { recording } = useParts();
  return useSyncExternalStore(recording.subscribe, recording.state);
}
