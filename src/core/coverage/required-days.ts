import { daysInYear, serialOf, type Table } from '../registry';
import type { Settings } from '../words/settings';

/** 应驻村天数 of a cadre: of the year's requirement the part of the year that was served by the as-of date. */
export function requiredDaysOf(
  cadres: Table<'cadres'>,
  row: number,
  { year, asOf, requiredDays }: Pick<Settings, 'year' | 'asOf' | 'requiredDays'>,
): number {
  const [start, end] = [cadres.number('start', row), cadres.number('end', row)];
  const from = Math.max(start, serialOf(year, 1, 1));
  const to = Math.min(asOf, serialOf(year, 12, 31), Number.isNaN(end) ? Infinity : end);
  return (requiredDays * Math.max(0, to - from + 1)) / daysInYear(year);
}
