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

/** Poor on some day of a year, and so to be helped in it. */
export function isPoorIn(households: Table<'households'>, row: number, year: number): boolean {
  return isPoorAfter(households, row, year) || leftPovertyIn(households, row, year);
}

function exitYear(households: Table<'households'>, row: number): number {
  return households.text('status', row) === '已脱贫' ? households.number('exitYear', row) : NaN;
}
