import type { Text } from './library/views.ts';

declare global {
  /** Where the modules on demand lie, with a slash at its end, and how their names end. */
  const ON_DEMAND_FOLDER: string;
  const ON_DEMAND_ENDING: string;

  /** Becomes `import(…)` when the page’s script is bundled. */
  function importModule(address: string): Promise<{
    /** Does what was asked by a tap on the element, or by a key. A link is followed when it rejects. */
    start(element: HTMLElement, event?: Event): void | Promise<void>;
  }>;

  namespace App {
    interface Locals {
      /** Where the keys lead that the text of a free page links to. */
      links?: Text['links'];
    }
  }
}
