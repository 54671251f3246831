import type { Localized } from '../../core/words/settings';

interface Span {
  readonly first: number;
  readonly last: number;
}

const years = ({ first, last }: Span, between: string): string =>
  first === last ? String(first) : `${first}${between}${last}`;

const ZH = {
  about: '请核对',
  year: (given: number, data: Span) =>
    `台账里的数据是 ${years(data, '—')} 年的，考核年度却是 ${given} 年。是不是写错了？`,
  asOf: (given: string, data: Span) =>
    `台账里的数据是 ${years(data, '—')} 年的，截止日期却是 ${given}。是不是写错了？`,
  previous: (name: string) => `上年台账“${name}”与现在打开的台账内容相同，对比不出变化。是不是选错了文件？`,
  goOn: '没有写错，继续',
  goBack: '返回修改',
};

const EN: typeof ZH = {
  about: 'Please check',
  year: (given, data) =>
    `The registry speaks of ${years(data, '–')}, but the year is ${given}. Is that meant?`,
  asOf: (given, data) =>
    `The registry speaks of ${years(data, '–')}, but the day is ${given}. Is that meant?`,
  previous: (name) =>
    `Last year’s workbook “${name}” holds the same registry as this one: nothing will differ. Is it the right file?`,
  goOn: 'Yes, go on',
  goBack: 'Go back',
};

/** Texts of questions that come before a run. */
export const ASKING_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
