import { describe, expect, test } from 'vitest';
import { languageOf, nameOf, voicesFor, type Voice } from '../../src/listen/voices.ts';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});
const names = (locale: string, voices: Voice[]) => voicesFor(locale, voices).map(({ name }) => name);

describe('A listener', () => {
  test('hears a Canadian voice before others, and one of the device before one from afar', () => {
    const voices = [
      voice('Thomas', 'fr-FR', { default: true }),
      voice('Google français', 'fr-FR', { localService: false }),
      voice('Sylvie', 'fr-CA', { localService: false }),
      voice('Amélie', 'fr-CA'),
      voice('Samantha', 'en-US'),
    ];
    expect(names('fr-CA', voices)).toEqual(['Amélie', 'Sylvie', 'Thomas', 'Google français']);
    expect(names('fr-FR', voices)).toEqual(['Thomas', 'Google français', 'Amélie', 'Sylvie']);
    expect(names('en-CA', voices)).toEqual(['Samantha']);
    expect(names('la', voices)).toEqual([]);
  });

  test('hears the voice of her system before others, a better one before a plain one, and none made for fun', () => {
    const voices = [
      voice('Zarvox', 'en-US'),
      voice('Eddy (English (UK))', 'en-GB', { voiceURI: 'com.apple.eloquence.en-GB.Eddy' }),
      voice('Alex', 'en-US'),
      voice('Ava (Premium)', 'en-US'),
      voice('Daniel', 'en-GB', { default: true }),
    ];
    expect(names('en-CA', voices)).toEqual([
      'Daniel',
      'Ava (Premium)',
      'Alex',
      'Zarvox',
      'Eddy (English (UK))',
    ]);
  });

  test('is understood by devices that write languages their own way', () => {
    expect(['fr', 'fr-CA', 'fr_CA', 'fra-CAN', 'FR-ca', 'en_US_#Latn'].map(languageOf)).toEqual([
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'en',
    ]);
    expect(names('fr-CA', [voice('one', 'fr_FR'), voice('two', 'fr_CA')])).toEqual(['two', 'one']);
    expect(languageOf('')).toBe('');
  });

  test('reads of each voice whose it is and from where, in her own language', () => {
    expect(nameOf(voice('Microsoft Caroline - French (Canada)', 'fr-CA'), 'fr')).toBe(
      'Microsoft Caroline (Canada)',
    );
    expect(nameOf(voice('Thomas', 'fr-FR'), 'en')).toBe('Thomas (France)');
    expect(nameOf(voice('Eddy (English (UK))', 'en-GB'), 'fr')).toBe('Eddy (Royaume-Uni)');
    expect(nameOf(voice('fr', 'fr'), 'en')).toBe('fr');
  });
});
