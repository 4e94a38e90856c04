import { onOthers, takeMouth } from '../browser/mouth.ts';
import { isLang, other, type Lang } from '../i18n/languages.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { createBar, type Choice } from './bar.ts';
import { createFollower } from './follow.ts';
import { inLanguages, passagesIn, type Passage } from './passages.ts';
import { piecesOf } from './pieces.ts';
import { createReader, type State } from './reader.ts';
import { keepSettings, rates, readSettings } from './settings.ts';
import type { ListenSetup } from './setup.ts';
import { systemSpeaker } from './speaker.ts';
import { nameOf, voicesFor } from './voices.ts';

/** A page being listened to, from the first tap until the bar is closed. */
export interface Session {
  /** Reads on, and brings the focus to the controls. */
  resume(): void;
}

/** What is listened to. */
export interface SessionParts {
  main: Element;
  lang: Lang;
  setup: ListenSetup;
  /** Told when the bar is gone, and whether the focus was in it. */
  closed(hadFocus: boolean): void;
}

/** Letters that a voice from afar says before Chrome breaks it off, after 15 seconds, with some to spare. */
const farLetters = 160;

/** Ties the passages of a page, the voices of its browser and the controls together. */
export function openSession({ main, lang, setup, closed }: SessionParts): Session {
  const { words, locales } = setup;
  const synth = speechSynthesis;
  const settings = readSettings();
  const twin = other(lang);
  const passages = passagesIn(main, { lang, picture: words.picture, note: words.note });
  const sides = { own: [lang], twin: [twin], both: [lang, twin] };
  let side: keyof typeof sides = 'own';
  let current: Passage | undefined;

  const voicesOf = (tag: string) => voicesFor(isLang(tag) ? locales[tag] : tag, synth.getVoices());
  const voiceOf = (tag: string) => {
    const voices = voicesOf(tag);
    return voices.find(({ voiceURI }) => voiceURI === settings.voices[tag]) ?? voices[0];
  };
  const voicing = {
    speaks: (tag: string) => voicesOf(tag).length > 0,
    longest: (tag: string) => (voiceOf(tag)?.localService === false ? farLetters * settings.rate : Infinity),
  };

  const bar = createBar(words, {
    toggle: () => (speaking ? reader.pause() : play()),
    move: (step) => reader.move(step),
    close,
    choose,
  });
  const follower = createFollower(() => bar.element.getBoundingClientRect().top);
  let speaking = false;
  const reader = createReader({
    list: inLanguages(passages, sides[side]),
    speaker: systemSpeaker(synth, (tag) => ({ voice: voiceOf(tag), rate: settings.rate })),
    piecesOf: (passage) => piecesOf(passage, voicing),
    tell,
  });

  const ended = new AbortController();
  const { signal } = ended;
  addEventListener('pagehide', () => reader.pause(), { signal });
  onOthers(reader, () => reader.pause(), signal);
  // Safari before 16 tells nobody, and knows its voices from the start.
  synth.addEventListener?.('voiceschanged', offer, { signal });
  offer();

  return {
    resume() {
      bar.focus();
      play();
    },
  };

  function play(): void {
    takeMouth(reader);
    reader.play();
  }

  function tell({ status, passage, at, count, said, trouble, moved }: State<Passage>): void {
    speaking = status === 'speaking';
    current = passage;
    follower.mark(passage?.element, said, moved);
    bar.show({
      speaking,
      place: `${Math.min(at + 1, count)} / ${count}`,
      status: trouble ? words[trouble] : status === 'ended' ? words.end : '',
    });
  }

  function close(): void {
    reader.pause();
    ended.abort();
    follower.stop();
    const hadFocus = bar.element.contains(document.activeElement);
    bar.remove();
    closed(hadFocus);
  }

  /** Offers what can be chosen now. */
  function offer(): void {
    const speeds = rates.map((rate): Choice => [
      String(rate),
      words.times.replace('{n}', formatNumber(rate, locales[lang])),
    ]);
    bar.offer('rate', words.speed, speeds, String(settings.rate));
    const bilingual = passages.some((passage) => passage.lang !== lang) && voicing.speaks(twin);
    const choices: Choice[] = [
      ['own', words.only[lang]],
      ['twin', words.only[twin]],
      ['both', words.both],
    ];
    bar.offer('side', words.language, bilingual ? choices : [], side);
    for (const tag of [lang, twin]) {
      const label = sides[side].length > 1 ? words.voiceOf[tag] : words.voice;
      const voices = sides[side].includes(tag) ? voicesOf(tag) : [];
      const names = voices.map((voice): Choice => [
        voice.voiceURI,
        nameOf(voice, lang) + (voice.localService ? '' : `, ${words.online}`),
      ]);
      bar.offer(`voice-${tag}`, label, names, voiceOf(tag)?.voiceURI ?? '');
    }
  }

  function choose(name: string, value: string): void {
    if (name === 'side') return listenTo(value as keyof typeof sides);
    if (name === 'rate') settings.rate = Number(value);
    else settings.voices[name.slice('voice-'.length)] = value;
    keepSettings(settings);
    reader.again();
  }

  /** Reads on in other languages, from the row that was read. */
  function listenTo(chosen: keyof typeof sides): void {
    side = chosen;
    const list = inLanguages(passages, sides[side]);
    const row = current?.row ?? Infinity;
    const at = list.findIndex((passage) => passage.row >= row);
    reader.read(list, at < 0 ? list.length - 1 : at);
    offer();
  }
}
