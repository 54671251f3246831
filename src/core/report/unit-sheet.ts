import type { SubjectResult } from '../evaluation';
import { evaluatedSheet, type Evaluated } from './evaluated-sheet';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedColumns } from './list';
import type { SheetLayout } from './plan';

/** 单位考核: a row for each designated unit. */
export function unitEvaluationSheet(results: Results): SheetLayout {
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
    title: title(results.settings.year),
    applied,
    subjects: results.evaluation.units,
    facts: keyedColumns<SubjectResult, keyof typeof columns>(columns, {
      name: { width: 28, names: true, cell: ({ row }) => units?.text('name', row) ?? null },
      category: { width: 12, names: true, cell: ({ row }) => units?.text('category', row) ?? null },
      county: { width: 12, names: true, cell: ({ row }) => units?.text('county', row) ?? null },
    }),
    hasBar: true,
    // A unit may help villages of several counties.
    hasCounty: false,
    notes: hasMean ? [mean] : [],
  };
}
