import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './base';
import { bringPrograms } from './system-programs';

/** What a step came to. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const RESULTS = join(ROOT, '.tmp/test-results');
/** Jest leaves a core free, which nobody else uses here. */
const WORKERS = '--maxWorkers=100%';

/** A tool run as it is counts as one check. */
function check(name: string, ...words: string[]): Outcome {
  heading(name);
  const passed = run(words);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** A jest run counts its tests, and files that could not be run as failures. */
function jest(name: string, ...words: string[]): Outcome {
  heading(name);
  const file = join(RESULTS, `${name}.json`);
  const passed = run(
    ['jest/bin/jest.js', ...words, '--json', `--outputFile=${file}`, '--reporters=default'],
    'ignore',
  );
  const summary = readSummary(file);
  const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  // Whatever jest has against a run it counts nowhere (a missed threshold, a crash) fails it all the same.
  return { passed: summary.numPassedTests, failed: passed ? failed : Math.max(1, failed) };
}

function browserTests(): Outcome {
  const missing = bringPrograms();
  if (missing === null) return jest('browser', '--selectProjects', 'browser', '--runInBand');
  heading('browser');
  process.stdout.write(`${missing}\n`);
  return { passed: 0, failed: 1 };
}

function run(words: readonly string[], output: 'inherit' | 'ignore' = 'inherit'): boolean {
  const [script = '', ...rest] = words;
  const program = join(ROOT, 'node_modules', script);
  return (
    spawnSync(process.execPath, [program, ...rest], { cwd: ROOT, stdio: ['ignore', output, 'inherit'] })
      .status === 0
  );
}

function readSummary(file: string): {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
} {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readSummary>;
  } catch {
    // No summary: jest did not get as far as writing one.
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

function heading(name: string): void {
  process.stdout.write(`\n── ${name}\n`);
}

/** Everything that is told without running a browser or a whole city. */
function quickSteps(): Outcome[] {
  return [
    ...staticSteps(),
    jest('core', 'test/core', 'test/architecture', '--selectProjects', 'node', WORKERS),
  ];
}

function staticSteps(): Outcome[] {
  return [
    check('lint', 'eslint/bin/eslint.js', '.'),
    check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    check('types', 'typescript/bin/tsc', '-p', 'tsconfig.json'),
    check('types of the core', 'typescript/bin/tsc', '-p', 'src/core/tsconfig.json'),
    check('imports', 'dependency-cruiser/bin/dependency-cruise.mjs', 'src'),
    check('unused', 'knip/bin/knip.js'),
  ];
}

/** `--quick` leaves out what takes minutes. */
function main(): void {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const outcomes = process.argv.includes('--quick')
    ? quickSteps()
    : [...staticSteps(), jest('units', '--selectProjects', 'node', 'pane', WORKERS), browserTests()];
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main();
