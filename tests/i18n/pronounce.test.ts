import { describe, expect, test } from 'vitest';
import { pronounced } from '../../src/i18n/pronounce.ts';
import { typeset } from '../../src/i18n/typography.ts';

const said = (text: string, locale: 'en-CA' | 'fr-CA' | 'fr-FR' = 'en-CA') =>
  pronounced(typeset(text, locale), locale === 'en-CA' ? 'en' : 'fr');

describe('a listener hears what a reader would say', () => {
  test.each([
    ['No. 814 is on p. 12, pp. 3 and 4.', 'number 814 is on page 12, pages 3 and 4.'],
    ['Say no. Then ask.', 'Say no. Then ask.'],
    ['Half, i.e. 50% of it', 'Half, that is 50 percent of it.'],
    ['"Will you be my mentor?" is a question.', 'Will you be my mentor? is a question.'],
    ['Nothing elaborate (a file, say) – or none', 'Nothing elabberut, a file, say, or none.'],
    ['To find it again: hub.org/814.', 'To find it again: hub dot org, slash 814.'],
  ])('in English: %s', (text, wanted) => expect(said(text)).toBe(wanted));

  test.each([
    ['No 814, nº 4 et n° 5', 'numéro 814, numéro 4 et numéro 5.'],
    ['Non. 4 fois non.', 'Non. 4 fois non.'],
    ['À 20 h 39, puis à 8 h.', 'À 20 heures 39, puis à 8 heures.'],
    ['À 1 h 30, à 21 h; 11 h en tout', 'À une heure 30, à vingt et une heures; 11 heures en tout.'],
    ['M. Scott et Mme Curie, p. 7', 'monsieur Scott et madame Curie, page 7.'],
    ['« Voulez-vous? » : une question', 'Voulez-vous?: une question.'],
    ['1 500 $, soit 20 % de l’ensemble', "1500 dollars, soit 20 pour cent de l'ensemble."],
    ['Pour le retrouver : hub.org/814.', 'Pour le retrouver: hub point org, barre oblique 814.'],
  ])('in French: %s', (text, wanted) => {
    expect(said(text, 'fr-CA')).toBe(wanted);
    expect(said(text, 'fr-FR')).toBe(wanted);
  });

  test('and never a mark that a voice would name, nor a space that does not break', () => {
    const text = said('« Une “idée”… » (deux), – trois ; “quatre”', 'fr-FR');
    expect(text).not.toMatch(/[«»“”()–…\u00a0\u202f]/);
  });
});
