import type { Localized } from '../../core/words/settings';
import { counted, grouped } from '../../locales';

const ZH = {
  heading: '新建登记表',
  about: '勾选要新建的表。带 * 的列必填；编号、身份证号按文本保存；代码从下拉列表中选。已有的表不会改动。',
  tables: '登记表',
  all: '全选',
  add: (count: number) => (count === 0 ? '新建' : `新建 ${grouped(count)} 张`),
  adding: '正在新建…',
  present: (sheets: readonly string[]) => `已有：${sheets.join('、')}`,
  added: (count: number) => `已新建 ${grouped(count)} 张登记表。`,
};

const EN: typeof ZH = {
  heading: 'New registry sheets',
  about:
    'Choose the sheets to be made. Columns with * are required; numbers of people and places are kept as text; codes are chosen from lists. Sheets that are there stay as they are.',
  tables: 'Registry sheets',
  all: 'All',
  add: (count) => (count === 0 ? 'Make' : `Make ${counted(count, 'sheet', 'sheets')}`),
  adding: 'Making them…',
  present: (sheets) => `In the workbook: ${sheets.join(', ')}`,
  added: (count) => `Made ${counted(count, 'registry sheet', 'registry sheets')}.`,
};

/** Texts of the view 新建登记表. */
export const TEMPLATE_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
