import { DEFAULT_SCHEME, shownTarget } from '../../../src/core/evaluation';

/** As a published scheme would be read: number, name, full score, metric, target. */
const READ = DEFAULT_SCHEME.indicators.map((indicator) =>
  [indicator.id, indicator.name, indicator.full, indicator.metric, shownTarget(indicator)].join(' '),
);

it('asks of teams and of units what the specification does', () => {
  expect(READ).toEqual([
    'T01 队伍配备 5 teamSize 工作队最少人数',
    'T02 第一书记 5 hasFirstSecretary 1',
    'T03 驻村天数 15 residentDays 1',
    'T04 结对覆盖 15 pairedRatio 1',
    'T05 走访频次 10 visitsPerPairing 6',
    'T06 培训参加 5 trainingRatio 1',
    'T07 帮扶资金 10 fundsPerHousehold 中位数',
    'T08 项目完工 10 projectsFinished 1',
    'T09 减贫成效 15 povertyReduction 0.2',
    'T10 台账质量 5 dataQuality ',
    'T11 群众评议 5  ',
    'T99 台账错误率 0 errorRate 0.2',
    'U01 驻村人员 10 cadresSent 1',
    'U02 主要负责人调研 20 headVisits 2',
    'U03 直接投入 15 fundsInvested 非零中位数',
    'U04 引进资金 15 fundsIntroduced 非零中位数',
    'U05 会议对接 10 meetings 2',
    'U06 工作队平均得分 30 teamMean 90',
  ]);
});
