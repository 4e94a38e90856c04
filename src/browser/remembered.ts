import { device, root } from './device.ts';

/**
 * What a reader chose stands on `<html>` before anything is painted: `data-theme`, light or dark, and `data-twins`,
 * where she reads paragraph by paragraph. Empty, they still tell styles that scripts run.
 */
for (const choice of ['theme', 'twins']) root.dataset[choice] = device[`elan-${choice}`] ?? '';
