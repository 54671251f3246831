import { evaluatedSheet, type Evaluated } from './evaluated-sheet';
import { textsOf, type Results } from './layout';
import type { SheetLayout } from './plan';

const FIELDS = ['county', 'township', 'village', 'code'] as const;

/** 工作队考核: a row for each team. */
export function teamSheet(results: Results): SheetLayout {
  return evaluatedSheet(results, evaluatedTeams(results));
}

export function evaluatedTeams(results: Results): Evaluated {
  const { title, columns } = textsOf(results).evaluation.teams;
  const { villages } = results.registry.tables;
  return {
    kind: 'teamEvaluation',
    table: 'zhucun_teams',
    title,
    applied: results.evaluation.applied['工作队'],
    subjects: results.evaluation.teams,
    facts: FIELDS.map((field, index) => ({
      header: columns[index] ?? '',
      width: field === 'code' ? 14 : 12,
      cell: ({ row }) => villages?.text(field, row) ?? null,
    })),
    hasBar: false,
    hasCounty: true,
    notes: [],
  };
}
