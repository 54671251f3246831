import type { TableKey } from '../../core/registry';
import { cellsOf, type Random, type SampleCell, type SampleSheet } from '../base';

/** One cell that differs from the clean workbook. */
interface PlantedChange {
  readonly table: TableKey;
  /** 1-based Excel row. */
  readonly row: number;
  readonly field: string;
  readonly clean: SampleCell;
  readonly planted: SampleCell;
}

/** A mistake on purpose, and the finding that it must lead to. */
export interface PlantedMistake {
  readonly rule: string;
  readonly table: TableKey;
  readonly sheet: string;
  /** 1-based Excel rows where the rule reports; of a header, the header row. */
  readonly rows: readonly number[];
  /** The field that the rule reports; null for what concerns the sheet's form, not a field. */
  readonly field: string | null;
  readonly changes: readonly PlantedChange[];
  /** 1-based Excel rows that the clean workbook does not have. */
  readonly added: readonly { readonly table: TableKey; readonly row: number }[];
}

/** A row by an identity that stays when rows are inserted above it. */
export interface RowRef {
  readonly table: TableKey;
  readonly identity: number;
}

export type DraftCells = Readonly<Record<string, SampleCell>>;

interface Note {
  readonly rule: string;
  readonly table: TableKey;
  readonly rows: readonly RowRef[];
  readonly field: string | null;
  readonly changes: readonly (Omit<PlantedChange, 'row' | 'table'> & { readonly at: RowRef })[];
  readonly added: readonly RowRef[];
}

/** Columns whose values tie rows of several sheets together: one of them carries one mistake at most. */
const TIES: Partial<Record<TableKey, readonly string[]>> = {
  villages: ['code'],
  households: ['id'],
  members: ['householdId'],
  cadres: ['name'],
  pairings: ['householdId', 'cadreName'],
  units: ['name'],
};

/** A workbook that mistakes are being planted in. */
export class Draft {
  private readonly sheets = new Map<TableKey, SampleSheet>();
  private readonly identities = new Map<TableKey, number[]>();
  private readonly notes: Note[] = [];
  private readonly spent = new Set<string>();
  private nextIdentity = 0;

  constructor(
    sheets: readonly SampleSheet[],
    readonly random: Random,
  ) {
    for (const sheet of sheets) {
      if (sheet.table === null) continue;
      this.sheets.set(sheet.table, sheet);
      this.identities.set(
        sheet.table,
        Array.from({ length: sheet.rows }, () => this.nextIdentity++),
      );
    }
  }

  sheet(table: TableKey): SampleSheet {
    return this.sheets.get(table) as SampleSheet;
  }

  /** Every row of a table that the condition holds for, in order. */
  all(table: TableKey, holds: (cells: DraftCells) => boolean): RowRef[] {
    const identities = this.identities.get(table) as number[];
    return identities.flatMap((identity, at) =>
      holds(this.cellsAt(table, at)) ? [{ table, identity }] : [],
    );
  }

  /** A row that no mistake has touched yet. */
  pick(table: TableKey, holds: (cells: DraftCells) => boolean = () => true): RowRef {
    const identities = this.identities.get(table) as number[];
    const first = this.random.int(0, identities.length - 1);
    for (let step = 0; step < identities.length; step++) {
      const at = (first + step) % identities.length;
      const ref = { table, identity: identities[at] as number };
      const cells = this.cellsAt(table, at);
      if (!this.isSpent(ref, cells) && holds(cells)) {
        this.spend(ref);
        return ref;
      }
    }
    throw new RangeError(`no row left in ${table} to plant a mistake in`);
  }

  isSpent(ref: RowRef, cells = this.cells(ref)): boolean {
    if (this.spent.has(`${ref.identity}`)) return true;
    return this.tiesOf(ref.table, cells).some((tie) => this.spent.has(tie));
  }

  spend(ref: RowRef): void {
    this.spent.add(`${ref.identity}`);
    for (const tie of this.tiesOf(ref.table, this.cells(ref))) this.spent.add(tie);
  }

  cells(ref: RowRef): DraftCells {
    return this.cellsAt(ref.table, this.position(ref));
  }

  private cellsAt(table: TableKey, at: number): DraftCells {
    return Object.fromEntries(this.sheet(table).columns.map(({ key, cells }) => [key, cells[at] ?? null]));
  }

  /** Overwrites cells; what was there before is kept with the change. */
  change(at: RowRef, values: DraftCells): Note['changes'] {
    const position = this.position(at);
    return Object.entries(values).flatMap(([field, planted]) => {
      const cells = cellsOf(this.sheet(at.table), field);
      const clean = cells[position] ?? null;
      if (clean === planted) return [];
      cells[position] = planted;
      return [{ at, field, clean, planted }];
    });
  }

  /** Puts a row behind another one. */
  insertAfter(before: RowRef, values: DraftCells): RowRef {
    const position = this.position(before) + 1;
    const sheet = this.sheet(before.table);
    for (const column of sheet.columns) column.cells.splice(position, 0, values[column.key] ?? null);
    sheet.rows++;
    const added = { table: before.table, identity: this.nextIdentity++ };
    (this.identities.get(before.table) as number[]).splice(position, 0, added.identity);
    this.spend(added);
    return added;
  }

  /** Keeps what was planted and where the rule reports it: the given rows, and the field in them. */
  note(rule: string, field: string | null, rows: readonly RowRef[], plant: Partial<Note>): void {
    const { table } = rows[0] as RowRef;
    this.notes.push({ rule, table, field, rows, changes: plant.changes ?? [], added: plant.added ?? [] });
  }

  /** A mistake in the header row. */
  noteHeader(rule: string, table: TableKey): void {
    this.notes.push({ rule, table, field: null, rows: [], changes: [], added: [] });
  }

  /** The list of what was planted, once no row moves any more and the headings stand. */
  planted(): PlantedMistake[] {
    return this.notes.map(({ rule, table, field, rows, changes, added }) => ({
      rule,
      table,
      sheet: this.sheet(table).name,
      rows:
        rows.length === 0
          ? [this.headerRow(table)]
          : rows.map((ref) => this.excelRow(ref)).sort((a, b) => a - b),
      field,
      changes: changes.map(({ at, ...change }) => ({ table: at.table, row: this.excelRow(at), ...change })),
      added: added.map((ref) => ({ table: ref.table, row: this.excelRow(ref) })),
    }));
  }

  position({ table, identity }: RowRef): number {
    return (this.identities.get(table) as number[]).indexOf(identity);
  }

  private excelRow(ref: RowRef): number {
    return this.headerRow(ref.table) + 1 + this.position(ref);
  }

  private headerRow(table: TableKey): number {
    return this.sheet(table).above.length + 1;
  }

  private tiesOf(table: TableKey, cells: DraftCells): string[] {
    return (TIES[table] ?? []).flatMap((key) => (cells[key] === null ? [] : [`${cells[key]}`]));
  }
}
