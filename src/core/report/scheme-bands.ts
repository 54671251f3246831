import type { Indicator } from '../evaluation';
import { lines, list, textsOf, type ListColumn, type Results } from './layout';
import type { Band, PlanCell } from './plan';

/** The scheme as it was applied, to stand under a list. */
export function schemeBands(results: Results, indicators: readonly Indicator[]): Band[] {
  const texts = textsOf(results).evaluation;
  const cells: ((indicator: Indicator) => PlanCell)[] = [
    ({ id }) => id,
    ({ group }) => group,
    ({ name }) => name,
    ({ full }) => full,
    ({ method }) => method,
    ({ metric }) => metric || null,
    ({ target }) => target,
    ({ floor }) => floor,
    ({ steps }) => steps.map(({ from, score }) => `${String(from)}:${String(score)}`).join(';') || null,
    ({ condition }) => condition && `${condition.metric}${condition.sign}${String(condition.value)}`,
    ({ dataSource }) => dataSource ?? null,
    ({ department }) => department ?? null,
  ];
  const numeric = new Set([3, 6, 7]);
  const columns = cells.map((cell, index): ListColumn => ({
    header: texts.schemeColumns[index] ?? '',
    width: 0,
    format: numeric.has(index) ? 'amount' : 'text',
    cell: (row) => {
      const indicator = indicators[row];
      return indicator ? cell(indicator) : null;
    },
  }));
  return [lines('note', ['']), lines('heading', [texts.scheme]), ...list(columns, indicators.length)];
}
