import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './base';
import { bringPrograms } from './system-programs';

/** What a step came to. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** What a step prints is shown as it comes, or all together once it has ended, when others run beside it. */
type Step = (shown: 'live' | 'at the end') => Promise<Outcome>;

const RESULTS = join(ROOT, '.tmp/test-results');
const CORES = availableParallelism();
/** What is read once and thrown away soon fills the young objects' space: a larger one is swept less often. */
const MEMORY = '--max-semi-space-size=64';

/** A tool run as it is counts as one check. */
function check(name: string, ...words: string[]): Step {
  return async (shown) => {
    const passed = await run(name, words, shown);
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  };
}

/** A jest run counts its tests, and files that could not be run as failures. */
function jest(name: string, ...words: string[]): Step {
  const file = join(RESULTS, `${name}.json`);
  return async (shown) => {
    // What a test has left open does not keep the run from its end.
    const told = ['--json', `--outputFile=${file}`, '--reporters=default', '--forceExit'];
    const passed = await run(name, ['jest/bin/jest.js', ...words, ...told], shown);
    const summary = readSummary(file);
    const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
    // Whatever jest has against a run it counts nowhere (a missed threshold, a crash) fails it all the same.
    return { passed: summary.numPassedTests, failed: passed ? failed : Math.max(1, failed) };
  };
}

/** One whole core each, which nobody else uses here. */
function workers(count: number): string {
  return `--maxWorkers=${Math.max(1, count)}`;
}

const browserTests: Step = async (shown) => {
  const missing = bringPrograms();
  if (missing === null) return jest('browser', '--selectProjects', 'browser', '--runInBand')(shown);
  process.stdout.write(`${heading('browser')}${missing}\n`);
  return { passed: 0, failed: 1 };
};

function run(name: string, words: readonly string[], shown: 'live' | 'at the end'): Promise<boolean> {
  const [script = '', ...rest] = words;
  const program = join(ROOT, 'node_modules', script);
  const isLive = shown === 'live';
  if (isLive) process.stdout.write(heading(name));
  // Jest writes its results, which are in a file already, to the standard output.
  const output = script.startsWith('jest/') ? 'ignore' : isLive ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [MEMORY, program, ...rest], {
    cwd: ROOT,
    stdio: ['ignore', output, isLive ? 'inherit' : 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      printed.push(part);
    });
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (code) => {
      if (!isLive) process.stdout.write(heading(name) + Buffer.concat(printed).toString());
      resolve(code === 0);
    });
  });
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

function heading(name: string): string {
  return `\n── ${name}\n`;
}

/** Steps that need nothing of one another, as many at a time as there are cores. */
async function sideBySide(steps: readonly Step[]): Promise<Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      outcomes.push(await step(CORES === 1 ? 'live' : 'at the end'));
  };
  await Promise.all(Array.from({ length: CORES }, lane));
  return outcomes;
}

/** What an earlier quick run found of files that have not changed since. */
const CACHE = join(ROOT, '.tmp/cache');

/** The longest first, so that the others run beside it. */
function staticSteps({ cached }: { readonly cached: boolean }): Step[] {
  const kept = (name: string): string[] =>
    cached ? ['--cache', '--cache-strategy', 'content', '--cache-location', join(CACHE, name)] : [];
  const built = (name: string): string[] =>
    cached ? ['--incremental', '--tsBuildInfoFile', join(CACHE, `${name}.tsbuildinfo`)] : [];
  return [
    check('lint', 'eslint/bin/eslint.js', '.', ...kept('eslint')),
    check('format', 'oxfmt/bin/oxfmt', '--check'),
    check('lint by type', 'oxlint/bin/oxlint', '--type-aware'),
    check('types', 'typescript-7/bin/tsc', '-p', 'tsconfig.json', ...built('types')),
    check('types of the core', 'typescript-7/bin/tsc', '-p', 'src/core/tsconfig.json', ...built('core')),
    check('imports', 'dependency-cruiser/bin/dependency-cruise.mjs', 'src'),
    check('unused', 'knip/bin/knip.js'),
  ];
}

/**
 * Everything that is told without a browser, a whole city, or a scratch copy of the tree. Files that have not changed
 * are not looked at again: what lint would say of one because another one's types have changed, the whole run says.
 */
function quickSteps(): Promise<Outcome[]> {
  const paths = ['test/core', 'test/architecture/(?!contributing)'];
  const core = jest('core', ...paths, '--selectProjects', 'node', workers(CORES - 1));
  return sideBySide([core, ...staticSteps({ cached: true })]);
}

async function allSteps(): Promise<Outcome[]> {
  return [
    ...(await sideBySide(staticSteps({ cached: false }))),
    await jest('units', '--selectProjects', 'node', 'pane', workers(CORES))('live'),
    await browserTests('live'),
  ];
}

/** `--quick` leaves out what takes minutes. */
async function main(): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const outcomes = await (process.argv.includes('--quick') ? quickSteps() : allSteps());
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void main();
