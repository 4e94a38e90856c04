import type { Page } from '@playwright/test';

/** A voice of the stand-in: its name, its language, and whether it speaks from afar. */
export interface StandInVoice {
  name: string;
  lang: string;
  far?: true;
}

/** How the stand-in behaves. */
export interface StandIn {
  voices: StandInVoice[];
  /** Milliseconds after which the voices are known; until then there are none, as in Chrome. */
  late?: number;
  /** Milliseconds a letter takes; without it a thing is said until `finish` is called. */
  letter?: number;
  /** What goes wrong with the first things that are asked for, in order. */
  faults?: ('not-allowed' | 'synthesis-failed' | 'dropped' | 'endless')[];
}

/** What was said, or begun. */
export interface Spoken {
  text: string;
  lang: string;
  voice: string;
  rate: number;
  /** How it ended; nothing while it is said. */
  outcome?: string;
}

/** Canadian and French voices in the order of a device that puts France first; one of English from afar. */
export const manyVoices: StandInVoice[] = [
  { name: 'Thomas', lang: 'fr-FR' },
  { name: 'Google français', lang: 'fr-FR', far: true },
  { name: 'Amélie', lang: 'fr-CA' },
  { name: 'Google US English', lang: 'en-US', far: true },
  { name: 'Samantha', lang: 'en_US' },
];

/**
 * Gives a page a stand-in for the voices of its browser, before its scripts run: a headless browser has none. Like the
 * real thing, it tells everything later, says one thing at a time, and calls what is taken away `interrupted` or
 * `canceled`.
 */
export async function giveVoices(page: Page, standIn: StandIn): Promise<void> {
  await page.addInitScript(({ voices, late = 0, letter, faults = [] }) => {
    const log: Spoken[] = [];
    const waiting: Utterance[] = [];
    let current: Utterance | undefined;
    let known = false;

    class Utterance extends EventTarget {
      text: string;
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      spoken: Spoken | undefined;
      constructor(text: string) {
        super();
        this.text = text;
      }
      told(type: string, error?: string): void {
        setTimeout(() => this.dispatchEvent(Object.assign(new Event(type), { error })), 5);
      }
    }

    function finish(outcome = 'end'): boolean {
      const done = current;
      if (!done) return false;
      current = undefined;
      if (done.spoken) done.spoken.outcome = outcome;
      if (outcome === 'end') done.told('end');
      else done.told('error', outcome);
      setTimeout(begin, 10);
      return true;
    }

    function begin(): void {
      if (current || !waiting.length) return;
      const next = (current = waiting.shift()!);
      if (!next.text) return void finish();
      const { text, lang, voice, rate } = next;
      const fault = faults.shift();
      if (fault === 'dropped') return void (current = undefined);
      if (fault === 'not-allowed' || fault === 'synthesis-failed') return void finish(fault);
      log.push((next.spoken = { text, lang, voice: voice?.name ?? '', rate }));
      next.told('start');
      if (letter !== undefined && fault !== 'endless')
        setTimeout(() => current === next && finish(), (text.length * letter) / rate);
    }

    const list = voices.map(({ name, lang, far }) => ({
      name,
      lang,
      voiceURI: `urn:${name}`,
      localService: !far,
      default: false,
    }));
    const synth = Object.assign(new EventTarget(), {
      paused: false,
      getVoices: () => (known ? list : []),
      speak(utterance: Utterance) {
        waiting.push(utterance);
        setTimeout(begin, 5);
      },
      cancel() {
        for (const one of waiting.splice(0)) one.told('error', 'canceled');
        finish('interrupted');
      },
      resume() {},
      pause() {},
      log,
      finish,
    });
    Object.defineProperty(synth, 'speaking', { get: () => Boolean(current) || waiting.length > 0 });
    Object.defineProperty(synth, 'pending', { get: () => waiting.length > 0 });
    Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    setTimeout(() => {
      known = true;
      synth.dispatchEvent(new Event('voiceschanged'));
    }, late);
  }, standIn);
}

interface StandInWindow {
  speechSynthesis: { log: Spoken[]; finish(outcome?: string): boolean };
}

/** All that was said in a page so far, in order. */
export function spokenIn(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => (window as unknown as StandInWindow).speechSynthesis.log);
}

/** Lets the voice come to the end of what it says, or break off with an error, and waits for what it says next. */
export async function finish(page: Page, outcome?: string): Promise<void> {
  const before = (await spokenIn(page)).length;
  await page.waitForFunction(() => (window as unknown as StandInWindow).speechSynthesis.log.at(-1));
  await page.evaluate((how) => (window as unknown as StandInWindow).speechSynthesis.finish(how), outcome);
  if (!outcome)
    await page.waitForFunction(
      (count) => (window as unknown as StandInWindow).speechSynthesis.log.length > count,
      before,
    );
}
