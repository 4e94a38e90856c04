import { describe, expect, test } from 'vitest';
import { partsOf } from '../../scripts/import/tip/fields.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { blankLetter, blankMessage, fields, labelsOf, messageWords } from '../../src/i18n/message.ts';
import { slugify } from '../../src/i18n/slug.ts';

const licence = 'CC BY 4.0';

describe.each(languages)('a message in %s', (lang: Lang) => {
  const { between, yes } = messageWords(lang);
  const given = { lang, licence, answers: { number: 814, title: '“Title”' } };

  test('asks for everything a tip needs, with what is known filled in', () => {
    const lines = blankMessage(given).split('\n\n');
    expect(lines).toHaveLength(fields.length);
    expect(lines[0]).toContain('814');
    expect(lines.at(-1)).toContain(licence);
    expect(lines).toContain(`${labelsOf(given).language}${between}${lang}`);
    expect(blankMessage({ lang, licence })).not.toContain('814');
  });

  test('is short where it is typed with two thumbs', () => {
    expect(blankMessage(given, true).split('\n').length).toBeLessThan(fields.length);
  });

  test('is read back field for field by the importer', () => {
    const labels = labelsOf(given);
    const filled = fields.map(
      (field) => `${labels[field]}${between}${field === 'publish' ? yes : `said of ${field}`}`,
    );
    const { tips, rest, labels: read } = partsOf(filled.join('\n\n'));
    expect(rest).toEqual([]);
    expect(read).toBe(lang);
    expect(tips).toEqual([
      {
        ...Object.fromEntries(fields.map((field) => [field, `said of ${field}`])),
        publish: `${labels.publish}${between}${yes}`,
      },
    ]);
  });

  test('that is a letter names the text, its address and the language, and asks for consent', () => {
    const letter = blankLetter('“T”', 'https://elan.example/x/', lang);
    expect(letter).toContain('“T”, https://elan.example/x/');
    expect(letter).toContain(`${between}${lang}\n`);
    expect(letter.split('\n\n').at(-1)).toContain(messageWords(lang).agree);
  });
});

test('no label means one thing in one language and another in the other', () => {
  const meant = new Map<string, string>();
  for (const lang of languages)
    for (const field of fields)
      for (const name of [messageWords(lang).label[field], ...messageWords(lang).also[field]]) {
        const slug = slugify(name, lang);
        expect(meant.get(slug) ?? field, name).toBe(field);
        meant.set(slug, field);
      }
});
