import { mailto, sms, tel } from '../domain/message-links.ts';
import type { Work } from '../hub/hub.ts';
import { pagePath } from '../i18n/addresses.ts';
import type { Lang } from '../i18n/languages.ts';
import { blankLetter, blankMessage, filled, labelsOf, messageWords, type Given } from '../i18n/message.ts';
import { formatPhone } from '../i18n/numbers.ts';
import { quoted } from '../i18n/quotes.ts';
import type { TipAbout } from '../model/index.ts';
import { addressOf, type Catalogue } from './catalogue.ts';
import { frameOf } from './frame.ts';
import type { ContactLinks, Link, ShareLinks, ShareTipView, TipView } from './views.ts';

/** Links by which a reader answers, shares and writes: made once, with everything filled in, and without a script. */

/** The key of the free page that asks for tips. */
export const sharePage = 'share-a-tip';

/** Addresses that take a work elsewhere. Nothing is loaded from these hosts: a link leads there, when it is followed. */
export function shareLinks(title: string, address: string): ShareLinks {
  const both = `${title}\n${address}`;
  return {
    mail: mailto('', { subject: title, body: address }),
    text: sms('', both),
    linkedIn: `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(address)}`,
    bluesky: `https://bsky.app/intent/compose?text=${encodeURIComponent(both)}`,
  };
}

/** Opens a letter to the editor about a work; nothing where the hub has no address for mail. */
export function writeLink(
  title: string,
  address: string,
  lang: Lang,
  catalogue: Catalogue,
): string | undefined {
  const to = catalogue.hub.site.contact?.mail;
  if (!to) return undefined;
  const name = quoted(title, lang);
  const subject = filled(messageWords(lang).subject.letter, { title: name });
  return mailto(to, { subject, body: blankLetter(name, address, lang) });
}

/** How a tip is answered from its page, with its number, title and language filled in. */
export function answerTo(
  { about, texts }: Work<TipAbout>,
  lang: Lang,
  catalogue: Catalogue,
): TipView['answer'] {
  const page = sharePageLink(lang, catalogue);
  const answers = { number: about.number, title: quoted(texts[lang]!.title, lang) };
  const subject = filled(messageWords(lang).subject.answer, answers);
  const given = { ...givenIn(lang, catalogue), answers };
  return { ways: ways(given, subject, catalogue), ...(page && { page }) };
}

/** What the page that asks for tips shows. */
export function shareTip(lang: Lang, catalogue: Catalogue): ShareTipView {
  const { contact } = catalogue.hub.site;
  const given = givenIn(lang, catalogue);
  const { subject, between, yes, no } = messageWords(lang);
  return {
    ways: ways(given, subject.tip, catalogue),
    ...(contact?.mail && { mail: mailto(contact.mail, { subject: subject.tip }) }),
    ...(contact?.text && { text: sms(contact.text) }),
    blank: blankMessage(given),
    labels: labelsOf(given),
    between,
    yes,
    no,
  };
}

function givenIn(lang: Lang, catalogue: Catalogue): Given {
  return { lang, licence: frameOf(catalogue, lang).licence.text };
}

function ways(given: Given, subject: string, { hub }: Catalogue): ContactLinks {
  const { phone, text, mail } = hub.site.contact ?? {};
  return {
    ...(phone && { phone: { href: tel(phone), text: formatPhone(phone) } }),
    ...(text && { text: { href: sms(text, blankMessage(given, true)), text: formatPhone(text) } }),
    ...(mail && { mail: { href: mailto(mail, { subject, body: blankMessage(given) }), text: mail } }),
  };
}

function sharePageLink(lang: Lang, { hub, base }: Catalogue): Link | undefined {
  const page = hub.pages.find(({ key }) => key === sharePage);
  return page && { href: pagePath(page.texts[lang].slug, lang, base), text: page.texts[lang].title };
}

/** The absolute address of a work’s page in a language. */
export function addressOfWork(id: string, lang: Lang, { hub, items, base }: Catalogue): string {
  return hub.site.url + addressOf(items.get(id)!, lang, base).href;
}
