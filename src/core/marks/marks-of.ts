import type { Registry } from '../registry';
import type { Finding, Severity } from '../rules';

/** A cell with findings. */
export interface Mark {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** Of its findings the worst. */
  readonly severity: Severity;
}

/** The worst first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** So many cells are marked; who has more to mend mends these first. */
const MOST = 20_000;

/**
 * The cells of the registry that findings are about, each once. A finding about a whole row marks the row's first
 * column that is read; one about a sheet or the workbook marks nothing.
 */
export function marksOf(registry: Registry, findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, row, columnIndex, severity } of findings) {
    if (marks.size >= MOST) break;
    if (sheet === null || row === null) continue;
    const column = columnIndex ?? firstColumnOf(registry, sheet);
    if (column === null) continue;
    const cell = `${sheet}!${String(row)}:${String(column)}`;
    const before = marks.get(cell);
    if (!before || ORDER.indexOf(severity) < ORDER.indexOf(before.severity))
      marks.set(cell, { sheet, row, column, severity });
  }
  return [...marks.values()];
}

function firstColumnOf({ readings }: Registry, name: string): number | null {
  const reading = readings.find(({ sheet }) => sheet === name);
  const columns = [...(reading?.mapped.values() ?? [])].map(({ column }) => column);
  return columns.length === 0 ? null : Math.min(...columns);
}
