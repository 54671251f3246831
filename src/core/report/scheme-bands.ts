import { shownTarget, type Indicator } from '../evaluation';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import type { SheetPart } from './sections';

/** The scheme as it was applied, to stand under a list. */
export function schemeParts(results: Results, indicators: readonly Indicator[]): SheetPart[] {
  const texts = textsOf(results).evaluation;
  const list = keyedList({
    lines: indicators,
    headers: texts.schemeColumns,
    columns: {
      id: { cell: ({ id }) => id },
      group: { cell: ({ group }) => group },
      name: { cell: ({ name }) => name },
      full: { format: 'amount', cell: ({ full }) => full },
      method: { cell: ({ method }) => method },
      metric: { cell: ({ metric }) => metric || null },
      target: { format: 'general', cell: shownTarget },
      floor: { format: 'amount', cell: ({ floor }) => floor },
      steps: {
        cell: ({ steps }) => steps.map(({ from, score }) => `${from}:${score}`).join(';') || null,
      },
      condition: {
        cell: ({ condition }) => condition && `${condition.metric}${condition.sign}${condition.value}`,
      },
      dataSource: { cell: ({ dataSource }) => dataSource ?? null },
      department: { cell: ({ department }) => department ?? null },
    },
  });
  return [lines('note', ['']), lines('heading', [texts.scheme]), list];
}
