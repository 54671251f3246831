import type { Table } from '../registry';
import { isBlank } from './cells';

/** A row of a score sheet that was handed out and is not scored yet: it is missing, not wrong. */
export function waitsForScore(table: Table, row: number): boolean {
  if (table.key !== 'scores') return false;
  const scores = table as Table<'scores'>;
  return !Number.isNaN(scores.number('full', row)) && isBlank(scores, 'score', row);
}
