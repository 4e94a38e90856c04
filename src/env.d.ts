declare namespace App {
  interface Locals {
    /** Where the keys lead that the text of a free page links to. */
    links?: import('./library/views.ts').Text['links'];
  }
}
