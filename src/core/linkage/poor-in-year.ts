import type { Table } from '../registry';

/** Left poverty in the year itself. */
export function leftPovertyIn(households: Table<'households'>, row: number, year: number): boolean {
  return exitYear(households, row) === year;
}

/** Poor at the end of a year, or at any later day that the register tells of: it may have left since. */
export function isPoorAfter(households: Table<'households'>, row: number, year: number): boolean {
  const status = households.text('status', row);
  return status === '未脱贫' || status === '返贫' || exitYear(households, row) > year;
}

/** Whether a household counts: poor on some day of a year, and so to be helped in it, in a row that takes part in counts. */
export function isCounted(households: Table<'households'>, row: number, year: number): boolean {
  if (households.excluded[row] === 1) return false;
  return isPoorAfter(households, row, year) || leftPovertyIn(households, row, year);
}

function exitYear(households: Table<'households'>, row: number): number {
  return households.text('status', row) === '已脱贫' ? households.number('exitYear', row) : NaN;
}
