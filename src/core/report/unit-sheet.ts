import { evaluatedSheet, type Evaluated } from './evaluated-sheet';
import { textsOf, type Results } from './layout';
import type { SheetLayout } from './plan';

const FIELDS = ['name', 'category', 'county'] as const;
const WIDTHS = [28, 12, 12];

/** 单位考核: a row for each designated unit. */
export function unitSheet(results: Results): SheetLayout {
  return evaluatedSheet(results, evaluatedUnits(results));
}

export function evaluatedUnits(results: Results): Evaluated {
  const { title, columns, mean } = textsOf(results).evaluation.units;
  const { units } = results.registry.tables;
  const applied = results.evaluation.applied['单位'];
  const hasMean = applied.indicators.some(({ metric }) => metric === 'teamMean');
  return {
    kind: 'unitEvaluation',
    table: 'zhucun_units',
    title,
    applied,
    subjects: results.evaluation.units,
    facts: FIELDS.map((field, index) => ({
      header: columns[index] ?? '',
      width: WIDTHS[index] ?? 12,
      cell: ({ row }) => units?.text(field, row) ?? null,
    })),
    hasBar: true,
    // A unit may help villages of several counties.
    hasCounty: false,
    notes: hasMean ? [mean] : [],
  };
}
