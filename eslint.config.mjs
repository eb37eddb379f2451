import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { walls } from './src/tools/walls.mjs';

/**
 * Two halves: the usual rules of correctness, and the walls between the rooms of the house (src/tools/walls.mjs).
 * test/lint-walls proves each wall with an import that must be refused.
 */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'src/knowledge/generated/', 'test/lint-walls/rooms/', 'test/medplum/'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript knows which names exist.
      'no-undef': 'off',
      eqeqeq: 'error',
      // Our own console may hear of what nobody expected; the console of a page that is read never hears of us (below).
      'no-console': ['error', { allow: ['error'] }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: true, fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler that has nothing to wait for keeps the shape of its neighbours.
      '@typescript-eslint/require-await': 'off',
      // Void operators mark a promise that is left alone on purpose.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
    },
  },
  {
    // Files that print to a terminal, or that no TypeScript project holds.
    files: ['src/tools/**', 'test/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  { files: ['src/page/**', 'src/recognition/**'], rules: { 'no-console': 'error' } },
  { files: ['**/*.mjs', 'test/demo/*.js'], ...tseslint.configs.disableTypeChecked },
  ...walls(),
);
