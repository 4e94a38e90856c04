import { mailto, sms } from '../../domain/message-links.ts';
import { announce } from '../copy.ts';

/**
 * Makes a message of the fields of the form, a line a field, and opens it where the link leads: in mail or in text
 * messages. The button copies it; where there is no form, it copies the message that is shown.
 */
export async function start(control: HTMLElement): Promise<void> {
  const shown = document.querySelector('#message')!;
  const form = shown instanceof HTMLFormElement ? shown : undefined;
  if (form && !form.reportValidity()) return;
  const words = form ? messageOf(form) : shown.textContent;
  if (control instanceof HTMLAnchorElement) location.assign(addressed(control.href, words));
  else {
    await navigator.clipboard.writeText(words).catch(() => select(shown));
    announce(control, control.dataset['done']!);
  }
}

/** Fields that nothing was written in are left out; what was not agreed to is said. */
function messageOf(form: HTMLFormElement): string {
  const between = form.dataset['between']!;
  const lines: string[] = [];
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      lines.push(`${field.name}${between}${field.checked ? field.value : form.dataset['no']}`);
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      const words = field.value.trim();
      if (field.name && words) lines.push(`${field.name}${between}${words}`);
    }
  }
  return lines.join('\n\n');
}

/** The same link with another message. */
function addressed(href: string, body: string): string {
  const { protocol, pathname, searchParams } = new URL(href);
  const to = decodeURIComponent(pathname);
  return protocol === 'sms:'
    ? sms(to, body)
    : mailto(to, { subject: searchParams.get('subject') ?? '', body });
}

/** Where a page may not copy, its reader may. */
function select(shown: Element): void {
  getSelection()?.selectAllChildren(shown);
}
