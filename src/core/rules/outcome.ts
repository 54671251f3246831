import type { TableKey } from '../registry';
import { LISTED_PER_RULE, type Finding, type Severity, type Waived } from './finding';
import type { Rule } from './rule';
import { total } from './severity-counts';

/** Cells (or, without a field, rows) that one rule found bad, by their table rows. */
export interface BadCells {
  readonly table: TableKey;
  readonly field: string | null;
  readonly rows: number[];
}

/** What one run of a rule came to: kept, so that it need not be run again while nothing that it read has changed. */
export class RuleOutcome {
  readonly list: Finding[] = [];
  readonly waived: Waived[] = [];
  readonly bad = new Map<string, BadCells>();
  /** What it looked at, as objects that give way to others when they change. */
  reads: readonly object[] = [];
  readonly severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  constructor(
    readonly rule: Rule,
    /** The waivers under which it was run, as one text. */
    readonly waivers = '',
  ) {}

  /** Counts one more; true while it is still to be listed. */
  counted(severity: Severity): boolean {
    this.severities[severity] += 1;
    return this.count <= LISTED_PER_RULE;
  }

  get count(): number {
    return total(this.severities);
  }

  markBad(table: TableKey, field: string | null, row: number): void {
    const key = `${table}.${field ?? ''}`;
    const cells = this.bad.get(key);
    if (cells) cells.rows.push(row);
    else this.bad.set(key, { table, field, rows: [row] });
  }

  /** The cells found bad here or there but not in both alike. */
  *differingBad(other: RuleOutcome): Generator<BadCells> {
    for (const [key, cells] of this.bad) if (!isSame(cells, other.bad.get(key))) yield cells;
    for (const [key, cells] of other.bad) if (!this.bad.has(key)) yield cells;
  }
}

function isSame({ rows }: BadCells, other: BadCells | undefined): boolean {
  return other?.rows.length === rows.length && rows.every((row, index) => other.rows[index] === row);
}
