import { parseArgs } from 'node:util';
import { formatFault } from '../src/hub/fault.ts';
import { readHub, type ReadHub } from '../src/hub/read.ts';
import { languages, isLang } from '../src/i18n/languages.ts';
import { make } from './speak/make.ts';
import { scriptOf } from './speak/script.ts';
import { spokenOf, staleOf, staleWarning, type Spoken } from './speak/state.ts';
import { command, espeak, takes, type Voice } from './speak/voice.ts';

/**
 * `npm run speak [tip…]`: reads tips aloud, in both languages, into `audio.<lang>.mp3` and `transcript.<lang>.vtt`
 * beside their texts, and names them in `about.yml`. Without a tip: those whose text has changed since.
 *
 *     --check           names those, and ends with 1 if there are any
 *     --script          prints what would be said, a line an id, for whoever reads it aloud
 *     --lang en|fr      in that language only
 *     --voice <name>    another voice of eSpeak NG, as fr+f5
 *     --takes <folder>  a person’s voice: a WAV a line, named by its id, in <folder>/<lang>/
 *
 * `ELAN_VOICE_COMMAND` is any program that takes a text on its standard input and gives a WAV; `{lang}` in it becomes
 * `en` or `fr`.
 */
const settings = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    check: { type: 'boolean' },
    script: { type: 'boolean' },
    lang: { type: 'string' },
    voice: { type: 'string' },
    takes: { type: 'string' },
  },
});

try {
  process.exitCode = await run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** An option; npm takes it for itself where no `--` stands before it, and tells it only so. */
function option(name: string): string | undefined {
  const value = settings.values[name] ?? process.env[`npm_config_${name}`];
  return value === undefined || value === '' ? undefined : String(value);
}

async function run(): Promise<number> {
  const { hub, faults } = readHub();
  if (!hub) throw new Error(faults.map(formatFault).join('\n'));
  const stale = staleOf(hub);
  if (option('check')) {
    for (const one of stale) console.log(formatFault(staleWarning(one)));
    console.log(`Recordings: ${stale.length} left behind`);
    return stale.length ? 1 : 0;
  }
  const lang = option('lang');
  if (lang !== undefined && !isLang(lang))
    throw new Error(`${lang} is no language of the hub. Say en or fr.`);
  const wanted = lang ? [lang] : languages;
  const asked = settings.positionals.flatMap((name) => spokenOf(tipNamed(name, hub), hub));
  const todo = (settings.positionals.length ? asked : stale).filter((one) => wanted.includes(one.lang));
  if (!todo.length) console.log('Every recording says what its text says. Name a tip to have it read aloud.');
  for (const one of todo) await (option('script') ? print(one, hub) : speak(one, hub));
  return 0;
}

/** By its key, `tips/` before it or not, or by its number. */
function tipNamed(name: string, hub: ReadHub): ReadHub['tips'][number] {
  const key = name.replace(/^.*tips\//, '').replace(/\/$/, '');
  const tip = hub.tips.find((one) => one.key === key || String(one.about.number) === key);
  if (tip) return tip;
  throw new Error(`There is no tip ${key}. There are ${hub.tips.map((one) => one.key).join(', ')}.`);
}

function print({ tip, lang }: Spoken, hub: ReadHub): void {
  const voiced = option('takes') ? 'human' : 'synthetic';
  for (const { id, text } of scriptOf(tip, hub, { [lang]: voiced })[lang]!) console.log(`${id}\t${text}`);
}

async function speak(one: Spoken, hub: ReadHub): Promise<void> {
  const name = `tips/${one.tip.key}, ${one.lang}`;
  const live = process.stderr.isTTY;
  const tell = (said: number, of: number) =>
    live && process.stderr.write(`\r${name}: ${said} / ${of}\u001b[K`);
  const { seconds, bytes, loudness } = await make(one, hub, await voiceFor(one), tell);
  if (live) process.stderr.write('\r\u001b[K');
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${Math.round(bytes / 1000)} kB, ${loudness.toFixed(1)} LUFS`,
  );
}

/** What is asked for, else the voice that a recording has already. */
async function voiceFor({ lang, voice }: Spoken): Promise<Voice> {
  const [folder, asked, program] = [option('takes'), option('voice'), process.env.ELAN_VOICE_COMMAND];
  if (folder) return takes(`${folder}/${lang}`);
  return program && !asked ? command(lang, program) : espeak(lang, asked ?? voice);
}
