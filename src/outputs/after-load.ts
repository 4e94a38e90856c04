const module = /<script type="module" src="([^"]+)"><\/script>/g;

/** Milliseconds after the page has loaded by which even a slow device has painted it. */
const pause = 150;

/**
 * A finished page whose modules are fetched once it has loaded and been painted: nothing they do is needed for reading,
 * and fetched before, they would take the line from the first paint. A reader who is quicker, and opens search or
 * presses a button, has them fetched at once, and what she did done then.
 */
export function afterLoad(html: string): string {
  const sources = [...html.matchAll(module)].map(([, source]) => source!);
  if (!sources.length) return html;
  let first = true;
  return html.replace(module, () => {
    const script = first ? `<script>${loader(sources)}</script>` : '';
    first = false;
    return script;
  });
}

function loader(sources: readonly string[]): string {
  const fetched = sources.map((source) => `import("${source}")`).join();
  return (
    `{let l,w=[],k=e=>{let t=e.target.closest?e.target:document.body,b=t.closest("button");` +
    `if(e.key?e.key=="/"&&!t.closest("input,textarea,select")||e.key=="k"&&(e.ctrlKey||e.metaKey):b){` +
    `e.preventDefault();w.push(()=>e.key?t.dispatchEvent(new KeyboardEvent("keydown",e)):b.click());g()}},` +
    `g=()=>l??=Promise.all([${fetched}]).then(()=>{removeEventListener("keydown",k);removeEventListener("click",k);w.map(f=>f())});` +
    `addEventListener("keydown",k);addEventListener("click",k);addEventListener("load",()=>setTimeout(g,${pause}))}`
  );
}
