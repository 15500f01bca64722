import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { appendOnlyTables } from './packages/lint-rules/append-only.js';
import plumbline from './packages/lint-rules/plugin.js';

const tests = ['**/*.test.{ts,tsx,js}', 'tests/**'];
const doubleAssertion = {
  selector: 'TSAsExpression > TSAsExpression:not([typeAnnotation.typeName.name="const"])',
  message: 'Two assertions in a row silence the compiler: parse the value instead.',
};
const sleep = {
  selector: 'CallExpression[callee.name="setTimeout"], CallExpression[callee.property.name="waitForTimeout"]',
  message: 'A test waits for what it expects, never for time to pass.',
};
const roles = {
  selector:
    'BinaryExpression[operator=/^[!=]==$/] > MemberExpression[property.name="role"], CallExpression[callee.object.property.name="roles"]',
  message: 'The web never compares roles: ask viewer { may(...) }.',
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.turbo/',
    '.tests/',
    '.bench/',
    '.plumbline/',
    'coverage/',
    'apps/api/src/generated/',
    'apps/web/src/gql/',
    // Written against packages that only the benchmark installs, and compiled by it with the same compiler options.
    'tests/bench/contestants/',
  ]),
  {
    files: ['**/*.{ts,tsx,js}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    plugins: { plumbline },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
      'no-constructor-return': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-implicit-coercion': ['error', { boolean: false }],
      'no-restricted-syntax': ['error', doubleAssertion],
      'no-self-compare': 'error',
      'no-unused-expressions': 'off',
      'object-shorthand': 'error',
      'prefer-const': 'error',

      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never', arrayLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // The kinds of GraphQL's nodes are an enum whose values are the words that everybody writes.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-expressions': 'error',
      // A loader of a route answers with a redirect by throwing it.
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'Response' }] }],
      '@typescript-eslint/prefer-optional-chain': 'error',
      // Nest, resolvers and route loaders ask for promises where nothing has to be awaited.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: true, considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/unified-signatures': 'error',

      'plumbline/append-only': ['error', { tables: appendOnlyTables }],
      'plumbline/clock-in-platform': 'error',
      'plumbline/exact-money': 'error',
      'plumbline/fixed-sql': 'error',
      'plumbline/function-length': ['error', { max: 60 }],
    },
  },
  {
    // A feature gets its facts typed from the platform, which is where the outside is parsed.
    files: ['apps/*/src/*/**/*.{ts,tsx}'],
    ignores: ['apps/*/src/platform/**', ...tests],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // What time it is for the reader of a page, and for the Date of HTTP; the server goes by the database's clock.
    files: ['apps/web/src/platform/**', 'apps/api/src/platform/http/ready-head.ts', 'packages/calendar/**'],
    rules: { 'plumbline/clock-in-platform': 'off' },
  },
  {
    // The one place that writes SQL from a selection, the ones that create what it reads, and the ones that
    // create databases, whose names cannot be parameters. The web writes sentences, not SQL.
    files: ['apps/api/src/{platform/shape,platform/database,migrations}/**', 'apps/web/**', ...tests],
    rules: { 'plumbline/fixed-sql': 'off' },
  },
  {
    // The trigger that refuses the change is tested by trying it, and written in a migration.
    files: ['apps/api/src/migrations/**', ...tests],
    rules: { 'plumbline/append-only': 'off' },
  },
  {
    files: ['packages/money/**', 'packages/lint-rules/**'],
    rules: { 'plumbline/exact-money': 'off' },
  },
  {
    files: ['apps/api/src/**/*.refusals.ts'],
    rules: { 'plumbline/refusal-states-facts': 'error' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      // The plugin's other rules run a whole compiler over every component, which we do not build with: a quarter of
      // the time for what the types and the tests of the browser tell too.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        doubleAssertion,
        roles,
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text of people is text: nothing may be written as HTML.',
        },
      ],
      // Safari forgets that a list is a list once its bullets are styled away: saying so is not redundant.
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', doubleAssertion, sleep],
      // What comes over the wire is asserted by the test itself.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'plumbline/test-states-guarantee': 'error',
    },
  },
  {
    // ESLint describes its nodes in types of ESTree, which know nothing of TypeScript's.
    files: ['**/*.js'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
