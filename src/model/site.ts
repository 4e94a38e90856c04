import { z } from 'zod';
import { both, line, unset, url } from './common.ts';
import { podcast } from './podcast.ts';

/** `site.yml`: what is true of the whole hub. What is left unset is shown nowhere. */
export const site = z.strictObject({
  name: line.describe('The name of the hub, the same in both languages.'),
  tagline: both(line).describe('One line under the name.'),
  url: url
    .refine(
      (address) => !URL.canParse(address) || new URL(address).pathname === '/',
      'has a path. Write the origin alone; BASE_PATH says under which path the site lies',
    )
    .describe('The canonical origin, without a path; SITE_URL overrides it.'),
  locale: z
    .strictObject({
      en: z.enum(['en-CA', 'en-US', 'en-GB']).describe('How English dates, times and marks are written.'),
      fr: z.enum(['fr-CA', 'fr-FR']).describe('How French dates, times and marks are written.'),
    })
    .describe('The locale that formats each language.'),
  licence: line.describe('The licence of the texts, as an SPDX identifier.'),
  repository: unset(url).describe('Where the sources are published.'),
  contact: unset(
    z.strictObject({
      phone: unset(telephone()).describe('A number to call.'),
      text: unset(telephone()).describe('A number to send text messages to.'),
      mail: unset(z.email('is no mail address. Write it plainly, name@host')).describe('A mail address.'),
    }),
  ).describe('How a reader reaches the editor.'),
  podcast: unset(podcast).describe('How the recordings of the hub are called where podcasts are listed.'),
  newsletter: unset(
    z.strictObject({
      action: url
        .refine(
          (text) => text.startsWith('https://'),
          'is not encrypted, and readers send their address there. Write it from https:// on',
        )
        .describe('The address the form is sent to: the only foreign host a page may name.'),
      field: line.describe('The name of the field that takes the mail address.'),
      sender: both(line).describe('Who writes, with a postal address.'),
      leave: both(line).describe('How one leaves the list.'),
    }),
  ).describe('The form of a newsletter; needs express consent, a sender and a way to leave.'),
});

/** The facts of the whole hub. */
export type Site = z.infer<typeof site>;

/** A telephone number as E.164 writes it. */
function telephone() {
  return z.string().regex(/^\+[1-9]\d{6,14}$/, 'is no telephone number. Write it as +15145550123');
}
