import type { CellFault, CellFaultCode } from '../core/words/failure';
import type { Locale, Localized } from '../core/words/settings';

/** What is wrong with a cell of a steering sheet, and what it should be. */
const FAULTS: Readonly<Record<CellFaultCode, Localized<(value: string) => string>>> = {
  noHeader: {
    'zh-CN': (value) => `没有找到表头（${value}）`,
    en: (value) => `no header (${value}) was found`,
  },
  blank: { 'zh-CN': () => '没有填写', en: () => 'is blank' },
  notNumber: { 'zh-CN': (value) => `“${value}”不是数字`, en: (value) => `“${value}” is not a number` },
  notInList: {
    'zh-CN': (value) => `“${value}”不在可选范围内`,
    en: (value) => `“${value}” is not one of the choices`,
  },
  repeated: { 'zh-CN': (value) => `“${value}”重复`, en: (value) => `“${value}” is given twice` },
  reserved: {
    'zh-CN': (value) => `“${value}”是半年得分的编号，指标不能用`,
    en: (value) => `“${value}” stands for the half-year's total and cannot name an indicator`,
  },
  unknownMetric: {
    'zh-CN': (value) => `没有指标项“${value}”`,
    en: (value) => `there is no metric “${value}”`,
  },
  notPositive: {
    'zh-CN': (value) => `目标值 ${value} 应大于 0`,
    en: (value) => `the target ${value} should be above 0`,
  },
  sameAsFloor: {
    'zh-CN': (value) => `目标值 ${value} 与起点值相同`,
    en: (value) => `the target ${value} equals the floor`,
  },
  negative: { 'zh-CN': (value) => `${value} 不能小于 0`, en: (value) => `${value} is below 0` },
  bandsUnreadable: {
    'zh-CN': (value) => `分档表“${value}”应写成 0.9:10;0.8:8`,
    en: (value) => `bands “${value}” should read like 0.9:10;0.8:8`,
  },
  bandsOutOfOrder: {
    'zh-CN': (value) => `分档表“${value}”应从高到低排列`,
    en: (value) => `bands “${value}” should go from high to low`,
  },
  bandAboveFull: {
    'zh-CN': (value) => `分档得分 ${value} 应在 0 到满分之间`,
    en: (value) => `the band's score ${value} should lie between 0 and the full score`,
  },
  conditionUnreadable: {
    'zh-CN': (value) => `适用条件“${value}”应写成 projects>0`,
    en: (value) => `condition “${value}” should read like projects>0`,
  },
  weights: {
    'zh-CN': (value) => `满分合计 ${value}，应为 100`,
    en: (value) => `the full scores add up to ${value} and not to 100`,
  },
  gradesOutOfOrder: {
    'zh-CN': (value) => `等次最低分 ${value} 应低于上一等次`,
    en: (value) => `the least total ${value} should be below that of the grade before`,
  },
  gradeWithoutLeast: {
    'zh-CN': (value) => `“${value}”没有最低分，只有最后一个等次可以不填`,
    en: (value) => `“${value}” has no least total; only the last grade may have none`,
  },
  shareOutOfRange: {
    'zh-CN': (value) => `比例 ${value} 应在 0 到 1（100%）之间`,
    en: (value) => `the share ${value} should lie between 0 and 1 (100%)`,
  },
  quotaOfLowerGrade: {
    'zh-CN': () => '名额比例只能填在最高等次',
    en: () => 'only the highest grade may have a quota',
  },
};

/** Stands for a value that nobody sees. */
const BLANK: Localized = { 'zh-CN': '空白', en: 'blank' };

/** What is wrong with one cell, without its address. */
export function faultSentence({ code, value }: Pick<CellFault, 'code' | 'value'>, locale: Locale): string {
  return FAULTS[code][locale](value.trim() === '' ? BLANK[locale] : value);
}

const SHOWN = 12;

/** `E2 …；G4 …`, the first of many. */
export function faultSentences(faults: readonly CellFault[], locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  const told = faults
    .slice(0, SHOWN)
    .map(({ cell, ...fault }) => `${cell} ${faultSentence(fault, locale)}`)
    .join(isChinese ? '；' : '; ');
  return faults.length <= SHOWN ? told : `${told}${isChinese ? '……' : ' …'}`;
}
