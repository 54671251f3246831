import { bulletinRows, coverageRows, sumOf as sumOver, type FigureRows } from '../coverage';
import type { FieldKey, TableKey } from '../registry';
import type { FigureQuestion } from '../report';
import type { Results } from '../results';
import type { Detail } from './answer';
import { rowsGroup, type LineGroup } from './lines';

export interface FigureBehind {
  readonly value: number;
  /** What it is a part of, for a ratio. */
  readonly whole: number | null;
  readonly isSum: boolean;
  readonly table: TableKey;
  readonly groups: readonly FigureGroup[];
}

interface FigureGroup extends LineGroup {
  readonly table: TableKey;
  readonly rows: readonly number[];
}

/** Counts a figure anew, with the rows that make it up; a ratio also has those that it lacks. */
export function figureBehind(results: Results, question: FigureQuestion): FigureBehind {
  if (question.figure !== 'ratio') {
    const rows = rowsBehind(results, question);
    const { value, table, sumOf } = rows;
    return { value, whole: null, isSum: sumOf !== null, table, groups: [groupOf(results, 'figure', rows)] };
  }
  const part = coverageRows(results, question.part, question.place);
  const whole = coverageRows(results, question.whole, question.place);
  const covered = new Set(part.rows);
  const rest = { ...whole, rows: whole.rows.filter((row) => !covered.has(row)) };
  return {
    value: part.value,
    whole: whole.value,
    isSum: false,
    table: whole.table,
    groups: [groupOf(results, 'uncovered', rest), groupOf(results, 'covered', part)],
  };
}

function rowsBehind(results: Results, question: Exclude<FigureQuestion, { figure: 'ratio' }>): FigureRows {
  switch (question.figure) {
    case 'coverage':
      return coverageRows(results, question.count, question.place);
    case 'bulletin':
      return bulletinRows(results, question.id);
    case 'rows':
      return rowsGiven(results, question);
  }
}

/** All of the rows that are given, also those whose cell is blank and no part of a sum. */
function rowsGiven(
  results: Results,
  { table, rows, sumOf }: Extract<FigureQuestion, { figure: 'rows' }>,
): FigureRows {
  if (sumOf === undefined) return { table, rows, value: rows.length, sumOf: null };
  return { ...sumOver(results, table, rows, sumOf as FieldKey), rows };
}

function groupOf(
  results: Results,
  id: 'figure' | 'covered' | 'uncovered',
  { table, rows }: Pick<FigureRows, 'table' | 'rows'>,
): FigureGroup {
  const { load } = results.coverage.facts.cadres;
  const more = (row: number): Detail[] =>
    table === 'cadres' ? [{ kind: 'households', count: load[row] ?? 0 }] : [];
  return { ...rowsGroup(results, id, table, rows, more), table, rows };
}
