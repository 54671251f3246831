import type { Localized } from '../../core/words/settings';
import { counted, grouped } from '../../locales';

interface ScoreOf {
  readonly name: string;
  readonly indicatorName: string;
}

const ZH = {
  heading: '评分情况',
  about: '评分表只有“得分”可填。收回的评分表放进本工作簿，或由“汇总报送”并入，重新校验后在这里查看。',
  uncheckedHint: '先校验一次，才知道要评哪些对象。',
  check: '重新校验',
  names: '评分人',
  namesHint: '一行一个姓名',
  handOut: '新建评分表',
  working: '正在处理…',
  nothing: '考核指标里没有要人工评分的指标，或没有考核对象。',
  handedOut: ({ added, kept }: { added: number; kept: readonly string[] }) =>
    `已新建 ${grouped(added)} 张评分表。${kept.length === 0 ? '' : `已有、没有改动：${kept.join('、')}。`}`,
  totals: ({ wanted, unscored }: { wanted: number; unscored: number }) =>
    `应评 ${grouped(wanted)} 项，其中 ${grouped(unscored)} 项还没有人评分。`,
  assessor: '评分人',
  given: '已评',
  missing: '未评',
  outliers: '差异较大',
  spreads: '分差较大',
  unnamed: '（未写评分人）',
  choose: '查看',
  none: '没有。',
  more: (left: number) => `再显示一些（还有 ${grouped(left)} 项）`,
  missingLine: ({ name, indicatorName, isFaulty }: ScoreOf & { isFaulty: boolean }) =>
    `${name} · ${indicatorName}${isFaulty ? '：得分有错误，不能计入' : ''}`,
  outlierLine: ({
    name,
    indicatorName,
    score,
    median,
    full,
  }: ScoreOf & { score: number; median: number; full: number }) =>
    `${name} · ${indicatorName}：${score} 分，其他人中位数 ${median}（满分 ${full}）`,
  spreadLine: ({
    name,
    indicatorName,
    count,
    low,
    high,
    mean,
    full,
  }: ScoreOf & { count: number; low: number; high: number; mean: string; full: number }) =>
    `${name} · ${indicatorName}：${grouped(count)} 人，${low} 到 ${high}，平均 ${mean}（满分 ${full}）`,
};

const EN: typeof ZH = {
  heading: 'Scores by assessors',
  about:
    'In a score sheet only the scores can be filled in. Put those that come back into this workbook or merge them in, check again, and see here.',
  uncheckedHint: 'Check once first: only then is it known who is to be scored.',
  check: 'Check again',
  names: 'Assessors',
  namesHint: 'One name a line',
  handOut: 'Make score sheets',
  working: 'Working…',
  nothing: 'The scheme has no indicator that people score, or there is nobody to be scored.',
  handedOut: ({ added, kept }) =>
    `Made ${counted(added, 'score sheet', 'score sheets')}.${kept.length === 0 ? '' : ` There already, not changed: ${kept.join(', ')}.`}`,
  totals: ({ wanted, unscored }) =>
    `${counted(wanted, 'score', 'scores')} to be given; ${grouped(unscored)} of them given by nobody yet.`,
  assessor: 'Assessor',
  given: 'Given',
  missing: 'Missing',
  outliers: 'Far off',
  spreads: 'Spread',
  unnamed: '(no assessor named)',
  choose: 'Show',
  none: 'None.',
  more: (left) => `Show more (${grouped(left)} left)`,
  missingLine: ({ name, indicatorName, isFaulty }) =>
    `${name} · ${indicatorName}${isFaulty ? ': the score has an error and cannot count' : ''}`,
  outlierLine: ({ name, indicatorName, score, median, full }) =>
    `${name} · ${indicatorName}: ${score}, median of the others ${median} (of ${full})`,
  spreadLine: ({ name, indicatorName, count, low, high, mean, full }) =>
    `${name} · ${indicatorName}: ${counted(count, 'score', 'scores')} from ${low} to ${high}, mean ${mean} (of ${full})`,
};

/** Texts of the view 评分情况. */
export const SCORING_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };

export type ScoringWords = typeof ZH;
