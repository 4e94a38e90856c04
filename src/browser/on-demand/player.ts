export { start } from '../../islands/player/start.ts';
