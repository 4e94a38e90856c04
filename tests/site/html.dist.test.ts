import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { onePerKind } from '../support/kinds.ts';
import { readText } from '../support/site.ts';

/**
 * The standard’s rules. What is off is a matter of taste, not of validity; that landmarks are told apart is left to axe,
 * which knows that an `aside` in an `article` is none.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'unique-landmark': 'off',
      // Any that holds no space is valid: the address of a moment, `t=95`, is one.
      'valid-id': ['error', { relaxed: true }],
      'void-style': 'off',
    },
  }),
);

test('every browser reads each kind of page alike, for its HTML has no error', async () => {
  const samples = onePerKind();
  expect(samples.length).toBeGreaterThan(20);
  const errors: string[] = [];
  for (const { path } of samples) {
    const { results } = await validator.validateString(readText(path), path);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        errors.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(errors).toEqual([]);
});
