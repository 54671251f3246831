import { TABLES } from '../registry';
import { defineCellRule } from './rule';

/**
 * A hidden sheet beside others of its table: its rows come on top of theirs, or it is a copy of them. One that stands
 * for its table alone is the registry, hidden or not; that it is hidden is said with what was read.
 */
export const hiddenSheet = defineCellRule<{ sheet: string; table: string; isRead: number }>({
  id: 'S11',
  severity: 'warning',
  acrossTables: true,
  foundAt: ['sheet'],
  title: { 'zh-CN': '隐藏的工作表', en: 'Hidden sheet' },
  remedy: {
    'zh-CN': '取消隐藏后核对；不应读取（或应当读取）的，在“表格识别”中更改。',
    en: 'Unhide it and look; under “Sheets and columns” you can say whether it is read.',
  },
  message: {
    'zh-CN': ({ sheet, table, isRead }) =>
      isRead === 1
        ? `隐藏的工作表“${sheet}”按“${table}”读取，其中的行都已计入。`
        : `隐藏的工作表“${sheet}”与“${table}”的内容重复，疑为旧的副本，未计入。`,
    en: ({ sheet, table, isRead }) =>
      isRead === 1
        ? `The hidden sheet “${sheet}” was read as “${table}”, and its rows count.`
        : `The hidden sheet “${sheet}” repeats “${table}”; it looks like an old copy and does not count.`,
  },
  *check({ registry }) {
    const inSight = new Set(registry.readings.flatMap(({ table, isHidden }) => (isHidden ? [] : [table])));
    for (const { sheet, table, isHidden } of registry.readings)
      if (isHidden && inSight.has(table)) yield said(sheet, table, 1);
    for (const { sheet, tables, reason } of registry.unread) {
      const [table] = tables;
      if (reason === 'copy' && table) yield said(sheet, table, 0);
    }
  },
});

function said(sheet: string, table: keyof typeof TABLES, isRead: number) {
  return {
    spot: { table, wholeSheet: sheet },
    params: { sheet, table: TABLES[table].sheet, isRead },
    value: null,
  };
}
