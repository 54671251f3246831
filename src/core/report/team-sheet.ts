import type { SubjectResult } from '../evaluation';
import type { Evaluated } from './evaluated-places';
import { evaluatedSheet } from './evaluated-sheet';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedColumns } from './list';
import { teamPeople } from './team-people';
import type { SheetLayout } from './plan';

/** 工作队考核: a row for each team. */
export function teamEvaluationSheet(results: Results): SheetLayout {
  return evaluatedSheet(results, evaluatedTeams(results));
}

export function evaluatedTeams(results: Results): Evaluated {
  const { title, columns, peopleColumns, units } = textsOf(results).evaluation.teams;
  const peopleOf = teamPeople(results);
  const { villages } = results.registry.tables;
  return {
    kind: 'teamEvaluation',
    table: 'zhucun_teams',
    title: title(results.settings.year),
    applied: results.evaluation.applied['工作队'],
    subjects: results.evaluation.teams,
    names: keyedColumns<SubjectResult, keyof typeof columns>(columns, {
      county: { width: 7, names: true, cell: ({ row }) => villages?.text('county', row) ?? null },
      township: { width: 8, names: true, cell: ({ row }) => villages?.text('township', row) ?? null },
      village: { width: 9, names: true, cell: ({ row }) => villages?.text('village', row) ?? null },
    }),
    people: keyedColumns<SubjectResult, keyof typeof peopleColumns>(peopleColumns, {
      code: { width: 14, names: true, cell: ({ row }) => villages?.text('code', row) ?? null },
      unit: { width: 24, cell: ({ row }) => units(peopleOf(row).units) },
      leader: { width: 10, cell: ({ row }) => peopleOf(row).leaders.join('、') || null },
      firstSecretary: { width: 10, cell: ({ row }) => peopleOf(row).firstSecretaries.join('、') || null },
    }),
    hasBar: false,
    hasCounty: true,
    notes: [],
  };
}
