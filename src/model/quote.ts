import { z } from 'zod';
import { hubLang, other, type Lang } from '../i18n/languages.ts';
import { both, item, keyOf, languageTag, line, moment, slug, unset, url } from './common.ts';

/** Something that is the same in both languages, or is said in each. */
const lineOrBoth = z.union([line, both(line)]);

const quotable = /^(articles|tips|lists|books)\//;

/** `quotes/<key>.yml`: words somebody said or wrote, and where they can be checked. */
export const quote = z
  .strictObject({
    slug: unset(both(slug)).describe('The last part of its address, where it is not the key.'),
    by: keyOf('people').describe('Who said it.'),
    role: unset(both(line)).describe('What they were at the time.'),
    language: languageTag.describe('The language it was said in.'),
    text: line.describe('The words, exactly as they were said.'),
    translation: unset(lineOrBoth).describe(
      'The words in the hub’s other language; where they were said in neither, in both: { en, fr }.',
    ),
    translator: unset(lineOrBoth).describe('Who translated it, where it was not the hub.'),
    source: unset(
      z.strictObject({
        item: unset(
          item.refine((name) => quotable.test(name), 'is no text. Name an article, a tip, a list or a book'),
        )
          .meta({ section: '*' })
          .describe('The work or book of this hub that the words stand in.'),
        url: unset(url).describe('A page or recording elsewhere.'),
        place: unset(lineOrBoth).describe(
          'The place in it: the #block of a work of this hub, or a chapter or page, in words.',
        ),
        moment: unset(moment).describe('The moment in the recording.'),
      }),
    ).describe('Where it can be checked.'),
    attributed: unset(z.boolean()).describe('True when the source was looked for and not found.'),
  })
  .superRefine((said, context) => {
    for (const { path, message } of [...sourceFaults(said), ...translationFaults(said)])
      context.addIssue({ code: 'custom', path, message });
  });

export type Quote = z.infer<typeof quote>;

interface Fault {
  path: string[];
  message: string;
}

/** A quote has one source, or says that none was found. */
function sourceFaults({ source, attributed }: Quote): Fault[] {
  if (!source)
    return attributed
      ? []
      : [
          {
            path: ['source'],
            message:
              'is missing. Say where the words can be checked, or write attributed: true if that was looked for and not found',
          },
        ];
  const faults: Fault[] = [];
  if (attributed)
    faults.push({
      path: ['attributed'],
      message: 'is true beside a source. Delete the one of the two that does not hold',
    });
  if (!source.item && !source.url)
    faults.push({
      path: ['source'],
      message:
        'names nothing that can be opened. Write item: section/key for a text of this hub, or url: https://… for one elsewhere',
    });
  if (source.item && source.url)
    faults.push({
      path: ['source', 'url'],
      message: 'stands beside item. Keep the one where the words are, and delete the other',
    });
  return faults;
}

/** Every reader finds the words in her language: as they were said, or translated. */
function translationFaults({ language, translation }: Quote): Fault[] {
  const own = hubLang(language);
  const path = ['translation'];
  if (!own) {
    const both = 'Write the words in both languages of the hub: translation: { en: …, fr: … }';
    if (translation === undefined)
      return [{ path, message: `is missing, and the text is in ${language}. ${both}` }];
    return typeof translation === 'string'
      ? [{ path, message: `is in one language, and the text in neither. ${both}` }]
      : [];
  }
  const missing = `Write the words in ${names[other(own)]}, on one line`;
  if (translation === undefined) return [{ path, message: `is missing. ${missing}` }];
  return typeof translation === 'string'
    ? []
    : [{ path, message: `is in two languages, and the text is in one of them. ${missing}` }];
}

const names: Record<Lang, string> = { en: 'English', fr: 'French' };
