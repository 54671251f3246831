import { MINIMUM_TEAM } from '../words/settings';
import { SUBJECTS, type Condition, type Indicator, type Subject, type TargetWord } from './indicator';
import type { MetricId } from './metrics';
import type { Policy, Scheme } from './scheme';

type Extras = Partial<Pick<Indicator, 'method' | 'steps' | 'condition'>>;
type Origin = readonly [dataSource: string, department: string];

/** In proportion to a target, unless it says otherwise. */
function indicator(
  id: string,
  group: string,
  name: string,
  full: number,
  metric: MetricId | '',
  target: number | TargetWord | null,
  [dataSource, department]: Origin,
  extras: Extras = {},
): Indicator {
  const subject: Subject = id.startsWith('T') ? '工作队' : '单位';
  return {
    ...{ id, subject, group, name, full, method: '达标比例', metric },
    ...(typeof target === 'string' ? { target: null, targetBy: target } : { target }),
    ...{ floor: null, steps: [], condition: null, dataSource, department },
    ...extras,
  };
}

interface KnownCondition extends Condition {
  readonly metric: MetricId;
}

const HAS_POOR: KnownCondition = { metric: 'poorHouseholds', sign: '>', value: 0 };
const HAS_POOR_AT_START: KnownCondition = { metric: 'poorAtStart', sign: '>', value: 0 };
const HAS_PROJECTS: KnownCondition = { metric: 'projects', sign: '>', value: 0 };
const HAS_TEAMS: KnownCondition = { metric: 'teams', sign: '>', value: 0 };
const IS_FROM_ABOVE: KnownCondition = { metric: 'centralOrProvincial', sign: '=', value: 1 };

const CADRES: Origin = ['驻村干部名册', '组织部门'];
const PAIRINGS: Origin = ['结对帮扶台账', '扶贫部门'];
const PROJECTS: Origin = ['项目资金台账', '扶贫部门、财政部门'];
const HOUSEHOLDS: Origin = ['贫困户名册', '扶贫部门'];
const TRAININGS: Origin = ['培训座谈台账、参加人员', '组织部门、扶贫部门'];

const TEAM_INDICATORS: readonly Indicator[] = [
  indicator('T01', '驻村管理', '队伍配备', 5, 'teamSize', MINIMUM_TEAM, CADRES),
  indicator('T02', '驻村管理', '第一书记', 5, 'hasFirstSecretary', 1, CADRES),
  indicator('T03', '驻村管理', '驻村天数', 15, 'residentDays', 1, CADRES),
  indicator('T04', '结对帮扶', '结对覆盖', 15, 'pairedRatio', 1, PAIRINGS, { condition: HAS_POOR }),
  indicator('T05', '结对帮扶', '走访频次', 10, 'visitsPerPairing', 6, PAIRINGS, { condition: HAS_POOR }),
  indicator('T06', '驻村管理', '培训参加', 5, 'trainingRatio', 1, TRAININGS),
  indicator('T07', '帮扶成效', '帮扶资金', 10, 'fundsPerHousehold', '中位数', PROJECTS, {
    condition: HAS_POOR,
  }),
  indicator('T08', '帮扶成效', '项目完工', 10, 'projectsFinished', 1, PROJECTS, { condition: HAS_PROJECTS }),
  indicator('T09', '帮扶成效', '减贫成效', 15, 'povertyReduction', 0.2, HOUSEHOLDS, {
    condition: HAS_POOR_AT_START,
  }),
  indicator('T10', '基础工作', '台账质量', 5, 'dataQuality', null, ['各登记表', '扶贫部门'], {
    method: '分档',
    steps: [
      { from: 0.98, score: 5 },
      { from: 0.95, score: 4 },
      { from: 0.9, score: 3 },
      { from: 0.8, score: 1 },
    ],
  }),
  indicator('T11', '群众评价', '群众评议', 5, '', null, ['人工评分表', '乡镇党委'], { method: '人工' }),
  indicator('T99', '否决', '台账错误率', 0, 'errorRate', 0.2, ['各登记表', '扶贫部门'], { method: '否决' }),
];

// What higher units bring in, and their meetings with the city, are told of central and provincial units alone.
const UNIT_INDICATORS: readonly Indicator[] = [
  indicator('U01', '队伍', '驻村人员', 10, 'cadresSent', 1, CADRES),
  indicator('U02', '调研', '主要负责人调研', 20, 'headVisits', 2, ['走访调研台账', '扶贫部门']),
  indicator('U03', '投入', '直接投入', 15, 'fundsInvested', '非零中位数', PROJECTS, {
    condition: IS_FROM_ABOVE,
  }),
  indicator('U04', '投入', '引进资金', 15, 'fundsIntroduced', '非零中位数', PROJECTS, {
    condition: IS_FROM_ABOVE,
  }),
  indicator('U05', '会议', '会议对接', 10, 'meetings', 2, TRAININGS, { condition: IS_FROM_ABOVE }),
  indicator('U06', '成效', '工作队平均得分', 30, 'teamMean', 90, ['工作队考核', '扶贫部门'], {
    condition: HAS_TEAMS,
  }),
];

export const DEFAULT_INDICATORS: Readonly<Record<Subject, readonly Indicator[]>> = {
  工作队: TEAM_INDICATORS,
  单位: UNIT_INDICATORS,
};

/** Grades as published schemes have them. */
export const DEFAULT_POLICY: Policy = {
  grades: [
    { grade: '优秀', from: 90 },
    { grade: '良好', from: 80 },
    { grade: '合格', from: 60 },
    { grade: '不合格', from: -Infinity },
  ],
  quota: null,
  bonusCap: null,
  halfYearWeight: 0,
};

/** What holds where an office says nothing else. */
export const DEFAULT_SCHEME: Scheme = {
  indicators: SUBJECTS.flatMap((subject) => DEFAULT_INDICATORS[subject]),
  policies: { 工作队: DEFAULT_POLICY, 单位: DEFAULT_POLICY },
  chains: { teamLifts: true, teamHolds: true, missingTeamBars: false },
  reviewGap: 0.1,
};
