import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Few rules: what a type checker does not see, and what a reader of the code must be able to trust. */
export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'tests/fixtures'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/**'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
);
