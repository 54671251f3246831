import { plainSheet, SheetBuilder, YEAR, type Random, type SampleCell, type SampleSheet } from '../base';
import type { County } from '../counties';
import type { Cadre } from './cadres';
import { yesNo, type Village } from './villages';

/** The indicator of the scheme that people judge. */
const JUDGED = 'T11';

/** Villages with households to be helped. */
const HAS_POOR = 'poorHouseholds>0';
/** Units of the centre and the province: what they bring in, and meetings with them, are told of no others. */
const IS_FROM_ABOVE = 'centralOrProvincial=1';

/** 人工评分表: one judgement for every resident team. */
export function scoreSheet(
  villages: readonly Village[],
  cadres: readonly Cadre[],
  random: Random,
): SampleSheet {
  const sheet = new SheetBuilder('scores');
  const staffed = new Set(
    cadres.filter(({ days, end }) => days !== null && end === null).map((cadre) => cadre.village),
  );
  villages.forEach(({ code }, at) => {
    if (!staffed.has(at)) return;
    sheet.add({ subject: code, indicator: JUDGED, score: random.int(25, 50) / 10, assessor: '群众代表' });
  });
  return sheet.build();
}

/** 参数: what the clerk may set, with the values of the year. */
export function settingsSheet(): SampleSheet {
  const rows: SampleCell[][] = [
    ['考核年度', YEAR, null],
    ['截止日期', `${YEAR}-12-31`, '统计截至当日'],
    ['贫困线', 2800, '元/人，人均纯收入'],
    ['每名干部结对上限', 15, '户'],
    ['工作队最少人数', 1, null],
    ['应驻村天数', 220, '天/年'],
    ['座谈会次数要求', 2, '次/年'],
    ['培训次数要求', 1, '次/年'],
    ['先进工作队名额', 50, null],
    ['先进单位名额', 24, null],
    ['先进最低等次', '合格', '低于这一等次的不评先进'],
    ['先进单位范围', '中央单位、省直单位', '“全部”为不限单位类别'],
    ['市级区划前缀', '4103', null],
    ['身份证号脱敏', '是', null],
  ];
  return plainSheet('参数', ['参数', '值', '说明'], rows);
}

/** 县区: the counties' classes. */
export function countySheet(counties: readonly County[]): SampleSheet {
  const rows = counties.map(({ name, kind, qinba }) => [name, kind, yesNo(qinba)]);
  return plainSheet('县区', ['县(区)', '县类别', '是否秦巴片区'], rows);
}

/** 考核指标: the scheme for teams and for units. Who has no part in what an indicator asks for is not judged by it. */
export function indicatorSheet(): SampleSheet {
  const headers = [
    '编号',
    '考核对象',
    '一级指标',
    '二级指标',
    '满分',
    '计分方式',
    '指标项',
    '目标值',
    '分档表',
    '适用条件',
  ];
  const rows: SampleCell[][] = [
    ['T01', '工作队', '驻村管理', '队伍配备', 5, '达标比例', 'teamSize', '工作队最少人数'],
    ['T02', '工作队', '驻村管理', '第一书记', 5, '达标比例', 'hasFirstSecretary', 1],
    ['T03', '工作队', '驻村管理', '驻村天数', 15, '达标比例', 'residentDays', 1],
    ['T04', '工作队', '结对帮扶', '结对覆盖', 15, '达标比例', 'pairedRatio', 1, null, HAS_POOR],
    ['T05', '工作队', '结对帮扶', '走访频次', 10, '达标比例', 'visitsPerPairing', 6, null, HAS_POOR],
    ['T06', '工作队', '驻村管理', '培训参加', 5, '达标比例', 'trainingRatio', 1],
    ['T07', '工作队', '帮扶成效', '帮扶资金', 10, '达标比例', 'fundsPerHousehold', '中位数', null, HAS_POOR],
    ['T08', '工作队', '帮扶成效', '项目完工', 10, '达标比例', 'projectsFinished', 1, null, 'projects>0'],
    ['T09', '工作队', '帮扶成效', '减贫成效', 15, '达标比例', 'povertyReduction', 0.2, null, 'poorAtStart>0'],
    ['T10', '工作队', '基础工作', '台账质量', 5, '分档', 'dataQuality', null, '0.98:5;0.95:4;0.9:3;0.8:1'],
    [JUDGED, '工作队', '群众评价', '群众评议', 5, '人工'],
    ['T99', '工作队', '否决', '台账错误率', 0, '否决', 'errorRate', 0.2],
    ['U01', '单位', '队伍', '驻村人员', 10, '达标比例', 'cadresSent', 1],
    ['U02', '单位', '调研', '主要负责人调研', 20, '达标比例', 'headVisits', 2],
    ['U03', '单位', '投入', '直接投入', 15, '达标比例', 'fundsInvested', '非零中位数', null, IS_FROM_ABOVE],
    ['U04', '单位', '投入', '引进资金', 15, '达标比例', 'fundsIntroduced', '非零中位数', null, IS_FROM_ABOVE],
    ['U05', '单位', '会议', '会议对接', 10, '达标比例', 'meetings', 2, null, IS_FROM_ABOVE],
    ['U06', '单位', '成效', '工作队平均得分', 30, '达标比例', 'teamMean', 90, null, 'teams>0'],
  ];
  return plainSheet('考核指标', headers, rows);
}
