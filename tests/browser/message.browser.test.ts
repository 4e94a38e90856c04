import { expect, test, type Page } from '@playwright/test';
import { partsOf } from '../../scripts/import/tip/fields.ts';
import { mailto, sms } from '../../src/domain/message-links.ts';
import { blankMessage } from '../../src/i18n/message.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { at } from '../support/visit.ts';
import { goTo } from './places.ts';

/** A tip by message: made in the page, sent by the reader’s own mail or telephone. */

const path = '/fr/partager-un-conseil/';
const words = stringsFor('fr').share;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a reader of a hub without an address copies the message to fill in, and the importer reads it', async ({
  page,
}) => {
  await goTo(page, path);
  await page.getByRole('button', { name: words.copyMessage }).click();
  await expect(page.getByRole('status')).toHaveText(words.copiedMessage);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('#message').textContent());
  expect(partsOf(copied.replace('Conseil : ', 'Conseil : Notez-le.')).tips).toMatchObject([
    { tip: 'Notez-le.', language: 'fr' },
  ]);
});

/** The page of a hub with addresses, as its form stands there, and where the reader is sent from it. */
async function withForm(page: Page): Promise<() => Promise<string | undefined>> {
  const blank = blankMessage({ lang: 'fr', licence: 'CC BY 4.0' });
  const mail = mailto('bonjour@example.org', { subject: 'Un conseil & plus', body: blank });
  const form = `<form id="message" data-between=" : " data-no="non">
    <label>Conseil <textarea name="Conseil" required></textarea></label>
    <label>Pourquoi <textarea name="Pourquoi"></textarea></label>
    <label>Langue <select name="Langue"><option value="fr">Français</option><option value="en">English</option></select></label>
    <label>J’accepte <input type="checkbox" name="J’accepte que ce soit publié" value="oui"></label>
    <a data-on="message" href="${mail.replaceAll('&', '&amp;')}">${words.sendMail}</a>
    <a data-on="message" href="${sms('+15145550102', blank).replaceAll('&', '&amp;')}">${words.sendText}</a></form>`;
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<pre id="message"[\s\S]*?<\/pre>/, form);
    await route.fulfill({ response, body });
  });
  await page.addInitScript(() => {
    const { navigation } = window as unknown as { navigation: EventTarget };
    navigation.addEventListener('navigate', (event) => {
      const { url } = (event as unknown as { destination: { url: string } }).destination;
      if (/^(mailto|sms):/.test(url)) {
        document.documentElement.dataset['sent'] = url;
        event.preventDefault();
      }
    });
  });
  await page.goto(at(path));
  await page.waitForLoadState('load');
  return () => page.evaluate(() => document.documentElement.dataset['sent']);
}

test('a reader who fills in the form has all of it in her mail, mark for mark', async ({ page }) => {
  const sent = await withForm(page);
  const tip = 'Demandez « une heure » & rien d’autre : 100 % + #1?';
  await page.getByLabel('Conseil').fill(tip);
  await page.getByLabel('Pourquoi').fill('Parce que.\n\nEt puis…');
  await page.getByLabel('J’accepte').check();
  await page.getByRole('link', { name: words.sendMail }).click();
  await expect.poll(sent).toContain('mailto:bonjour@example.org?subject=Un%20conseil%20%26%20plus&body=');
  const body = decodeURIComponent((await sent())!.split('&body=')[1]!);
  expect(body.replaceAll('\r\n', '')).not.toContain('\n');
  expect(partsOf(body.replaceAll('\r\n', '\n')).tips).toEqual([
    {
      tip,
      why: 'Parce que.\n\nEt puis…',
      language: 'fr',
      publish: 'J’accepte que ce soit publié : oui',
    },
  ]);
});

test('a reader has it as a text message, too, and says no by leaving the box as it is', async ({ page }) => {
  const sent = await withForm(page);
  await page.getByLabel('Conseil').fill('Un crayon.');
  await page.getByRole('link', { name: words.sendText }).click();
  await expect.poll(sent).toMatch(/^sms:\+15145550102\?&body=Conseil/);
  expect(decodeURIComponent((await sent())!)).toContain('J’accepte que ce soit publié : non');
});

test('a reader who has written no tip is shown where, and sent nowhere', async ({ page }) => {
  const sent = await withForm(page);
  await page.getByRole('link', { name: words.sendMail }).click();
  await expect(page.getByLabel('Conseil')).toBeFocused();
  expect(await sent()).toBeUndefined();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the message is there to be copied by hand, and no button that would do nothing', async ({ page }) => {
    await page.goto(at(path));
    await expect(page.locator('#message')).toContainText('Conseil');
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.goto(at('/en/tips/bring-one-question/'));
    await expect(page.locator('.share a')).not.toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
