import { root } from './device.ts';
import { settled } from './settled.ts';

/** Listening is offered where the device has a voice for the language of the page. Voices may become known late. */
function offer(): void {
  const heard = speechSynthesis.getVoices().some(({ lang }) => lang.startsWith(root.lang));
  for (const button of document.querySelectorAll<HTMLElement>('[data-on=listen]')) {
    button.hidden = !heard;
    // Some browsers let a page speak later only where it has spoken in a tap.
    button.onclick = () => speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  }
}

settled(() => {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.onvoiceschanged = offer;
  offer();
});
