// What a general linter has no rule for; .oxlintrc.json holds the rules that every file keeps.
const js = require('@eslint/js');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const { defineConfig } = require('eslint/config');
const regexp = require('eslint-plugin-regexp').default;
const tseslint = require('typescript-eslint');

const knownWords = require('./build/known-words');

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};
const EXPORT_ALL = {
  selector: 'ExportAllDeclaration',
  message: 'List what is exported.',
};

/** With many that open and none that closes it takes as long as their number squared, which the linter below does not see. */
const ELEMENT_BY_PATTERN = {
  selector: 'Literal[regex.pattern=/^(?!\\^).*(?:\\[\\\\s\\\\S\\]\\*\\?<|\\[\\^>\\])/]',
  message: 'Elements are found by `elements` of src/xlsx; a tag holds no `<`.',
};

module.exports = defineConfig(
  { ignores: ['dist*/', 'coverage/', '.tmp/'] },
  { files: ['**/*.js', '**/*.cjs'], extends: [js.configs.recommended] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, EXPORT_ALL] },
  },
  {
    // Standard output is the command line's product; everywhere else a message has a place in the interface.
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // Any text may come: a pattern takes no longer than the text is long.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { regexp },
    rules: {
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, EXPORT_ALL, ELEMENT_BY_PATTERN],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // What reads a workbook meets any text; what follows knows the codes.
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/registry/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { zhucun: { rules: { 'known-words': knownWords } } },
    rules: { 'zhucun/known-words': 'error' },
  },
  {
    files: ['src/**/*.tsx', 'test/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Jest calls these files by their default export.
    files: ['test/browser/setup/*.ts'],
    rules: { 'no-restricted-syntax': ['error', EXPORT_ALL] },
  },
  {
    files: ['*.js', '*.cjs', 'build/*.js', 'test/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    // Read by Internet Explorer before anything else.
    files: ['src/taskpane/unsupported.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { document: 'readonly', navigator: 'readonly', Promise: 'readonly', Worker: 'readonly' },
    },
  },
);
