import type { TableKey } from '../../core/registry';
import type { DraftCells, Draft } from './draft';

/** A mistake within one row: which row it suits, and what the clerk typed instead. */
export interface Slip {
  readonly rule: string;
  readonly table: TableKey;
  /** The field that the rule reports. */
  readonly field: string;
  readonly suits?: (cells: DraftCells) => boolean;
  readonly typed: (cells: DraftCells) => DraftCells;
}

export function plantSlips(draft: Draft, slips: readonly Slip[]): void {
  for (const { rule, table, field, suits, typed } of slips) {
    const row = draft.pick(table, suits);
    draft.note(rule, field, [row], { changes: draft.change(row, typed(draft.cells(row))) });
  }
}

/** A slip whose only wrong cell is the reported one; `wrong` gets the right value as text. */
export function slip(
  rule: string,
  table: TableKey,
  field: string,
  wrong: (right: string) => string | number | null,
  suits: (cells: DraftCells) => boolean = (cells) => cells[field] !== null,
): Slip {
  return { rule, table, field, suits, typed: (cells) => ({ [field]: wrong(`${cells[field]}`) }) };
}
