import { daysInYear, type Table } from '../registry';

/** Whether somebody can have spent so many days of a year in a village. */
export function arePossibleDays(days: number, year: number): boolean {
  return days >= 0 && days <= daysInYear(year);
}

/** 驻村天数 of a cadre; NaN where it is blank or cannot be, which is missing data alike. */
export function residentDaysOf(cadres: Table<'cadres'>, row: number, year: number): number {
  const days = cadres.number('days', row);
  return arePossibleDays(days, year) ? days : NaN;
}
