import type { Text } from './library/views.ts';

declare global {
  namespace App {
    interface Locals {
      /** Where the keys lead that the text of a free page links to. */
      links?: Text['links'];
    }
  }
}
