import {
  DAYS_FROM_1900_TO_1904,
  readingOf,
  type RawColumn,
  type TableKey,
  type TablePart,
} from '../registry';
import type { KeptSubmission } from './repeated';
import { tableIn, type ReadWorkbook } from './row-sets';

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

/** The rows of a table in several submissions, but those that a later one takes the place of. */
export function stretchesOf(key: TableKey, submissions: readonly KeptSubmission[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { of, dropped } of submissions) {
    const { workbook } = of;
    for (const whole of tableIn(of, key)?.parts ?? []) {
      const part = without(whole, dropped.get(key));
      const rows = part.rawRows.length;
      stretches.push({
        file: workbook.name,
        part,
        from,
        rows,
        shift: workbook.date1904 ? DAYS_FROM_1900_TO_1904 : 0,
        unknown: unknownOf(part, of),
      });
      from += rows;
    }
  }
  return stretches;
}

function without(part: TablePart, dropped: ReadonlySet<number> | undefined): TablePart {
  if (!dropped) return part;
  const kept = Array.from(part.rawRows.keys()).filter((row) => !dropped.has(part.offset + row));
  const { provenance } = part;
  return {
    ...part,
    excelRows: Int32Array.from(kept, (row) => part.excelRows[row] ?? 0),
    rawRows: Int32Array.from(kept, (row) => part.rawRows[row] ?? 0),
    ...(provenance ? { provenance: (row) => provenance(kept[row] ?? -1) } : {}),
  };
}

function unknownOf(part: TablePart, { workbook, registry }: ReadWorkbook): Map<string, RawColumn> {
  const reading = readingOf(registry, part);
  const sheet = workbook.sheets.find(({ name }) => name === part.sheet);
  return new Map(
    (reading?.unknown ?? []).flatMap(({ header, column }) => {
      const raw = sheet?.columns[column - sheet.firstColumn];
      return raw ? [[header.trim(), raw] as const] : [];
    }),
  );
}
