import type { Localized } from '../../core/words/settings';

const ZH = {
  heading: '表格识别',
  about: '每张工作表被认作什么台账、每一列对应什么。改过的会记在工作簿里，表头相同的表以后照此读取。',
  remember: '记住这些更正',
  remembered: '已记在工作簿里，从下次校验起生效。',
  reading: '正在读取工作簿…',
  working: '正在对照…',
  lost: '以前记下的更正有读不出的，没有采用；再次记住时，由这一次的取代。',
  none: '工作簿里没有像登记表的工作表。',
  notRead: '不是登记表，不读取',
  fromRow: (row: number) => `（第 ${row} 行起）`,
  hidden: (sheet: string) => `${sheet}（隐藏）`,
  reasons: {
    unknown: (tables: string) => (tables === '' ? '未识别，没有读取' : `未识别，没有读取；最接近“${tables}”`),
    alike: (tables: string) => `像${tables}，请指定是哪一种`,
    own: () => '像本程序生成的表的副本，没有读取',
    copy: (tables: string) => `与“${tables}”重复的隐藏副本，没有计入`,
  },
  found: (recognised: string, missing: string) =>
    recognised === '' ? `缺少：${missing}` : `认出：${recognised}；缺少：${missing}`,
  readIt: (table: string) => `按${table}读取`,
  readAs: (table: string, percent: number, decided: boolean) =>
    decided ? `${table} · 由您指定` : `${table} · 把握 ${percent}%`,
  lacks: (count: number) => `缺 ${count} 个必填列`,
  table: '这张表是',
  headerRow: (row: number) => `表头在第 ${row} 行`,
  noTable: '不是登记表',
  missing: (headers: string) => `缺必填列：${headers}`,
  column: (letter: string, header: string) => `${letter} ${header}`,
  repeats: (field: string) => `“${field}”已由另一列提供，这一列不读`,
  unread: '（不读取）',
  required: (header: string) => `${header}（必填）`,
  forget: '恢复自动识别',
};

const EN: typeof ZH = {
  heading: 'Sheets and columns',
  about:
    'What each sheet was taken for and what each column holds. Corrections are kept in the workbook and hold for every sheet with the same headers.',
  remember: 'Remember corrections',
  remembered: 'Kept in the workbook; they hold from the next check on.',
  reading: 'Reading the workbook…',
  working: 'Matching…',
  lost: 'Some of the corrections kept earlier cannot be read and are not used; remembering again replaces them.',
  none: 'No sheet of the workbook looks like a registry sheet.',
  notRead: 'Not a registry sheet, not read',
  fromRow: (row: number) => ` (from row ${row})`,
  hidden: (sheet: string) => `${sheet} (hidden)`,
  reasons: {
    unknown: (tables: string) =>
      tables === '' ? 'Not recognised, not read' : `Not recognised, not read; nearest to “${tables}”`,
    alike: (tables: string) => `It may be any of ${tables}: say which`,
    own: () => 'Looks like a copy of a sheet of this program, not read',
    copy: (tables: string) => `A hidden copy of “${tables}”, left out`,
  },
  found: (recognised: string, missing: string) =>
    recognised === '' ? `Missing: ${missing}` : `Recognised: ${recognised}; missing: ${missing}`,
  readIt: (table: string) => `Read as ${table}`,
  readAs: (table: string, percent: number, decided: boolean) =>
    decided ? `${table} · as you decided` : `${table} · ${percent}% sure`,
  lacks: (count: number) => `${count} required ${count === 1 ? 'column' : 'columns'} missing`,
  table: 'This sheet is',
  headerRow: (row: number) => `Header in row ${row}`,
  noTable: 'Not a registry sheet',
  missing: (headers: string) => `Required columns missing: ${headers}`,
  column: (letter: string, header: string) => `${letter} ${header}`,
  repeats: (field: string) => `Another column already gives “${field}”; this one is not read`,
  unread: '(not read)',
  required: (header: string) => `${header} (required)`,
  forget: 'Recognise automatically',
};

/** Texts of 表格识别. */
export const MAPPING_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
