import type { SubjectResult } from '../evaluation';
import { evaluatedSheet, type Evaluated } from './evaluated-sheet';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedColumns } from './list';
import type { SheetLayout } from './plan';

/** 工作队考核: a row for each team. */
export function teamEvaluationSheet(results: Results): SheetLayout {
  return evaluatedSheet(results, evaluatedTeams(results));
}

export function evaluatedTeams(results: Results): Evaluated {
  const { title, columns } = textsOf(results).evaluation.teams;
  const { villages } = results.registry.tables;
  return {
    kind: 'teamEvaluation',
    table: 'zhucun_teams',
    title: title(results.settings.year),
    applied: results.evaluation.applied['工作队'],
    subjects: results.evaluation.teams,
    facts: keyedColumns<SubjectResult, keyof typeof columns>(columns, {
      county: { width: 12, names: true, cell: ({ row }) => villages?.text('county', row) ?? null },
      township: { width: 12, names: true, cell: ({ row }) => villages?.text('township', row) ?? null },
      village: { width: 12, names: true, cell: ({ row }) => villages?.text('village', row) ?? null },
      code: { width: 14, names: true, cell: ({ row }) => villages?.text('code', row) ?? null },
    }),
    hasBar: false,
    hasCounty: true,
    notes: [],
  };
}
