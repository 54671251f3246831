import type { PlanCell, PlanOutline, SheetPlan } from '../../src/core/report';
import type { SheetSource } from '../../src/excel';
import { ExcelHost, Workbook, type HostOptions, type Sheet } from '../../src/host';
import { loadOfficeJs, nodeCalculator } from '../../src/host/node-client';

type Cell = string | number | boolean | undefined;

/** A workbook with these sheets, cell by cell as Excel would hold them. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Workbook {
  const workbook = new Workbook('book.xlsx');
  for (const [name, rows] of Object.entries(sheets)) {
    const { cells } = workbook.addSheet(name);
    rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        cells.set(row, column, cell);
      });
    });
  }
  return workbook;
}

/** Opens the workbook in an Excel of its own and lets Microsoft's client, and so the add-in, work on it. */
export function openExcel(workbook: Workbook, options: HostOptions = {}): ExcelHost {
  const host = new ExcelHost(workbook, nodeCalculator(), options);
  const { Excel, Office } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office });
  return host;
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function namesOf({ sheets }: Workbook): string[] {
  return sheets.map(({ name }) => name);
}

/** A generated sheet: a title, a header, and a body that becomes a table. */
export function reportOf(
  body: readonly (readonly PlanCell[])[],
  { name = '校验报告', kind = 'validationReport', table = 'zhucun_findings' }: Partial<Named> = {},
): SheetPlan {
  const columns = body[0]?.length ?? 1;
  return {
    kind,
    name,
    widths: Array.from({ length: columns }, () => 12),
    headerRow: 2,
    bands: [
      { role: 'title', rows: 1, formats: [], cell: (_, column) => (column === 0 ? name : null) },
      { role: 'header', rows: 1, formats: [], cell: (_, column) => `栏${column + 1}` },
      {
        role: 'body',
        rows: body.length,
        formats: [],
        table,
        cell: (row, column) => body[row]?.[column] ?? null,
      },
    ],
  };
}

interface Named {
  readonly name: string;
  readonly kind: SheetPlan['kind'];
  readonly table: string;
}

/** What the engine hands over for such sheets: outlines, and their cells block by block. */
export function laidOut(plans: readonly SheetPlan[]): { outlines: PlanOutline[]; source: SheetSource } {
  return {
    // Cells stay behind, as on the way out of a worker.
    outlines: JSON.parse(JSON.stringify(plans)) as PlanOutline[],
    source: {
      cells: (kind, band, from, count) => {
        const plan = plans.find((candidate) => candidate.kind === kind);
        const laid = plan?.bands[band];
        if (!plan || !laid) throw new Error(`nothing laid out for ${kind}`);
        return Array.from({ length: count }, (_, row) =>
          plan.widths.map((__, column) => laid.cell(from + row, column)),
        );
      },
    },
  };
}

/** All that a workbook holds: cells, formulas, looks, tables, names, marks, locks, what is shown. */
export function wholeOf(workbook: Workbook): unknown {
  const { sheets, names, activeSheet, selection } = workbook;
  const kept = {
    names,
    active: activeSheet.name,
    selection: selection && [selection.sheet.name, selection.rect],
    sheets: sheets.map(({ needsCalculation: _stale, ...sheet }) => sheet),
  };
  return JSON.parse(
    JSON.stringify(kept, (key, value: unknown) => {
      if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
      return key === 'formulaChanges' || key === 'file' ? undefined : value;
    }),
  );
}
