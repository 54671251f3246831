import { fieldsOf, TABLES, type FieldType, type TableKey } from '../src/core/registry';
import type { Params, Rule, Whereabouts } from '../src/core/rules';
import type { Localized } from '../src/core/words/settings';

/** What a rule says, with … for all that it names. */
export function saidByRule({ message }: Rule): Localized {
  // A list of one reads as a text, too, whichever of the two a message asks for.
  const unnamed = new Proxy<Params>({}, { get: () => ['…'] });
  return { 'zh-CN': message['zh-CN'](unnamed), en: message.en(unnamed) };
}

/** What a column of a type holds. */
export const TYPE_NAMES: Readonly<Record<FieldType, Localized>> = {
  text: { 'zh-CN': '文字', en: 'texts' },
  int: { 'zh-CN': '整数', en: 'whole numbers' },
  num: { 'zh-CN': '数', en: 'numbers' },
  money: { 'zh-CN': '金额', en: 'amounts' },
  date: { 'zh-CN': '日期', en: 'dates' },
  year: { 'zh-CN': '年度', en: 'years' },
  bool: { 'zh-CN': '是否', en: 'yes or no' },
  enum: { 'zh-CN': '代码', en: 'codes of a list' },
  id18: { 'zh-CN': '身份证号', en: 'citizen IDs' },
  uscc: { 'zh-CN': '统一社会信用代码', en: 'credit codes' },
  vcode: { 'zh-CN': '村编码', en: 'village codes' },
  phone: { 'zh-CN': '电话', en: 'telephones' },
};

const WHOLE: Readonly<Record<string, Localized>> = {
  any: { 'zh-CN': '每一列', en: 'every column' },
  required: {
    'zh-CN': '每个必填列，或代替它的列',
    en: 'every required column, or those that stand in for it',
  },
  key: { 'zh-CN': '主键的最后一列', en: 'the last column of the key' },
  header: { 'zh-CN': '表头', en: 'the header' },
  row: { 'zh-CN': '整行', en: 'the row' },
  block: { 'zh-CN': '合并块的第一格', en: 'the first cell of the block' },
  sheet: { 'zh-CN': '整张工作表', en: 'the sheet' },
  workbook: { 'zh-CN': '整个工作簿', en: 'the workbook' },
};

/** Where findings of a rule stand. */
export function placeOfRule(place: Whereabouts): Localized {
  const whole = WHOLE[place];
  if (whole) return whole;
  const [first = '', rest = ''] = place.split(/[:.]/);
  if (first === 'type') {
    const { 'zh-CN': zh, en } = TYPE_NAMES[rest as FieldType];
    return { 'zh-CN': `各列${zh}`, en };
  }
  if (first === 'ref') {
    const { sheet } = TABLES[rest as TableKey];
    return { 'zh-CN': `引用“${sheet}”的各列`, en: `columns that refer to ${sheet}` };
  }
  const field = fieldsOf(first as TableKey).find(([name]) => name === rest)?.[1];
  const cell = `${TABLES[first as TableKey].sheet}·${field?.header ?? rest}`;
  return { 'zh-CN': cell, en: cell };
}
