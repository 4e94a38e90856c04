import { runTool } from './run.ts';
import { portSetting } from './settings.ts';

/** Astro's own server, which builds a page when it is asked for and shows changes as they are saved. */
const address = ['--host', '127.0.0.1', '--port', String(portSetting())];
process.exitCode = await runTool('astro', ['dev', ...address, ...process.argv.slice(2)]);
