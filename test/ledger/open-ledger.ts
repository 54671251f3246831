import type { Engine } from '../../src/core/engine';
import { createEngine } from '../../src/core/engine';
import { ExcelHost, openWorkbook, type HostOptions, type Workbook } from '../../src/host';
import { loadOfficeJs, nodeCalculator } from '../../src/host/node-client';
import { Ledger } from '../../src/ledger';
import { sha256 } from '../../src/sha256';
import { writeSample } from '../../src/sample';
import { limitsOf, readSubmission } from '../../src/submissions';
import { judgedCity } from '../core/report/judged-city';
import { workbookOf } from '../sample/workbook-of';
import { bookOfSheets } from './small-book';

export interface Opened {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly ledger: Ledger;
  readonly engine: Engine;
}

let small: Promise<Uint8Array> | null = null;

/** A ledger over the smallest city, through Microsoft's client, on an Excel of its own. */
export async function openLedger(options: HostOptions = {}): Promise<Opened> {
  small ??= writeSample(workbookOf({ kind: 'city', scale: 0.01 }));
  return ledgerOver(await openWorkbook(await small, 'city.xlsx'), options);
}

export function ledgerOver(workbook: Workbook, options: HostOptions = {}): Opened {
  const host = new ExcelHost(workbook, nodeCalculator(), options);
  const { Excel, Office } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office });
  return { host, workbook, ...newLedger() };
}

/** A ledger over whatever Excel the client speaks to. */
export function newLedger(): Pick<Opened, 'ledger' | 'engine'> {
  const engine = createEngine({
    digest: sha256,
    read: (bytes, name, megabytes) => readSubmission(bytes, name, limitsOf(megabytes)),
  });
  const ledger = new Ledger({
    engine,
    describeRun: () => ({ locale: 'zh-CN', runAt: '2014-12-31 09:00', programVersion: '0' }),
  });
  return { ledger, engine };
}

/** A ledger over a handful of teams and units. */
export function openSmallLedger(options: HostOptions = {}): Opened {
  const score = (team: number): number[] => [50 - team, 40 - 2 * team];
  const sheets = judgedCity({ teams: [0, 1, 2, 3].map(score), units: [0, 1, 2].map(score) });
  return ledgerOver(bookOfSheets(sheets), options);
}

/** Everything that a person can see of a workbook, and the hidden sheets too. */
export function everything({ sheets, names }: Workbook): unknown {
  return {
    names: [...names.keys()],
    sheets: sheets.map(({ name, visibility, cells, merges, columnWidths }) => {
      const { rows, columns } = cells.extent;
      const contents = Array.from({ length: columns }, (_, column) =>
        Array.from({ length: rows }, (__, row) => [
          cells.formula(row, column) ?? cells.get(row, column),
          cells.style(row, column),
        ]),
      );
      return { name, visibility, contents, merges, columnWidths: [...columnWidths] };
    }),
  };
}

/** Lists what differs; as texts they are compared first, for a listing of thousands of equal cells takes seconds. */
export function expectSame(now: unknown, before: unknown): void {
  if (JSON.stringify(now) !== JSON.stringify(before)) expect(now).toEqual(before);
}
