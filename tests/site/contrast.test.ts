import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';

const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const schemes = ['light', 'dark'] as const;

/** The colour of a token in a scheme, as its declaration in the stylesheet gives it. */
function colour(token: string, scheme: (typeof schemes)[number]): string {
  const value = new RegExp(`--${token}:\\s*([^;]+);`).exec(tokens)?.[1];
  const [, light, dark] = /light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/.exec(value ?? '') ?? [];
  const found = scheme === 'light' ? light : dark;
  if (found) return found;
  if (/^#[\da-f]{6}$/.test(value ?? '')) return value!;
  throw new Error(`--${token} is ${value}: no colour, nor one for each scheme.`);
}

/** Relative luminance. Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, two: string): number {
  const [darker, lighter] = [luminance(one), luminance(two)].toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const texts = ['ink', 'ink-2', 'link', 'visited', 'marge-text', 'good'];
const papers = ['paper', 'paper-2'];

describe.each(schemes)('Somebody with tired eyes, in the %s', (scheme) => {
  test.each(texts.flatMap((text) => papers.map((paper) => [text, paper] as const)))(
    'reads %s on %s',
    (text, paper) => {
      expect(contrast(colour(text, scheme), colour(paper, scheme))).toBeGreaterThanOrEqual(7);
    },
  );

  test('reads what is marked', () => {
    expect(contrast(colour('on-fluo', scheme), colour('fluo', scheme))).toBeGreaterThanOrEqual(7);
  });

  test.each(papers)('sees where a control ends on %s', (paper) => {
    expect(contrast(colour('edge', scheme), colour(paper, scheme))).toBeGreaterThanOrEqual(3);
  });
});

describe('The coral of the rule', () => {
  const styles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|astro)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));

  /** A mark that is drawn as a letter and read by nobody: its content has an empty alternative. */
  const ornament = /content:[^;]*\/ ''/;

  test('is never the colour of words', () => {
    const used = styles.flatMap(({ name, text }) =>
      [...text.matchAll(/\{([^{}]*)\}/g)]
        .filter(([, rule]) => /(?:^|[\s;])(?:color|-webkit-text-fill-color):\s*var\(--marge\)/.test(rule!))
        .filter(([, rule]) => !ornament.test(rule!))
        .map(([, rule]) => `${name}: ${rule!.trim()}`),
    );
    expect(styles.length).toBeGreaterThan(20);
    expect(used).toEqual([]);
  });
});
