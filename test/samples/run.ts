import { setTimeout as pause } from 'node:timers/promises';
import { ExcelHost, openWorkbook, Workbook } from '../../src/host';
import { loadOfficeJs, nodeCalculator } from '../../src/host/node-client';
import { reasonOf, type Reason } from './reason';
import { SamplePage } from './page';
import type { Sample } from './sample';

export interface Outcome {
  readonly sample: string;
  readonly verdict: 'right' | 'refused' | 'wrong' | 'nothing to run';
  /** Where it is not right: what it was told first. */
  readonly reason: string;
}

/** A handler that waits for another click does not end by itself. */
const LONGEST_CLICK = 20_000;
/** Long enough for events that follow, and what their handlers ask. */
const AFTERMATH = 25;

/**
 * Clicks all buttons of a sample in an empty workbook, as its reader does. Right is what gives out no error, and
 * leaves a workbook that can be saved and opened. What comes after the first error may follow from it, and is not run.
 */
export async function trySample(sample: Sample): Promise<Outcome> {
  const workbook = new Workbook('book.xlsx');
  workbook.addSheet('Sheet1');
  const host = new ExcelHost(workbook, nodeCalculator(), { displayLanguage: 'en-US', culture: 'en-US' });
  const failures: unknown[] = [];
  const failed = (reason: unknown): void => {
    failures.push(reason);
  };
  process.on('unhandledRejection', failed);
  const page = new SamplePage(sample, loadOfficeJs(host), failed);
  let where = 'at its start';
  try {
    if (page.clicks.length === 0 && failures.length === 0)
      return { sample: sample.name, verdict: 'nothing to run', reason: 'no button' };
    for (const { button, handler } of page.clicks) {
      if (failures.length > 0) break;
      where = button;
      await click(handler, failed);
    }
    if (failures.length === 0) {
      where = 'the file';
      await reopened(host).catch(failed);
    }
  } finally {
    page.close();
    process.off('unhandledRejection', failed);
  }
  const isOffered = host.isSetSupported('ExcelApi', sample.requirementSet);
  return judge(sample, where, isOffered, failures.map(reasonOf));
}

async function click(handler: (event: unknown) => unknown, failed: (reason: unknown) => void): Promise<void> {
  const late = new AbortController();
  const done = Promise.resolve()
    .then(() => handler({ preventDefault: () => undefined }))
    .catch(failed);
  await Promise.race([done, pause(LONGEST_CLICK, null, { signal: late.signal }).catch(() => null)]);
  late.abort();
  await pause(AFTERMATH);
}

async function reopened(host: ExcelHost): Promise<void> {
  const names = ({ sheets }: Workbook): string => sheets.map(({ name }) => name).join();
  const again = await openWorkbook(await host.save(), 'book.xlsx');
  if (names(again) !== names(host.workbook)) throw new Error(`sheets of the file: ${names(again)}`);
}

/** A set that is not offered is a refusal by name, too: such a sample may ask for what its client has not yet. */
function judge(
  { name, requirementSet }: Sample,
  where: string,
  isOffered: boolean,
  [first]: readonly Reason[],
): Outcome {
  if (!first) return { sample: name, verdict: 'right', reason: '' };
  if (first.isRefusal || isOffered) {
    const verdict = first.isRefusal ? 'refused' : 'wrong';
    return { sample: name, verdict, reason: `${where}: ${first.text}` };
  }
  return { sample: name, verdict: 'refused', reason: `needs ExcelApi ${requirementSet} (${first.text})` };
}
