/** What is said, and how. */
export interface Utterance {
  text: string;
  lang: string;
}

/**
 * How it went: said to its end; broken off by somebody else; not let begin, which a tap by the reader may cure; or the
 * voice failed.
 */
export type Outcome = 'ended' | 'interrupted' | 'refused' | 'failed';

/** One who says one thing at a time. */
export interface Speaker {
  /** Says something instead of what is being said, whose outcome is then never told. Tells the outcome once. */
  speak(utterance: Utterance, done: (outcome: Outcome) => void): void;
  /** Falls silent. No outcome is told. */
  stop(): void;
}

/** With which voice, and how fast, a language is spoken. */
export type Manner = (lang: string) => { voice: SpeechSynthesisVoice | undefined; rate: number };

/** Tells how it went, once; where the voice still holds what it was given, it is taken away. */
type Tell = (outcome: Outcome, cancel?: boolean) => void;

/** How often a voice is looked after, in milliseconds. */
const interval = 300;

/** Milliseconds that a voice may take to begin: voices from afar must be reached first. */
const patience = 8000;

/** Milliseconds a letter takes at most: a slow voice needs some 90. Beyond that, the end was not told. */
const slowest = 250;

const outcomes: Record<string, Outcome> = {
  canceled: 'interrupted',
  interrupted: 'interrupted',
  'not-allowed': 'refused',
};

/**
 * The reader’s own system voice. Pausing is left out: voices of Android take it for an end, and Chrome’s distant voices
 * do not come back from it. It looks after the voice, for browsers sometimes drop what they are given right after a
 * silence, and do not always tell an end.
 */
export function systemSpeaker(synth: SpeechSynthesis, manner: Manner): Speaker {
  // Held as long as it is spoken: browsers have collected utterances, and their events with them.
  let current: SpeechSynthesisUtterance | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;

  function forget(): void {
    clearInterval(watch);
    current = undefined;
  }

  function stop(): void {
    if (!current) return;
    forget();
    synth.cancel();
  }

  return {
    stop,
    speak({ text, lang }, done) {
      stop();
      // What another page of the hub, or this one before it was left, still says.
      if (synth.speaking || synth.pending) synth.cancel();
      const mine = new SpeechSynthesisUtterance(text);
      const { voice, rate } = manner(lang);
      mine.voice = voice ?? null;
      mine.lang = voice?.lang ?? lang;
      mine.rate = rate;
      const tell: Tell = (outcome, cancel) => {
        if (current !== mine) return;
        forget();
        if (cancel) synth.cancel();
        done(outcome);
      };
      mine.addEventListener('end', () => tell('ended'));
      mine.addEventListener('error', ({ error }) => tell(outcomes[error] ?? 'failed'));
      current = mine;
      synth.resume();
      synth.speak(mine);
      watch = setInterval(lookAfter(mine, rate, tell), interval);
    },
  };

  function lookAfter(mine: SpeechSynthesisUtterance, rate: number, tell: Tell) {
    const asked = Date.now();
    let began = 0;
    let silent = 0;
    mine.addEventListener('start', () => (began = Date.now()));
    return () => {
      const now = Date.now();
      if (synth.speaking && !synth.pending) began ||= now;
      silent = synth.speaking || synth.pending ? 0 : silent + 1;
      if (silent > 1) tell(began ? 'ended' : 'refused');
      else if (!began && now - asked > patience) tell('failed', true);
      else if (began && now - began > patience + (mine.text.length * slowest) / rate) tell('ended', true);
    };
  }
}
