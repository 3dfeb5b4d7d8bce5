import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { musterPlugin } from './tools/walls/eslint-plugin.ts';
import { dependencyConstraints, meantCircles } from './tools/walls/nx-tags.ts';

const CODE = ['**/*.{ts,tsx,mts,mjs}'];
const TESTS = ['**/*.test.{ts,tsx}', 'apps/*/test/**', 'apps/e2e/**'];
const CONFIGS = ['*.config.{ts,mjs}', '**/*.config.{ts,mjs}'];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export has a new name in every file. Export it by name.',
};
const SHAPES = [
  {
    selector: 'TSEnumDeclaration',
    message: "Write a union of strings: type State = 'draft' | 'issued'.",
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'A door says by name what it opens: export { a, b } from.',
  },
];

// The boundary rule reads a stored graph and does not notice new files by itself.
process.env.NX_DAEMON ??= 'false';
await createProjectGraphAsync({ exitOnError: false });

export default [
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      'out',
      '.muster',
      '.nx',
      'libs/schema/src',
      'apps/web/src/shared/api/generated',
      'apps/web/src/locales',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: CODE,
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: { ...globals.node, ...globals.browser },
    },
    plugins: { muster: musterPlugin, '@typescript-eslint': tseslint.plugin },
    rules: {
      'muster/imports': 'error',
      'muster/parameters': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...SHAPES],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-object-type': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      'no-constant-condition': 'error',
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-fallthrough': 'error',
      'no-self-assign': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'no-empty': ['error', { allowEmptyCatch: true }],
      'no-throw-literal': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['libs/*/src/domain/**/*.ts', 'libs/scheduling/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'muster/pure-domain': 'error' },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: [...TESTS, 'libs/platform/src/db/**', 'libs/testing/**'],
    rules: { 'muster/database-in-platform': 'error' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    rules: { 'muster/no-physical-css': 'error' },
  },
  // The same doors once more for `nx graph` and `nx affected`, out of the same table. A test may use its own door.
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    ignores: TESTS,
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints: dependencyConstraints(),
          ignoredCircularDependencies: meantCircles(),
          // Patterns without a star at the end are regular expressions here.
          allow: ['tools/dev/lib/', 'libs/ui/src/.*\\.css$'],
          enforceBuildableLibDependency: false,
        },
      ],
    },
  },
  { files: TESTS, rules: { 'max-lines-per-function': 'off', 'muster/parameters': 'off' } },
  // A migration is a list of SQL statements; a declaration of foreign modules has the form they give.
  { files: ['**/migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: [...CONFIGS, '**/*.d.ts'], rules: { 'no-restricted-syntax': ['error', ...SHAPES] } },
];
