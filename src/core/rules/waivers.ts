import {
  CellKind,
  fieldOf,
  waivedCell,
  waivedPlace,
  type FieldKey,
  type Table,
  type TableKey,
  type Waiver,
} from '../registry';
import type { Severity } from './finding';
import { isAsListed } from './listed';
import type { Rule } from './rule';

/** Something found in a cell of a table's row. */
export interface FoundInCell {
  readonly table: Table;
  readonly row: number;
  readonly field: string;
  /** The field at fault, where that is another. */
  readonly fault: string;
  /** What the rule itself takes it for, whatever an office has set. */
  readonly severity: Severity;
}

/** The waivers of a workbook, rule by rule. */
export class Waivers {
  private readonly byRule = new Map<string, Map<string, Waiver>>();

  constructor(kept: readonly Waiver[] = []) {
    for (const waiver of kept) {
      const ofRule = this.byRule.get(waiver.rule) ?? new Map<string, Waiver>();
      ofRule.set(waivedPlace(waiver), waiver);
      this.byRule.set(waiver.rule, ofRule);
    }
  }

  /** Those of a rule as one text: while it is the same the rule leaves the same out. */
  textOf(rule: string): string {
    return JSON.stringify([...(this.byRule.get(rule)?.values() ?? [])]);
  }

  /** The one that holds for what a rule has found; null where there is none, or it must not stand. */
  of(rule: Rule, found: FoundInCell): Waiver | null {
    const ofRule = this.byRule.get(rule.id);
    if (!ofRule || !isWaivable(rule, found)) return null;
    const { table, row, field } = found;
    const cell = waivedCell(table, row, field);
    const waiver = ofRule.get(waivedPlace({ rule: rule.id, table: table.key, field, row: cell.row }));
    return waiver?.value === cell.value ? waiver : null;
  }
}

/**
 * Whether something may be left as it is once somebody has made sure. Of errors only where the cell can be read, for
 * then what stands there is taken as right; or where it is blank and the row counts without it.
 */
export function isWaivable(rule: Rule, { table, row, fault, severity }: FoundInCell): boolean {
  if (severity !== 'error') return true;
  if (rule.isBinding) return false;
  const isBlank = table.kind(fault as FieldKey, row) === CellKind.blank;
  return isBlank ? !keepsOut(table.key, fault) : isReadable(table, row, fault);
}

/** An error here keeps the row out of every count. */
export function keepsOut(table: TableKey, field: string): boolean {
  const { key, type } = fieldOf(table, field as FieldKey);
  return key || type === 'date';
}

/** Whether a cell reads as what its column holds, whatever a check has said of it. */
function isReadable(table: Table, row: number, name: string): boolean {
  const column = table.columnToKeep(name);
  if (!column) return false;
  const text = column.entries[column.codes[row] ?? -1];
  return text === undefined ? !Number.isNaN(column.numbers[row] ?? NaN) : isAsListed(column.field, text);
}
