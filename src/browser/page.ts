/**
 * The one script of a page that is only read. It stands in the head, so that it runs before anything is painted;
 * `plugin.ts` bundles it, and what it imports is in no other module. Whatever can wait for a tap is not here.
 */
import './remembered.ts';
import './moment.ts';
import './place.ts';
import './fonts.ts';
import './on-demand.ts';
import './states.ts';
import './voices.ts';
