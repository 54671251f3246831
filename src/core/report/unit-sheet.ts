import { groupsOf } from '../coverage';
import { VILLAGES_HELPED, type SubjectResult } from '../evaluation';
import type { Evaluated } from './evaluated-places';
import { evaluatedSheet } from './evaluated-sheet';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedColumns } from './list';
import type { SheetLayout } from './plan';

/** 单位考核: a row for each designated unit. */
export function unitEvaluationSheet(results: Results): SheetLayout {
  return evaluatedSheet(results, evaluatedUnits(results));
}

export function evaluatedUnits(results: Results): Evaluated {
  const { title, columns, peopleColumns, mean } = textsOf(results).evaluation.units;
  const { units } = results.registry.tables;
  const villagesOf = groupsOf(results, VILLAGES_HELPED);
  const applied = results.evaluation.applied['单位'];
  const hasMean = applied.indicators.some(({ metric }) => metric === 'teamMean');
  return {
    kind: 'unitEvaluation',
    table: 'zhucun_units',
    title: title(results.settings.year),
    applied,
    subjects: results.evaluation.units,
    names: keyedColumns<SubjectResult, keyof typeof columns>(columns, {
      name: { width: 32, names: true, cell: ({ row }) => units?.text('name', row) ?? null },
      category: { width: 12, names: true, cell: ({ row }) => units?.text('category', row) ?? null },
      county: { width: 12, names: true, cell: ({ row }) => units?.text('county', row) ?? null },
    }),
    people: keyedColumns<SubjectResult, keyof typeof peopleColumns>(peopleColumns, {
      head: { width: 10, cell: ({ row }) => units?.text('head', row) ?? null },
      villages: { width: 8, format: 'count', cell: ({ row }) => villagesOf.get(row)?.length ?? 0 },
    }),
    hasBar: true,
    // A unit may help villages of several counties.
    hasCounty: false,
    notes: hasMean ? [mean] : [],
  };
}
