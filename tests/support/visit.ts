import type { Page } from '@playwright/test';

/** The address of a page of the built site for `page.goto`, whatever the base path: `/en/` becomes `./en/`. */
export function at(path: string): string {
  return `.${path}`;
}

/** Everything that goes wrong while pages are open: errors of the console and of scripts, and answers of 400 on. */
export function watch(page: Page): string[] {
  const wrong: string[] = [];
  const note = (what: string) => wrong.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => {
    // What a page leaves behind when the next one is opened.
    const error = request.failure()?.errorText;
    if (error !== 'net::ERR_ABORTED') note(`${request.url()} ${error}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.url()} ${response.status()}`);
  });
  return wrong;
}
