import { expect, it } from 'vitest';
import { standsFor } from '../../src/search/inflection.ts';

it.each([
  ['mentors', 'mentor'],
  ['mentorship', 'mentor'],
  ['mentor', 'mentors'],
  ['run', 'running'],
  ['running', 'run'],
  ['try', 'tried'],
  ['different', 'difference'],
  ['goes', 'going'],
  ['decision', 'decisions'],
  ['frapper', 'frappez'],
  ['legaux', 'legales'],
  ['connaissent', 'connaissez'],
  ['entreprise', 'entrepr'],
])('A reader finds “%s” by asking for “%s”', (word, asked) => expect(standsFor(word, asked)).toBe(true));

it.each([
  ['goddess', 'going'],
  ['zephyr', 'zephyrin'],
  ['mentor', 'mentorxyz'],
  ['listening', 'lists'],
  ['servo', 'servi'],
  ['confucius', 'confiez'],
])('A reader is not shown “%s” when asking for “%s”', (word, asked) =>
  expect(standsFor(word, asked)).toBe(false),
);
