import { expect, it } from 'vitest';
import { isFormOf } from '../../src/search/inflection.ts';

it.each([
  ['mentors', 'mentor'],
  ['mentorship', 'mentorships'],
  ['run', 'running'],
  ['copy', 'copied'],
  ['different', 'difference'],
  ['goes', 'goes'],
  ['decision', 'decisions'],
  ['frapper', 'frappez'],
  ['legaux', 'legales'],
  ['connaissent', 'connaissez'],
  ['directrice', 'directeur'],
  ['heureux', 'heureuses'],
])('A reader who asks for “%s” finds “%s”, and the reverse', (one, other) => {
  expect(isFormOf(one, other)).toBe(true);
  expect(isFormOf(other, one)).toBe(true);
});

it.each([
  ['goddess', 'going'],
  ['zephyr', 'zephyrin'],
  ['mentor', 'mentorxyz'],
  ['listening', 'lists'],
  ['servo', 'servi'],
  ['confucius', 'confiez'],
  ['as', 'ass'],
])('A reader who asks for “%s” is not shown “%s”, nor the reverse', (one, other) => {
  expect(isFormOf(one, other)).toBe(false);
  expect(isFormOf(other, one)).toBe(false);
});
