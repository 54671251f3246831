import type { CellValue, RawSheet } from '../../../src/core/registry';
import { layOut, type SheetPlan } from '../../../src/core/report';
import { rawSheet } from '../build';
import { cadre, posting, village, type Row } from '../counted';
import { cellsOf, typedOver } from './computed';
import { resultsOf, sheetsOf } from './laid-out';

export type Scores = readonly (readonly (number | null)[])[];

/** What people gave to teams and units, two indicators each. */
export interface Given {
  readonly teams: Scores;
  readonly units: Scores;
  readonly places?: { readonly teams?: number; readonly units?: number };
  /** Of the units; all are the city's where nothing is said. */
  readonly categories?: readonly string[];
  /** Among which units some are advanced; all where nothing is said. */
  readonly scope?: string;
  /** Rows of the sheet 等次. */
  readonly policies?: readonly (readonly CellValue[])[];
  /** The county of each team; all of one where nothing is said. */
  readonly counties?: readonly string[];
  /** What each team and unit had at half-year. */
  readonly halfYears?: {
    readonly teams?: readonly (number | null)[];
    readonly units?: readonly (number | null)[];
  };
  /** What each team has of the group 加分, of at most 5. */
  readonly bonuses?: readonly number[];
}

export const codeOf = (team: number): string => `41032710${1000 + team}`;
export const unitOf = (unit: number): string => `第${unit + 1}局`;

/** A team for each line of scores in a village of its own, and units that help the first of them. */
export function judgedCity({
  teams,
  units,
  places = {},
  categories = [],
  scope = '全部',
  policies = [],
  counties = [],
  bonuses = [],
  halfYears = {},
}: Given): RawSheet[] {
  const score = (subject: string, prefix: string, line: readonly (number | null)[]): Row[] =>
    line.flatMap((given, at): Row[] =>
      given === null ? [] : [{ subject, indicator: `${prefix}${at + 1}`, score: given }],
    );
  const halfYear = (subject: string, had: number | null): Row[] =>
    had === null ? [] : [{ subject, indicator: '半年', score: had }];
  const scheme = (['工作队', '单位'] as const).flatMap((subject) => {
    const prefix = subject === '工作队' ? 'T' : 'U';
    return [
      [`${prefix}1`, subject, '甲类', '作风', 60, '人工'],
      [`${prefix}2`, subject, '甲类', '成效', 40, '人工'],
    ];
  });
  if (bonuses.length > 0) scheme.push(['T3', '工作队', '加分', '表彰', 5, '人工']);
  return [
    ...sheetsOf({
      villages: teams.map((_, team) => village(codeOf(team), { county: counties[team] ?? '宜阳县' })),
      cadres: teams.map((_, team) => cadre(`G${team}`, codeOf(team))),
      units: units.map((_, unit) => ({ name: unitOf(unit), category: categories[unit] ?? '市直单位' })),
      postings: units.map((_, unit) => posting(unitOf(unit), codeOf(0))),
      scores: [
        ...teams.flatMap((line, team) => score(codeOf(team), 'T', line)),
        ...units.flatMap((line, unit) => score(unitOf(unit), 'U', line)),
        ...(halfYears.teams ?? []).flatMap((had, team) => halfYear(codeOf(team), had)),
        ...(halfYears.units ?? []).flatMap((had, unit) => halfYear(unitOf(unit), had)),
        ...bonuses.map((bonus, team): Row => ({ subject: codeOf(team), indicator: 'T3', score: bonus })),
      ],
    }),
    rawSheet('考核指标', [['编号', '考核对象', '一级指标', '二级指标', '满分', '计分方式'], ...scheme]),
    rawSheet('参数', [
      ['先进工作队名额', places.teams ?? 50],
      ['先进单位名额', places.units ?? 24],
      ['先进单位范围', scope],
    ]),
    ...(policies.length === 0
      ? []
      : [rawSheet('等次', [['类别', '考核对象', '名称', '值', '名额比例'], ...policies])]),
  ];
}

/** 工作队考核 or 单位考核 of one city after its scores were typed over by those of another. */
export function typedLike(kind: 'teamEvaluation' | 'unitEvaluation', before: Given, after: Given): SheetPlan {
  const results = resultsOf(judgedCity(before));
  const plan = layOut(kind, results);
  const isTeams = kind === 'teamEvaluation';
  const subjects = isTeams ? results.evaluation.teams : results.evaluation.units;
  const given = isTeams ? after.teams : after.units;
  const header = cellsOf(plan)[plan.headerRow - 1] ?? [];
  const columns = ['作风(60)', '成效(40)'].map((name) => header.indexOf(name));
  return typedOver(
    plan,
    subjects.flatMap(({ subject }, line) => {
      const own = given.find((_, index) => (isTeams ? codeOf(index) : unitOf(index)) === subject) ?? [];
      return own.map((value, at) => ({ row: plan.headerRow + line, column: columns[at] ?? -1, value }));
    }),
  );
}
