/**
 * `npm run import -- <what> <file> …`: brings into the hub what was made elsewhere. Each kind of thing is a module that
 * says its own help and does its own work; this is the list of them.
 */

export interface Command {
  /** How it is called and what it does, for `--help`. */
  help: string;
  /** Does it, and gives the exit code. What went wrong stands on the error stream. */
  run(args: string[]): number | Promise<number>;
}

const commands: Record<string, { does: string; load: () => Promise<Command> }> = {
  transcript: {
    does: 'a transcript of any format, for a tip',
    load: () => import('./import/transcript.ts'),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const asksHelp = (word: string) => word === '--help' || word === '-h';
const list = Object.entries(commands).map(
  ([what, { does }]) => `  npm run import -- ${what} <file> …   ${does}`,
);
const usage = `What to import?\n\n${list.join('\n')}\n\nEach says more with --help, as in npm run import -- transcript --help.`;

const command = Object.hasOwn(commands, name) ? await commands[name]!.load() : undefined;
if (!command) {
  const asked = !name || asksHelp(name) || name === 'help';
  if (asked) console.log(usage);
  else console.error(`There is no import of “${name}”. ${usage}`);
  process.exitCode = asked ? 0 : 1;
} else if (args.some(asksHelp)) console.log(command.help);
else process.exitCode = await command.run(args);
