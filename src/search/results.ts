import { other, type Lang } from '../i18n/languages.ts';
import { element } from './element.ts';
import type { Hit, Marked } from './found.ts';
import { factsOf } from './say.ts';
import type { SearchSetup } from './setup.ts';

/** As many translations as are told of a hit. */
const mostVia = 3;

/** Shows hits in a list, in order. What stands there already as it should is left alone, with the focus in it. */
export function showHits(
  list: HTMLElement,
  hits: Hit[],
  setup: SearchSetup,
  lang: Lang,
  boxed = false,
): void {
  hits.forEach((hit, at) => {
    const there = list.children[at];
    const item = element('li', {}, link(hit, setup, lang, boxed));
    if (!there) list.append(item);
    else if (!there.isEqualNode(item)) there.replaceWith(item);
  });
  while (list.children.length > hits.length) list.lastElementChild!.remove();
}

/** Shows the hits of the other language in their box; without any, there is no box. */
export function showBox(box: HTMLElement, hits: Hit[], setup: SearchSetup, lang: Lang): void {
  showHits(box.querySelector('ol')!, hits, setup, lang, true);
  box.hidden = !hits.length;
}

/** A text with its marks as elements of a kind. */
export function marked({ text, marks }: Marked, kind: 'mark' | 'strong' = 'mark'): (Node | string)[] {
  let from = 0;
  const parts = marks.flatMap(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return [before, element(kind, {}, text.slice(start, end))];
  });
  return [...parts, text.slice(from)];
}

function link(hit: Hit, setup: SearchSetup, lang: Lang, boxed: boolean): HTMLElement {
  const { url, kind, title, excerpt } = hit;
  const foreign = hit.lang !== lang;
  const own: Record<string, string> = foreign ? { lang: hit.lang } : {};
  const facts = factsOf(hit, setup, lang, boxed).map((fact) => element('span', {}, fact));
  return element(
    'a',
    { class: 'hit', href: url, 'data-hit': kind, ...(foreign && { hreflang: hit.lang }) },
    element(
      'span',
      { class: 'hit-facts' },
      element('span', { class: 'kind' }, setup.kinds[kind] ?? ''),
      ...facts.flatMap((fact) => [' ', fact]),
    ),
    element('span', { class: 'hit-title', ...own }, ...marked(title)),
    element('span', { class: 'hit-text', ...own }, ...marked(excerpt)),
    ...via(hit, setup, lang),
  );
}

/** Why a hit is there whose words are not those of the query: “mentorat inversé → reverse mentorship”. */
function via(hit: Hit, { words }: SearchSetup, lang: Lang): Node[] {
  if (!hit.via.length) return hit.abroad ? [element('span', { class: 'hit-via' }, words.viaThere)] : [];
  const pairs = hit.via
    .slice(0, mostVia)
    .flatMap((one, at) => [
      at ? ', ' : ' ',
      one.asked,
      '\u00a0→ ',
      element('span', { lang: other(lang) }, one.found),
    ]);
  return [element('span', { class: 'hit-via' }, element('span', { class: 'hide' }, words.via), ...pairs)];
}
