const module = /<script type="module" src="([^"]+)"><\/script>/g;

/** Milliseconds after the page has loaded by which even a slow device has painted it. */
const pause = 150;

/**
 * A finished page whose modules are fetched once it has loaded: nothing they do is needed for reading, and fetched
 * before, they would take the line from the first paint.
 */
export function afterLoad(html: string): string {
  return html.replace(
    module,
    (_, source: string) => `<script>addEventListener("load",()=>setTimeout(()=>import("${source}"),${pause}))</script>`,
  );
}
