export { start } from '../../listen/start.ts';
