/** @type {import('jest').Config} */
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
// These ship as ES modules only; jest runs CommonJS, so they are transformed like our own code.
const transformIgnorePatterns = ['/node_modules/(?!(?:hucre|@ironcalc|d3-[a-z-]+|internmap)/)'];
/** Tests of no component that need a document. */
const withDocument = [
  '<rootDir>/test/manifest/manifest.test.ts',
  '<rootDir>/test/taskpane/unsupported.test.ts',
];
const shared = {
  transform,
  transformIgnorePatterns,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  setupFilesAfterEnv: ['<rootDir>/test/no-console.ts'],
};

module.exports = {
  // Ends a test that hangs. A machine that is busy with something else is no failure, so no test has a limit of its own;
  // what takes long is told by the bench.
  testTimeout: 600_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      // What a file loads stays loaded for the next one: loading the same modules for each cost more than all tests.
      runner: ['jest-light-runner', { runtime: 'child_process' }],
      setupFiles: ['tsx'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...withDocument, '<rootDir>/test/browser/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      restoreMocks: true,
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/taskpane/icons-on-demand.js' },
      testMatch: ['<rootDir>/test/**/*.test.tsx', ...withDocument],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/setup/serve-preview.ts',
      globalTeardown: '<rootDir>/test/browser/setup/stop-serving.ts',
    },
  ],
};
