import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How much of a range is done, as a percentage. */
    '--done'?: string;
  }
}
