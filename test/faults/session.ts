import { ExcelHost, openWorkbook, type Workbook } from '../../src/host';
import { nodeCalculator } from '../../src/host/node-client';
import { newLedger, type Opened } from '../ledger/open-ledger';
import { Wire } from './wire';

let wire: Wire | null = null;

/** The wire that all sessions share. */
export function theWire(): Wire {
  wire ??= new Wire();
  return wire;
}

/** A ledger over a workbook, as if the pane had just been opened. */
export function openSession(workbook: Workbook): Opened {
  const host = new ExcelHost(workbook, nodeCalculator());
  theWire().plug(host);
  return { host, workbook, ...newLedger() };
}

export async function openFile(bytes: Uint8Array): Promise<Opened> {
  return openSession(await openWorkbook(bytes, 'book.xlsx'));
}

/** The file saved as it is, and opened in another Excel with a ledger that knows nothing of the one before. */
export async function reopen({ host }: Opened): Promise<Opened> {
  return openFile(await host.save());
}

/** What a session does about what the one before it has left half done, before anything else. */
export async function takeUp({ ledger }: Opened): Promise<void> {
  const left = await ledger.unfinished();
  if (left?.isDecided) await ledger.finishUnfinished();
  else if (left) await ledger.takeBackUnfinished();
}
