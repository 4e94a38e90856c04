import { expect, it } from 'vitest';
import { randomFrom } from '../../scripts/search-eval/random.ts';
import { BitReader, BitWriter, riceParameter } from '../../src/search/bits.ts';

const cases = Array.from({ length: 200 }, (_, at) => [at]);

it.each(cases)('A reader gets the numbers that were written, whatever they are (%i)', (seed) => {
  const random = randomFrom(seed, 'bits');
  const out = new BitWriter();
  const written = Array.from({ length: random.between(1, 60) }, () => {
    const kind = random.pick(['bits', 'gamma', 'rice'] as const);
    const width = random.between(1, kind === 'gamma' ? 30 : 16);
    const value = Math.floor(random.next() * 2 ** width);
    return { kind, width, value: kind === 'gamma' ? value + 1 : value, parameter: random.between(4, 24) };
  });
  for (const { kind, value, width, parameter } of written) {
    if (kind === 'bits') out.bits(value, width);
    else if (kind === 'gamma') out.gamma(value);
    else out.rice(value, parameter);
  }
  const bits = new BitReader(out.bytes());
  for (const { kind, value, width, parameter } of written) {
    const read = kind === 'bits' ? bits.bits(width) : kind === 'gamma' ? bits.gamma() : bits.rice(parameter);
    expect(read).toBe(value);
  }
});

it('A reader fetches no more bits than the numbers need', () => {
  const out = new BitWriter();
  out.gamma(1);
  out.bits(5, 3);
  out.rice(0, 3);
  expect(out.bytes()).toHaveLength(1);
  expect(riceParameter(0)).toBe(0);
  expect(riceParameter(100)).toBe(6);
  expect(riceParameter(2 ** 40)).toBe(24);
});

it('A reader of a file that ends too early reads zeros, and comes to an end', () => {
  const bits = new BitReader(new Uint8Array());
  expect([bits.bits(8), bits.rice(3), bits.gamma()]).toEqual([0, 0, 2 ** 31]);
});
