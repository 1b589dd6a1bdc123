import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Folders whose code takes values and gives values: no clock, no process, no randomness. */
const CORE = [
  'src/{errors,model,wire,pcap,decode,encode,filter,tcp,dissector,report,render,check}/**/*.ts',
];

/** Globals that bring in files, processes, the clock, the network or chance. */
const OUTSIDE_WORLD = [
  ...['process', 'console', 'fetch', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
];

/** The project has no default exports and no enums: names are found by search, unions are data. */
const SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
];

export default defineConfig(
  { ignores: ['build/', 'dist/', 'coverage/', 'node_modules/', 'out/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A parameter that only its place requires, as in a table of functions.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: CORE,
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
      'no-restricted-syntax': [
        'error',
        ...SYNTAX,
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The core has no clock: times come from the capture.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock: times come from the capture.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The core is deterministic.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Generated: one interface a protocol, however many fields that has, and nothing whose type is in question.
  {
    files: ['src/model/fields/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  // Tools read their configuration from a default export.
  { files: ['*.js', '.*.js'], rules: { 'no-restricted-syntax': 'off' } },
  prettier,
);
