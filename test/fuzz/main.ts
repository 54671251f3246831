import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CASES } from './cases';
import { printFared, printHeader, printTotal, type Tally } from './print';
import type { Fared } from './go-through';

/** What the process that does the work tells. */
type Told = { readonly begins: number } | { readonly ends: number; readonly fared: Fared };

/** Milliseconds without a word, after which a workbook hangs. */
const HANGS_AFTER = 120_000;

/** `npm run fuzz -- [--seed 1] [--runs 100] [--only KIND]`: so many workbooks of each kind, from this seed on. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '100' },
      only: { type: 'string' },
      worker: { type: 'string' },
    },
  });
  const [first, runs] = [Number(values.seed), Number(values.runs)];
  if (values.worker !== undefined) {
    await work(values.worker, first, runs);
    return;
  }
  printHeader(first, runs);
  const tallies: Tally[] = [];
  for (const { name } of CASES.filter((each) => values.only === undefined || each.name === values.only)) {
    const tally = await tallyOf(name, first, runs);
    printFared(tally);
    tallies.push(tally);
  }
  printTotal(tallies);
  process.exitCode = tallies.some(({ wrong }) => wrong.size > 0) ? 1 : 0;
}

/** All seeds of one kind; a seed that brings the working process down, or to a stop, is noted and passed over. */
async function tallyOf(name: string, first: number, runs: number): Promise<Tally> {
  const tally: Tally = { name, tried: 0, done: 0, refused: 0, wrong: new Map() };
  for (let seed = first; seed < first + runs; seed = first + tally.tried)
    await inProcess(name, seed, first + runs - seed, tally);
  return tally;
}

function inProcess(name: string, seed: number, runs: number, tally: Tally): Promise<void> {
  const child = fork(__filename, ['--worker', name, '--seed', String(seed), '--runs', String(runs)]);
  let begun: number | null = null;
  const note = (at: number, { done, refused, wrong }: Fared): void => {
    tally.tried += 1;
    tally.done += done;
    tally.refused += refused;
    if (wrong.length > 0) tally.wrong.set(at, wrong);
    begun = null;
  };
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  let timer = setTimeout(kill, HANGS_AFTER);
  return new Promise((resolve) => {
    child.on('message', (told: Told) => {
      clearTimeout(timer);
      timer = setTimeout(kill, HANGS_AFTER);
      if ('begins' in told) begun = told.begins;
      else note(told.ends, told.fared);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const why = signal === null ? `the process ended with ${String(code)}` : 'it hangs';
      if (begun !== null) note(begun, { done: 0, refused: 0, wrong: [why] });
      resolve();
    });
  });
}

async function work(name: string, first: number, runs: number): Promise<void> {
  const found = CASES.find((each) => each.name === name);
  for (let seed = first; found && seed < first + runs; seed++) {
    process.send?.({ begins: seed });
    const fared = await found.run(seed);
    process.send?.({ ends: seed, fared });
  }
  process.disconnect();
}

void main();
