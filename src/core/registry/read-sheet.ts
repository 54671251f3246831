import { classifyRows } from './data-rows';
import { fillMerges, mergesOfRows } from './fill-merges';
import { findHeader, type FoundHeader } from './find-header';
import { postColumn } from './post-flags';
import type { MappingChoice } from './mapping-choice';
import { rawValue, type CellValue, type RawColumn, type RawSheet } from './raw';
import type { Provenance } from './provenance';
import type { SheetReading } from './registry';
import type { PartColumn } from './table';

/** One registry sheet, read: what was seen, and where its data are. */
export interface ReadSheet {
  readonly reading: SheetReading;
  /** Rows of the used range that are data. */
  readonly rows: Int32Array;
  /** 0-based row of the used range within the sheet. */
  readonly firstRow: number;
  readonly columns: ReadonlyMap<string, PartColumn>;
  /** Where rows were submitted, by row of the used range, and the columns that tell it. */
  readonly provenance: {
    readonly of: (row: number) => Provenance | null;
    readonly columns: readonly RawColumn[];
  } | null;
}

/** Reads one sheet; null when it is no registry sheet. */
export function readSheet(submitted: RawSheet, choices: readonly MappingChoice[] = []): ReadSheet | null {
  const header = findHeader(submitted, choices);
  if (!header) return null;
  const rows = classifyRows(submitted, header);
  const merges = mergesOfRows(submitted, header.lastRow + 1, rows.data);
  const sheet = fillMerges(submitted, merges);
  const { mapped, missing, unknown, repeated, provenance } = header.mapping;
  const { firstColumn } = sheet;
  return {
    rows: rows.data,
    firstRow: sheet.firstRow,
    columns: partColumns(sheet, header),
    provenance: provenanceOf(sheet, header),
    reading: {
      mapped,
      missing,
      unknown,
      repeated,
      sheet: sheet.name,
      table: header.table,
      certainty: header.certainty,
      headerRow: sheet.firstRow + header.lastRow,
      provenance: provenance && { file: firstColumn + provenance.file, row: firstColumn + provenance.row },
      blankRows: rows.blank.map((row) => sheet.firstRow + row),
      subtotalRows: rows.subtotals.map(({ row, label }) => ({ row: sheet.firstRow + row, label })),
      merges: merges.map((block) => ({
        ...block,
        header: header.cells.get(block.left - sheet.firstColumn)?.header ?? null,
        value: valueAt(sheet, block.top, block.left),
      })),
    },
  };
}

function provenanceOf(sheet: RawSheet, { mapping }: FoundHeader): ReadSheet['provenance'] {
  const files = mapping.provenance && sheet.columns[mapping.provenance.file];
  const rows = mapping.provenance && sheet.columns[mapping.provenance.row];
  if (!files || !rows) return null;
  const of = (at: number): Provenance | null => {
    const file = rawValue(files, at);
    const row = rawValue(rows, at);
    return typeof file === 'string' && typeof row === 'number' ? { file, row } : null;
  };
  return { of, columns: [files, rows] };
}

function partColumns(sheet: RawSheet, { mapping }: FoundHeader): Map<string, PartColumn> {
  const columns = new Map<string, PartColumn>();
  for (const [field, index] of mapping.columns) {
    const cell = mapping.mapped.get(field);
    const isFlag = mapping.postFlags.has(index);
    const raw = isFlag ? postColumn(sheet, mapping.postFlags) : sheet.columns[index];
    if (cell && raw) columns.set(field, { header: cell.header, index: cell.column, raw });
  }
  return columns;
}

function valueAt(sheet: RawSheet, row: number, column: number): CellValue {
  const raw = sheet.columns[column - sheet.firstColumn];
  return raw ? rawValue(raw, row - sheet.firstRow) : null;
}
