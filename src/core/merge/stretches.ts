import type { RawColumn, RawWorkbook, Registry, Table, TableKey, TablePart } from '../registry';

/** Days from the 1904 date system to that of 1900. */
const SHIFT_1904 = 1462;

/** The rows that one sheet of one submission gives to a merged table. */
export interface Stretch {
  readonly file: string;
  readonly part: TablePart;
  /** First row in the merged table, and how many. */
  readonly from: number;
  readonly rows: number;
  /** Days to add to a date. */
  readonly shift: number;
  readonly unknown: ReadonlyMap<string, RawColumn>;
}

export interface ReadSubmission {
  readonly workbook: RawWorkbook;
  readonly registry: Registry;
}

export function stretchesOf(key: TableKey, submissions: readonly ReadSubmission[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { workbook, registry } of submissions) {
    for (const part of (registry.tables[key] as Table | undefined)?.parts ?? []) {
      const rows = part.rawRows.length;
      stretches.push({
        file: workbook.name,
        part,
        from,
        rows,
        shift: workbook.date1904 ? SHIFT_1904 : 0,
        unknown: unknownOf(part.sheet, { workbook, registry }),
      });
      from += rows;
    }
  }
  return stretches;
}

function unknownOf(name: string, { workbook, registry }: ReadSubmission): Map<string, RawColumn> {
  const reading = registry.readings.find(({ sheet }) => sheet === name);
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  return new Map(
    (reading?.unknown ?? []).flatMap(({ header, column }) => {
      const raw = sheet?.columns[column - sheet.firstColumn];
      return raw ? [[header.trim(), raw] as const] : [];
    }),
  );
}
