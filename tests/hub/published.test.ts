import { expect, test } from 'vitest';
import { readHub } from '../../src/hub/read.ts';

test('an editor who publishes the hub as it stands changes no record: the ids of its blocks are committed', () => {
  const { records, faults } = readHub();
  expect(faults).toEqual([]);
  expect(records.map(({ file }) => file)).toEqual([]);
});
