import { TABLES, type TableKey, type UnreadSheet } from '../registry';
import type { Severity } from './finding';
import { defineCellRule } from './rule';

interface Facts extends Record<string, string | readonly string[]> {
  readonly sheet: string;
  readonly reason: UnreadSheet['reason'];
  /** Names of the tables that it may be. */
  readonly tables: readonly string[];
  readonly recognised: readonly string[];
  readonly missing: readonly string[];
}

export const sheetNotUnderstood = defineCellRule<Facts>({
  id: 'S09',
  severity: 'warning',
  severityNote: {
    'zh-CN': '名称或标题写明是某种登记表的，或该登记表缺少的，为错误',
    en: 'error where its name or title says which table it is, or where that table is missing',
  },
  acrossTables: true,
  foundAt: ['sheet'],
  title: { 'zh-CN': '未识别的工作表', en: 'Sheet not recognised' },
  remedy: {
    'zh-CN':
      '在“表格识别”中指定该表属于哪一种登记表，或改为规定的列名；与登记无关的，在“表格识别”中选“不是登记表”。',
    en: 'Say under “Sheets and columns” which table it is, or rename its columns; if it is no registry sheet, say so there.',
  },
  message: {
    'zh-CN': (facts) => `工作表“${facts.sheet}”未读取：${inChinese(facts)}`,
    en: (facts) => `Sheet “${facts.sheet}” was not read: ${inEnglish(facts)}`,
  },
  *check({ registry }) {
    for (const unread of registry.unread) {
      if (unread.reason === 'copy') continue;
      const [nearest = null] = unread.tables;
      yield {
        spot: { table: nearest, wholeSheet: unread.sheet },
        params: factsOf(unread),
        value: null,
        severity: severityOf(unread, (table) => registry.tables[table] !== undefined),
      };
    }
  },
});

/** A list that says which table it is, or that may be the one that is missing, cannot be left aside. */
function severityOf({ reason, named, tables }: UnreadSheet, isThere: (table: TableKey) => boolean): Severity {
  if (reason === 'alike' || reason === 'own') return 'warning';
  return named !== null || tables.some((table) => !isThere(table)) ? 'error' : 'warning';
}

function factsOf({ sheet, reason, tables, recognised, missing }: UnreadSheet): Facts {
  return { sheet, reason, tables: tables.map((table) => TABLES[table].sheet), recognised, missing };
}

function inChinese({ reason, tables, recognised, missing }: Facts): string {
  switch (reason) {
    case 'alike':
      return `可能是${quoted(tables, '、')}中的任何一种，无法确定。`;
    case 'own':
      return '名称或标题与本程序生成的表相同，疑为其副本。';
    default: {
      if (tables.length === 0) return '未识别出表头。';
      const known = recognised.length > 0 ? `已识别${quoted(recognised, '、')}` : '未识别出其中的列';
      return `最接近${quoted(tables, '、')}，${known}，缺少${quoted(missing, '、')}。`;
    }
  }
}

function inEnglish({ reason, tables, recognised, missing }: Facts): string {
  switch (reason) {
    case 'alike':
      return `it may be any of ${quoted(tables, ', ')}.`;
    case 'own':
      return 'its name or title is that of a sheet that this program writes; it looks like a copy.';
    default: {
      if (tables.length === 0) return 'no header was recognised.';
      const known =
        recognised.length > 0 ? `recognised ${quoted(recognised, ', ')}` : 'none of its columns known';
      return `nearest to ${quoted(tables, ', ')}; ${known}; missing ${quoted(missing, ', ')}.`;
    }
  }
}

function quoted(names: readonly string[], between: string): string {
  return names.map((name) => `“${name}”`).join(between);
}
