import { root } from './device.ts';
import { settled } from './settled.ts';

/** Listening is offered where the device has a voice for the language of the page. Voices may become known late. */
settled(() => {
  const button = document.querySelector<HTMLElement>('[data-on=listen]');
  const { speechSynthesis: system } = window as Partial<Window>;
  if (!button || !system) return;
  const offer = () => {
    button.hidden = !system.getVoices().some(({ lang }) => lang.startsWith(root.lang));
  };
  system.addEventListener?.('voiceschanged', offer);
  // Some browsers let a page speak only where a tap itself has made it speak before.
  button.addEventListener('click', () => system.speak(new SpeechSynthesisUtterance('')));
  offer();
});
