import { expect, test } from 'vitest';
import { portSetting } from '../../scripts/settings.ts';

test('an engineer who sets a port gets it, who sets none gets 4321, and nonsense a sentence', () => {
  expect([portSetting('8080'), portSetting('')]).toEqual([8080, 4321]);
  for (const wrong of ['eighty', '70000', '-1', '80.5']) {
    expect(() => portSetting(wrong)).toThrow(`"${wrong}"`);
  }
});
