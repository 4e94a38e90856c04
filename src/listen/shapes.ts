/** Shapes of controls, drawn in a square of 20. */
export const shapes = {
  play: 'M6 3.5v13l10.5-6.5z',
  pause: 'M5.5 4h3.2v12H5.5zm5.8 0h3.2v12h-3.2z',
  previous: 'M4.5 4h2v12h-2zM16 4v12l-8.5-6z',
  next: 'M13.5 4h2v12h-2zM4 4v12l8.5-6z',
  close: 'm5.4 4 4.6 4.6L14.6 4 16 5.4 11.4 10l4.6 4.6-1.4 1.4-4.6-4.6L5.4 16 4 14.6 8.6 10 4 5.4z',
};
