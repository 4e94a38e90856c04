import { device, root, tab } from './device.ts';
import { settled } from './settled.ts';

/**
 * The switch of languages keeps the place. It leads to the block in view, and there `--place`, which is part of the
 * scroll margin of `:target`, has the browser’s own scrolling put that block at the height it had: before the first
 * paint, and again when fonts come. A line that is heard, or that the address names by its moment, goes before others.
 */
const memory = 'elan-place';

const arriving = memory + location.hash;
const kept = tab[arriving];
if (kept) {
  root.style.setProperty('--place', `${kept}px`);
  delete tab[arriving];
  settled(() => root.style.removeProperty('--place'));
}

/** Not notes: they stand beside what is read. */
const blocks = '.prose>[id]:not(.note),.duo [id],.cue';

/** Points the switch to what is in view now, whichever way it is then opened. */
function point({ target, type }: Event): void {
  const link = (target as Element).closest<HTMLAnchorElement>('[data-switch]');
  if (!link) return;
  const chosen = type === 'click';
  // Empty where the switch leads to another page than this one’s twin.
  if (link.dataset['switch']) {
    let id = '';
    let place = new DOMRect();
    // The first block that begins in the upper half of the window; where none does, the one that reaches into it.
    for (const block of document.querySelectorAll(blocks)) {
      const at = block.getBoundingClientRect();
      if (!id || (place.top < 0 && at.top < innerHeight / 2)) [id, place] = [block.id, at];
    }
    if (!scrollY || place.top >= innerHeight) id = '';
    // Before it goes a line that is heard, or that the address names, while it is in sight: by its second where the
    // other transcript follows the same recording, else by its name.
    const heard = document.querySelector('.cue[data-spoken]');
    const line = heard ?? document.querySelector('.cue:is([data-at],:target)');
    if (line) {
      const timed = line.matches('[data-same-clock] :is([data-spoken],[data-at])');
      const name = timed ? `t=${root.dataset['moment']}` : line.id;
      // Where a turn begins at that second, the browser goes to its time.
      const at = (document.getElementById(name) ?? line).getBoundingClientRect();
      if (heard || (at.bottom > 0 && at.top < innerHeight)) [id, place] = [name, at];
    }
    link.search = location.search;
    link.hash = id || location.hash;
    // What has nearly left the window here may have left it there, where it is shorter: it is then shown from its start.
    if (id && chosen && place.top + 2 * place.bottom > 0) tab[memory + link.hash] = String(place.top);
  }
  if (chosen) device['elan-lang'] = link.hreflang;
}

addEventListener('pointerdown', point);
addEventListener('click', point);
