import { requiredDaysOf, type GroupedRows } from '../coverage';
import { residentDaysOf } from '../linkage';
import type { JudgedSources } from './metric';

/**
 * The days that each subject's cadres spent in their villages against those required of them; cadres whose days are
 * not known are no part of either.
 */
export function daysAgainstRequired(
  residents: GroupedRows<'cadres'>,
): (from: JudgedSources) => (subject: number) => number {
  return (from) => {
    const { settings, registry } = from;
    const { cadres } = registry.tables;
    const sums = new Map<number, { days: number; required: number }>();
    residents.visit(from, (row, subject) => {
      const days = cadres ? residentDaysOf(cadres, row, settings.year) : NaN;
      if (!cadres || Number.isNaN(days)) return;
      const sum = sums.get(subject) ?? { days: 0, required: 0 };
      sum.days += days;
      sum.required += requiredDaysOf(cadres, row, settings);
      sums.set(subject, sum);
    });
    return (subject) => {
      const { days, required } = sums.get(subject) ?? { days: NaN, required: 0 };
      return required > 0 ? days / required : NaN;
    };
  };
}
