import {
  CellKind,
  fieldsOf,
  isSteeringSheet,
  PROVENANCE,
  TABLE_KEYS,
  TABLES,
  type RawWorkbook,
  type TableKey,
} from '../registry';
import type { Band, CellFormat, PlanCell, SheetPlan } from '../report';
import { rawCell, steeringSheet } from './raw-cells';
import { keepLatest, type Replacement } from './repeated';
import { stretchesOf, type Stretch } from './stretches';
import { understand } from './understand';

/** A sheet of the merged workbook: header in its first row. */
export type MergedSheet = Omit<SheetPlan, 'kind'>;

/** Is told what a person should know of a merge that went well. */
export interface MergeNotes {
  readonly onReplaced?: (replacement: Replacement) => void;
  /** Sheets of a file that are not merged. */
  readonly onIgnored?: (of: { readonly file: string; readonly sheets: readonly string[] }) => void;
}

/** A column of a merged table, over the rows of every submission. */
interface MergedColumn {
  readonly header: string;
  readonly format: CellFormat;
  cell(stretch: Stretch, row: number): PlanCell;
}

const WIDTH = 14;

/**
 * One sheet for each kind of registry sheet, with the rows of all submissions in their order, as they were
 * submitted, and for each row its file and row there; steering sheets are those of the first submission that has
 * them. Of two files of one township the later one counts, which is told. Throws as `understand` does: what is
 * refused in the pane is refused here.
 */
export function mergeSubmissions(submissions: readonly RawWorkbook[], notes: MergeNotes = {}): MergedSheet[] {
  const understood = submissions.map(understand);
  for (const { workbook, ignored } of understood)
    if (ignored.length > 0) notes.onIgnored?.({ file: workbook.name, sheets: ignored });
  const { kept, replacements } = keepLatest(understood);
  for (const replacement of replacements) notes.onReplaced?.(replacement);
  const tables = TABLE_KEYS.flatMap((key) => {
    const stretches = stretchesOf(key, kept);
    return stretches.length === 0 ? [] : [mergedTable(key, stretches)];
  });
  return [...tables, ...steeringSheets(submissions)];
}

function mergedTable(key: TableKey, stretches: readonly Stretch[]): MergedSheet {
  const columns = [...fieldColumns(key, stretches), ...unknownColumns(stretches), ...PROVENANCE_COLUMNS];
  const rows = stretches.reduce((sum, { rows: count }) => sum + count, 0);
  return {
    name: TABLES[key].sheet,
    widths: columns.map(() => WIDTH),
    headerRow: 1,
    bands: [headerBand(columns), bodyBand(columns, stretches, rows)],
  };
}

function headerBand(columns: readonly MergedColumn[]): Band {
  return { role: 'header', rows: 1, formats: [], cell: (_, column) => columns[column]?.header ?? null };
}

function bodyBand(columns: readonly MergedColumn[], stretches: readonly Stretch[], rows: number): Band {
  const stretchAt = (row: number): Stretch | undefined =>
    stretches.find(({ from, rows: count }) => row >= from && row < from + count);
  return {
    role: 'body',
    rows,
    formats: columns.map(({ format }) => format),
    cell: (row, column) => {
      const stretch = stretchAt(row);
      return stretch ? (columns[column]?.cell(stretch, row - stretch.from) ?? null) : null;
    },
  };
}

function fieldColumns(key: TableKey, stretches: readonly Stretch[]): MergedColumn[] {
  return fieldsOf(key).flatMap(([name, field]) => {
    const sources = stretches.flatMap(({ part }) => part.columns.get(name) ?? []);
    if (sources.length === 0) return [];
    const holdsText = sources.every(({ raw }) => raw.kinds.every((kind) => kind <= CellKind.text));
    const isText = holdsText && field.type !== 'date';
    return {
      header: field.header,
      format: isText ? 'text' : field.type === 'date' ? 'date' : 'general',
      cell: ({ part, shift }, row) => {
        const raw = part.columns.get(name)?.raw;
        return raw ? rawCell(raw, part.rawRows[row] ?? 0, field.type === 'date' ? shift : 0) : null;
      },
    };
  });
}

/** Columns that no table declares are kept, under their own headers. */
function unknownColumns(stretches: readonly Stretch[]): MergedColumn[] {
  const headers = new Set(stretches.flatMap(({ unknown }) => [...unknown.keys()]));
  return [...headers].map((header) => ({
    header,
    format: 'general',
    cell: ({ part, unknown }, row) => {
      const raw = unknown.get(header);
      return raw ? rawCell(raw, part.rawRows[row] ?? 0, 0) : null;
    },
  }));
}

/** A row that was merged before keeps its first source. */
const PROVENANCE_COLUMNS: readonly MergedColumn[] = [
  {
    header: PROVENANCE.file,
    format: 'text',
    cell: ({ part, file }, row) => part.provenance?.(row)?.file ?? file,
  },
  {
    header: PROVENANCE.row,
    format: 'count',
    cell: ({ part }, row) => part.provenance?.(row)?.row ?? part.excelRows[row] ?? null,
  },
];

function steeringSheets(submissions: readonly RawWorkbook[]): MergedSheet[] {
  const found = new Map<string, MergedSheet>();
  for (const { sheets } of submissions) {
    for (const sheet of sheets) {
      const name = sheet.name.trim();
      if (isSteeringSheet(name) && !found.has(name)) found.set(name, steeringSheet(sheet));
    }
  }
  return [...found.values()];
}
