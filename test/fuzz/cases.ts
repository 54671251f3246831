import { openWorkbook, WorkbookFileError } from '../../src/host';
import { Failure } from '../../src/core/words/failure';
import { readSubmission } from '../../src/submissions';
import { faultsOfMessage } from '../faults/message';
import { brokenOffice } from '../faults/operations/books';
import { openSession } from '../faults/session';
import { bookOfSheets } from '../ledger/small-book';
import { goThrough, traceOf, type Fared } from './go-through';
import { MUTATIONS, type Mutation } from './mutate-file';
import { Random } from './random';
import { randomSheets } from './random-workbook';

/** A kind of input, each of which follows from a seed. */
export interface FuzzCase {
  readonly name: string;
  run(seed: number): Promise<Fared>;
}

const randomWorkbook: FuzzCase = {
  name: 'random workbook',
  run: (seed) => goThrough(bookOfSheets(randomSheets(new Random(seed)))),
};

/** What the program itself has written into a workbook, with its records, lists and charts. */
let written: Promise<Uint8Array> | null = null;

async function writtenFile(): Promise<Uint8Array> {
  const { ledger, host } = openSession(brokenOffice());
  await ledger.runAll({ year: 2014 });
  await ledger.applyFixes(await ledger.engine.fixes());
  await ledger.undoLastBatch();
  await ledger.addSteering({ year: 2014 });
  return host.save();
}

/** A file that was mutated, opened as a workbook and read as a submission. */
function mutatedFile(name: string, mutate: Mutation): FuzzCase {
  return {
    name,
    async run(seed) {
      written ??= writtenFile();
      const bytes = mutate(await written, new Random(seed));
      const submitted = await wrongOfReading(bytes);
      const fared = await opened(bytes);
      return { ...fared, wrong: [...submitted, ...fared.wrong] };
    },
  };
}

async function opened(bytes: Uint8Array): Promise<Fared> {
  try {
    return await goThrough(await openWorkbook(Uint8Array.from(bytes), 'book.xlsx'));
  } catch (error) {
    const isTold = error instanceof WorkbookFileError;
    return { done: 0, refused: 1, wrong: isTold ? [] : [`opening crashed: ${traceOf(error)}`] };
  }
}

async function wrongOfReading(bytes: Uint8Array): Promise<string[]> {
  try {
    await readSubmission(Uint8Array.from(bytes), 'book.xlsx');
    return [];
  } catch (error) {
    if (error instanceof Failure) return faultsOfMessage(error, true);
    return [`reading crashed: ${traceOf(error)}`];
  }
}

export const CASES: readonly FuzzCase[] = [
  randomWorkbook,
  ...Object.entries(MUTATIONS).map(([name, mutate]) => mutatedFile(name, mutate)),
];
