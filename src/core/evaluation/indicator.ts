import { MINIMUM_TEAM } from '../words/settings';

export const METHODS = ['达标比例', '区间', '分档', '扣分', '标准化', '否决', '人工'] as const;
type Method = (typeof METHODS)[number];

export const SUBJECTS = ['工作队', '单位'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The 一级指标 whose scores come on top of the total, up to a cap. */
const BONUS_GROUP = '加分';

export interface ScoreStep {
  readonly from: number;
  readonly score: number;
}

/** A target that is not a number of the scheme's own: the year's data or a setting tells it. */
export const TARGET_WORDS = [
  /** Of all subjects that the indicator applies to. */
  '中位数',
  /** Of those that have any. */
  '非零中位数',
  MINIMUM_TEAM,
] as const;
export type TargetWord = (typeof TARGET_WORDS)[number];

/** An indicator applies only to subjects that meet it: `projects>0`. */
export interface Condition {
  readonly metric: string;
  readonly sign: '>' | '>=' | '<' | '<=' | '=';
  readonly value: number;
}

/** One row of 考核指标. */
export interface Indicator {
  readonly id: string;
  readonly subject: Subject;
  readonly group: string;
  readonly name: string;
  readonly full: number;
  readonly method: Method;
  /** Empty for 人工. */
  readonly metric: string;
  /** Of 扣分 the deduction for each fault, of 标准化 the factor at which the score is capped. */
  readonly target: number | null;
  /** Where the year's data or a setting tells the target. */
  readonly targetBy?: TargetWord;
  readonly floor: number | null;
  /** Highest first. */
  readonly steps: readonly ScoreStep[];
  readonly condition: Condition | null;
  /** What an official table says beside the indicator. */
  readonly dataSource?: string;
  readonly department?: string;
  readonly note?: string;
}

export function isVeto({ method }: Indicator): boolean {
  return method === '否决';
}

export function isBonus({ group }: Indicator): boolean {
  return group === BONUS_GROUP;
}

/** Whether the full scores of the scheme count this indicator: no veto, nothing on top. */
export function isWeighted(indicator: Indicator): boolean {
  return !isVeto(indicator) && !isBonus(indicator);
}

export function meets({ sign, value }: Condition, metric: number): boolean {
  switch (sign) {
    case '>':
      return metric > value;
    case '>=':
      return metric >= value;
    case '<':
      return metric < value;
    case '<=':
      return metric <= value;
    case '=':
      return metric === value;
  }
}
