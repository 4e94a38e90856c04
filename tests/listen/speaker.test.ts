import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemSpeaker, type Outcome } from '../../src/listen/speaker.ts';

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  rate = 1;
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A browser’s voices, which do what the test says; and what their speaker told. */
function mouth() {
  const spoken: Utterance[] = [];
  const synth = {
    speaking: false,
    pending: false,
    cancelled: 0,
    cancel() {
      synth.cancelled += 1;
      synth.speaking = synth.pending = false;
    },
    resume() {},
    speak(utterance: Utterance) {
      spoken.push(utterance);
      synth.pending = true;
    },
  };
  const outcomes: Outcome[] = [];
  const voice = { name: 'Amélie', lang: 'fr-CA' };
  const speaker = systemSpeaker(synth as unknown as SpeechSynthesis, (lang) => ({
    voice: (lang === 'fr' ? voice : undefined) as SpeechSynthesisVoice | undefined,
    rate: 1.5,
  }));
  return {
    synth,
    spoken,
    outcomes,
    voice,
    stop: () => speaker.stop(),
    say: (text = 'Bonjour.', lang = 'fr') =>
      speaker.speak({ text, lang }, (outcome) => outcomes.push(outcome)),
    begin() {
      synth.pending = false;
      synth.speaking = true;
      spoken.at(-1)!.dispatchEvent(new Event('start'));
    },
    tell(type: 'end' | 'error', error?: string, of = spoken.at(-1)!) {
      synth.speaking = false;
      of.dispatchEvent(Object.assign(new Event(type), { error }));
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The system’s voice', () => {
  test('says something in a language with its voice at its speed, and tells the end once', () => {
    const { say, spoken, begin, tell, outcomes, voice } = mouth();
    say();
    expect(spoken[0]).toMatchObject({ text: 'Bonjour.', voice, lang: 'fr-CA', rate: 1.5 });
    begin();
    tell('end');
    tell('end');
    vi.advanceTimersByTime(60_000);
    expect(outcomes).toEqual(['ended']);
  });

  test('is asked by language alone where none is known', () => {
    const { say, spoken } = mouth();
    say('Salve.', 'la');
    expect(spoken[0]).toMatchObject({ voice: null, lang: 'la' });
  });

  test.each([
    ['interrupted', 'interrupted'],
    ['canceled', 'interrupted'],
    ['not-allowed', 'refused'],
    ['synthesis-failed', 'failed'],
    ['network', 'failed'],
  ])('that errs by %s is told to be %s', (error, outcome) => {
    const { say, begin, tell, outcomes } = mouth();
    say();
    begin();
    tell('error', error);
    expect(outcomes).toEqual([outcome]);
  });

  test('tells nothing of what it was told to leave, however late', () => {
    const { say, stop, begin, tell, outcomes, synth, spoken } = mouth();
    say('one');
    begin();
    say('two');
    tell('error', 'interrupted', spoken[0]);
    begin();
    stop();
    tell('error', 'interrupted');
    vi.advanceTimersByTime(60_000);
    expect(outcomes).toEqual([]);
    expect(synth.cancelled).toBe(2);
  });

  test('leaves other pages their voice while it is silent itself', () => {
    const { stop, synth } = mouth();
    synth.speaking = true;
    stop();
    expect(synth.cancelled).toBe(0);
  });

  test('silences what still speaks before it begins', () => {
    const { say, synth } = mouth();
    synth.speaking = true;
    say();
    expect(synth.cancelled).toBe(1);
  });
});

describe('A listener is not left waiting by a voice that', () => {
  test('was never heard of: it was refused', () => {
    const { say, synth, outcomes } = mouth();
    say();
    synth.pending = false;
    vi.advanceTimersByTime(1000);
    expect(outcomes).toEqual(['refused']);
  });

  test('does not begin for too long: it failed', () => {
    const { say, synth, outcomes } = mouth();
    say();
    vi.advanceTimersByTime(7000);
    expect(outcomes).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(outcomes).toEqual(['failed']);
    expect(synth.cancelled).toBe(1);
  });

  test('fell silent without a word: it has ended', () => {
    const { say, begin, synth, outcomes } = mouth();
    say();
    begin();
    vi.advanceTimersByTime(3000);
    synth.speaking = false;
    vi.advanceTimersByTime(1000);
    expect(outcomes).toEqual(['ended']);
  });

  test('says that it speaks far longer than it can: it has ended', () => {
    const { say, begin, synth, outcomes } = mouth();
    say('a'.repeat(60));
    begin();
    vi.advanceTimersByTime(15_000);
    expect(outcomes).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(outcomes).toEqual(['ended']);
    expect(synth.cancelled).toBe(1);
  });
});
