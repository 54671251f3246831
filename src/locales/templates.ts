import type { FieldType } from '../core/registry';
import type { Localized } from '../core/words/settings';

const ZH = {
  required: '必填',
  optional: '选填',
  /** What a cell of a type takes. */
  types: {
    text: '文字，不超过 255 字',
    int: '不小于 0 的整数',
    num: '不小于 0 的数',
    money: '不小于 0 的金额，单位万元，最多四位小数',
    date: '日期，如 2014-05-01',
    year: '四位数年份，如 2014',
    bool: '从下拉列表中选“是”或“否”',
    enum: '从下拉列表中选择',
    id18: '18 位身份证号',
    uscc: '18 位统一社会信用代码，或 9 位组织机构代码',
    vcode: '12 位统计用区划代码',
    phone: '手机号，或带区号的电话',
  } satisfies Readonly<Record<FieldType, string>>,
  /** The column names a row, together with others or alone. */
  key: (others: readonly string[]) =>
    others.length === 0 ? '各行不能重复' : `与${others.map((other) => `“${other}”`).join('')}合起来不能重复`,
  refers: (sheet: string) => `要与“${sheet}”中的一致`,
  /** Between two of these. */
  separator: '；',
  refusal: (kind: string) => `这里应填：${kind}。`,
  header: '表头',
  headerHint: '请不要改动表头，程序按表头认列。',
  headerRefusal: (header: string) => `表头应为“${header}”，不能改成别的。`,
};

const EN: typeof ZH = {
  required: 'Required',
  optional: 'Optional',
  types: {
    text: 'text of up to 255 characters',
    int: 'a whole number, 0 or more',
    num: 'a number, 0 or more',
    money: 'an amount in 万元 (10,000 yuan), 0 or more, up to four decimals',
    date: 'a date such as 2014-05-01',
    year: 'a year of four digits such as 2014',
    bool: '是 (yes) or 否 (no) from the list',
    enum: 'one of the list',
    id18: 'a citizen ID of 18 characters',
    uscc: 'a unified social credit code of 18 characters',
    vcode: 'a village code of 12 digits',
    phone: 'a mobile number, or a telephone with its area code',
  },
  key: (others) =>
    others.length === 0 ? 'no two rows alike' : `no two rows alike in this and ${others.join(', ')}`,
  refers: (sheet) => `as it stands in “${sheet}”`,
  separator: '; ',
  refusal: (kind) => `What goes here: ${kind}.`,
  header: 'Header',
  headerHint: 'Please leave headers as they are: columns are known by them.',
  headerRefusal: (header) => `The header has to be “${header}”.`,
};

/** What an empty registry sheet says beside its cells. */
export const TEMPLATE_FORM_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
