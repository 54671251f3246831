import { rowTeller, type RowTeller, type SeenCell } from '../../fixes';
import type { MergeChange, SheetMerge } from '../../merge';
import { rawValue, tableOf, type RawSheet, type RawWorkbook, type Registry } from '../../registry';

/** A row that nothing tells from others is known by so many of its cells. */
const MOST_CELLS = 20;

/** What the rows of one sheet are known by. */
export class RowMarks {
  private readonly sheet: RawSheet | undefined;
  private readonly teller: RowTeller | null;

  constructor(
    { sheets }: Pick<RawWorkbook, 'sheets'>,
    registry: Registry,
    { table: key, sheet: name, isNew }: Pick<SheetMerge, 'table' | 'sheet' | 'isNew'>,
  ) {
    const table = isNew ? undefined : tableOf(registry, key);
    this.sheet = isNew ? undefined : sheets.find((sheet) => sheet.name === name);
    this.teller = table ? rowTeller(table) : null;
  }

  /** 1-based Excel row. */
  of(row: number): readonly SeenCell[] {
    const { sheet, teller } = this;
    if (!sheet || !teller) return [];
    const told = teller(sheet, row);
    return told.length > 0 ? told : filledCells(sheet, row);
  }

  /** Changes with what their rows are known by, but for the cells that they change. */
  withSeen(changes: readonly MergeChange[]): (MergeChange & { readonly seen: readonly SeenCell[] })[] {
    const changing = new Map<number, Set<number>>();
    for (const { row, column } of changes)
      changing.set(row, (changing.get(row) ?? new Set<number>()).add(column));
    return changes.map((change) => ({
      ...change,
      seen: this.of(change.row).filter(({ column }) => changing.get(change.row)?.has(column) !== true),
    }));
  }
}

function filledCells({ columns, firstColumn, firstRow }: RawSheet, row: number): SeenCell[] {
  const cells = columns.flatMap((raw, index): SeenCell[] => {
    const value = rawValue(raw, row - 1 - firstRow);
    return value === null ? [] : [{ column: firstColumn + index, value, isKey: false }];
  });
  return cells.slice(0, MOST_CELLS);
}
