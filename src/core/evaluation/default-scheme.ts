import type { Condition, Indicator, Method } from './indicator';

type Extras = Partial<Pick<Indicator, 'floor' | 'steps' | 'condition'>>;

function indicator(
  id: string,
  group: string,
  name: string,
  full: number,
  method: Method,
  metric: string,
  target: number | null,
  extras: Extras = {},
): Indicator {
  return {
    id,
    subject: '工作队',
    group,
    name,
    full,
    method,
    metric,
    target,
    floor: null,
    steps: [],
    condition: null,
    ...extras,
  };
}

const HAS_POOR: Condition = { metric: 'poorHouseholds', sign: '>', value: 0 };
const HAS_PROJECTS: Condition = { metric: 'projects', sign: '>', value: 0 };

/** The default scheme for teams (spec: evaluation); offices change it in their 考核指标 sheet. */
export const DEFAULT_SCHEME: readonly Indicator[] = [
  indicator('T01', '驻村管理', '队伍配备', 5, '达标比例', 'teamSize', 3),
  indicator('T02', '驻村管理', '第一书记', 5, '达标比例', 'hasFirstSecretary', 1),
  indicator('T03', '驻村管理', '驻村天数', 15, '达标比例', 'residentDays', 1),
  indicator('T04', '结对帮扶', '结对覆盖', 15, '达标比例', 'pairedRatio', 1, { condition: HAS_POOR }),
  indicator('T05', '结对帮扶', '走访频次', 10, '达标比例', 'visitsPerPairing', 12, { condition: HAS_POOR }),
  indicator('T06', '驻村管理', '培训参加', 5, '达标比例', 'trainingRatio', 1),
  indicator('T07', '帮扶成效', '帮扶资金', 10, '区间', 'fundsPerHousehold', 4, {
    floor: 0,
    condition: HAS_POOR,
  }),
  indicator('T08', '帮扶成效', '项目完工', 10, '达标比例', 'projectsFinished', 1, {
    condition: HAS_PROJECTS,
  }),
  indicator('T09', '帮扶成效', '减贫成效', 15, '区间', 'povertyReduction', 0.4, {
    floor: 0,
    condition: HAS_POOR,
  }),
  indicator('T10', '基础工作', '台账质量', 5, '分档', 'dataQuality', null, {
    steps: [
      { from: 0.98, score: 5 },
      { from: 0.95, score: 4 },
      { from: 0.9, score: 3 },
      { from: 0.8, score: 1 },
    ],
  }),
  indicator('T11', '群众评价', '群众评议', 5, '人工', '', null),
  indicator('T12', '否决', '台账错误率', 0, '否决', 'errorRatio', 0.2),
];
