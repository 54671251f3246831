import {
  CellKind,
  fieldOf,
  fieldsOf,
  PROVENANCE,
  type FieldKey,
  type RawColumn,
  type TableKey,
} from '../registry';
import type { CellFormat, PlanCell } from '../report';
import { sourceOf, type Stretch } from './added-rows';
import type { PartColumn, PartReader } from './part-columns';
import type { RunningNumber } from './running-number';

/** A column of a sheet that rows are added to. */
export interface TargetColumn {
  readonly header: string;
  readonly format: CellFormat;
  /** It is added at the right. */
  readonly isNew: boolean;
  /** What it means; null where nothing that is submitted belongs there. */
  readonly meaning: Meaning | null;
  /** `row` is of the stretch's part, `at` counts the rows that are added. */
  cell(stretch: Stretch, row: number, at: number): PlanCell;
}

type Meaning = Pick<PartColumn, 'field' | 'name'>;

interface Wanted {
  readonly table: TableKey;
  readonly stretches: readonly Stretch[];
  /** Columns of which rows that are there already are given something. */
  readonly changed: readonly PartColumn[];
  readonly for1904: boolean;
}

/** The columns of a sheet from left to right as they are, and at their right those that it lacks. */
export function columnsOver(
  existing: PartReader,
  frame: {
    readonly firstColumn: number;
    readonly width: number;
    readonly provenance: { file: number; row: number } | null;
    readonly running: RunningNumber | null;
    /** Rows are added or changed: they say where they come from. */
    readonly isTouched: boolean;
  },
  wanted: Wanted,
): TargetColumn[] {
  const columns = Array.from({ length: frame.width }, () => NOTHING);
  for (const column of existing.columns)
    columns[column.column - frame.firstColumn] = { ...filled(column, column.header, wanted), isNew: false };
  if (frame.provenance) {
    for (const part of ['file', 'row'] as const)
      columns[frame.provenance[part] - frame.firstColumn] = { ...PROVENANCE_COLUMNS[part], isNew: false };
  }
  const { running } = frame;
  if (running) columns[running.column] = { ...NOTHING, cell: (_, __, at) => running.cell(at) };
  const lacking = submittedColumns(filledColumns(wanted), wanted.table).filter(
    (column) => !existing.alike(column),
  );
  return [
    ...columns,
    ...lacking.map((column) => filled(column, headerFor(column, wanted.table), wanted)),
    ...(frame.provenance === null && frame.isTouched
      ? [PROVENANCE_COLUMNS.file, PROVENANCE_COLUMNS.row]
      : []),
  ];
}

/** The columns of a sheet that is made for the rows: fields in the registry's order, then what no table declares. */
export function columnsOfNew(readers: readonly PartReader[], wanted: Wanted): TargetColumn[] {
  const submitted = submittedColumns(
    readers.flatMap(({ columns }) => columns),
    wanted.table,
  );
  return [
    ...submitted.map((column) => filled(column, headerFor(column, wanted.table), wanted)),
    PROVENANCE_COLUMNS.file,
    PROVENANCE_COLUMNS.row,
  ];
}

/** The registry's own header of a field; others are kept as they were submitted. */
function headerFor({ field, header }: PartColumn, table: TableKey): string {
  return field === null ? header : fieldOf(table, field as FieldKey).header;
}

/** Columns that give a sheet which is there already anything to hold. */
function filledColumns({ stretches, changed }: Wanted): PartColumn[] {
  const given = stretches.flatMap(({ reader, rows }) =>
    reader.columns.filter(({ raw }) => holdsAnything(raw, reader, rows)),
  );
  return [...given, ...changed];
}

/** One column of each meaning that is submitted. */
function submittedColumns(columns: readonly PartColumn[], table: TableKey): PartColumn[] {
  const order = new Map(fieldsOf(table).map(([name], index) => [name, index]));
  const found = new Map<string, PartColumn>();
  for (const column of columns) {
    const meaning = column.field ?? `=${column.name}`;
    if (!found.has(meaning)) found.set(meaning, column);
  }
  const placeOf = ({ field }: PartColumn): number => (field === null ? order.size : (order.get(field) ?? 0));
  return [...found.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function holdsAnything({ kinds }: RawColumn, { part }: PartReader, rows: readonly number[]): boolean {
  return rows.some((row) => kinds[part.rawRows[row] ?? -1] !== CellKind.blank);
}

function filled(meaning: Meaning, header: string, { stretches, changed, for1904 }: Wanted): TargetColumn {
  const sources = new Map<PartReader, PartColumn>();
  for (const { reader } of stretches) {
    const column = reader.alike(meaning);
    if (column) sources.set(reader, column);
  }
  const all = [
    ...sources.values(),
    ...changed.filter(
      ({ field, name }) => field === meaning.field && (field !== null || name === meaning.name),
    ),
  ];
  return {
    header,
    meaning,
    isNew: true,
    format: all.some(({ isDate }) => isDate) ? 'date' : all.every(holdsText) ? 'text' : 'general',
    cell: ({ reader }, row) => {
      const column = sources.get(reader);
      return column ? reader.cell(column, row, for1904) : null;
    },
  };
}

function holdsText({ raw }: PartColumn): boolean {
  return raw.kinds.every((kind) => kind <= CellKind.text);
}

const NOTHING: TargetColumn = {
  header: '',
  format: 'general',
  isNew: false,
  meaning: null,
  cell: () => null,
};

const PROVENANCE_COLUMNS: Readonly<Record<'file' | 'row', TargetColumn>> = {
  file: {
    header: PROVENANCE.file,
    format: 'text',
    isNew: true,
    meaning: null,
    cell: ({ reader }, row) => sourceOf(reader, row).file,
  },
  row: {
    header: PROVENANCE.row,
    format: 'count',
    isNew: true,
    meaning: null,
    cell: ({ reader }, row) => sourceOf(reader, row).row,
  },
};
