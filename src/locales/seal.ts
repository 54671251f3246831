import type { Locale, Localized } from '../core/words/settings';
import type {
  LookChange,
  LookChangeKind,
  OutsideChange,
  RecordChange,
  RowChange,
  SheetChanges,
  SteeringChange,
  TableChanges,
  Verification,
} from '../core/verification';

/** Places of a sheet that are named. */
const NAMED = 30;

interface PrintedSeal {
  readonly year: number;
  readonly code: string;
  readonly number: number;
}

/** What is printed below sealed sheets, which are Chinese whatever the pane's language. */
export function sealFooter({ year, code, number }: PrintedSeal): string {
  return `封存码 ${code}（${year} 年度，本工作簿第 ${number} 份封存）　第 &P 页　共 &N 页`;
}

function listed(places: readonly string[], count: number, separator: string, ellipsis: string): string {
  return places.slice(0, NAMED).join(separator) + (count > Math.min(NAMED, places.length) ? ellipsis : '');
}

const listedZh = (places: readonly string[], count: number): string => listed(places, count, '、', '……');
const listedEn = (places: readonly string[], count: number): string => listed(places, count, ', ', ' …');

type LookSentence = (change: LookChange) => string;

const LOOKS_ZH: Readonly<Record<LookChangeKind, LookSentence>> = {
  replaced: ({ sheet }) => `“${sheet}”不是当时封存的那张表，是后来放到它位置上的`,
  hidden: ({ sheet }) => `封存的结果表“${sheet}”被隐藏`,
  renamed: ({ sheet, places }) => `封存的结果表“${places[0] ?? ''}”被改名为“${sheet}”`,
  unprotected: ({ sheet }) => `封存的结果表“${sheet}”被撤销了工作表保护`,
  otherFooter: ({ sheet }) => `结果表“${sheet}”的页脚没有这次封存的封存码`,
  formats: ({ sheet, places, count }) =>
    `结果表“${sheet}”：${count} 个单元格的数字格式有改动，看到的可能不是其中的值：${listedZh(places, count)}`,
  conditions: ({ sheet, places, count }) =>
    `结果表“${sheet}”：封存后加了条件格式，看到的可能不是其中的值：${listedZh(places, count)}`,
  hiddenRows: ({ sheet, places, count }) =>
    `结果表“${sheet}”：封存后隐藏了行（或被筛选掉）：第 ${listedZh(places, count)} 行`,
  hiddenColumns: ({ sheet, places, count }) =>
    `结果表“${sheet}”：封存后隐藏了列：${listedZh(places, count)} 列`,
  lookAlike: ({ sheet }) => `“${sheet}”不是封存的结果表（或失去了封存标记），但名称或标记与结果表相同`,
};

const LOOKS_EN: typeof LOOKS_ZH = {
  replaced: ({ sheet }) => `Sheet ${sheet} is not the one that was sealed; it was put in its place later`,
  hidden: ({ sheet }) => `The sealed sheet ${sheet} was hidden`,
  renamed: ({ sheet, places }) => `The sealed sheet ${places[0] ?? ''} was renamed to ${sheet}`,
  unprotected: ({ sheet }) => `The protection of the sealed sheet ${sheet} was taken off`,
  otherFooter: ({ sheet }) => `The footer of sheet ${sheet} does not show the code of this seal`,
  formats: ({ sheet, places, count }) =>
    `Sheet ${sheet} of the result: the number format of ${count} cells was changed, so that they may show other than their value: ${listedEn(places, count)}`,
  conditions: ({ sheet, places, count }) =>
    `Sheet ${sheet} of the result: conditional formats were added, so that cells may show other than their value: ${listedEn(places, count)}`,
  hiddenRows: ({ sheet, places, count }) =>
    `Sheet ${sheet} of the result: rows were hidden (or filtered out): ${listedEn(places, count)}`,
  hiddenColumns: ({ sheet, places, count }) =>
    `Sheet ${sheet} of the result: columns were hidden: ${listedEn(places, count)}`,
  lookAlike: ({ sheet }) =>
    `Sheet ${sheet} is not a sealed sheet of the result (or has lost its mark), but has the name or the mark of one`,
};

const ZH = {
  stamp: ({ year, sealedAt, programVersion }: Pick<Verification, 'year' | 'sealedAt' | 'programVersion'>) =>
    `${year} 年度，${sealedAt} 封存，程序版本 ${programVersion}`,
  unchanged: '与封存时一致：台账、考核办法和结果表都没有改动。',
  changed: '与封存时不一致。',
  earlierForm:
    '这是旧版程序的封存：按旧办法核验没有发现改动，但旧办法看不出换表、隐藏、数字格式等改动。请重新封存该年度。',
  earlierFormChanged: '与封存时不一致（旧版程序的封存，看得出的改动较少）。请核实后重新封存该年度。',
  code: (code: string) => `封存码 ${code}`,
  printed: '封存码印在各结果表的页脚上。请打印这些表存档，日后核验时以纸上的封存码为准。',
  number: (number: number | null, records: readonly number[]) =>
    `${number === null ? '' : `本工作簿第 ${number} 份封存；`}现有封存记录 ${records.length} 份：${records.join('、')} 年度`,
  limits:
    '封存码须与存档打印件页脚上的一致。没有纸上的封存码，有本程序的人都可以改了结果再封存一次，核验看不出来；打印件上的份数多于现有记录，说明有记录被删去。字体颜色、列宽和盖在单元格上的图片不在封存之内。',
  table: ({
    title,
    added,
    removed,
    changed,
  }: Pick<TableChanges, 'title' | 'added' | 'removed' | 'changed'>) =>
    added + removed + changed === 0
      ? `${title}：有改动，但无法定位到行`
      : `${title}：新增 ${added} 行，删除 ${removed} 行，修改 ${changed} 行`,
  row: ({ change, key, sheet, row }: RowChange) => {
    const words = { added: '新增', removed: '删除', changed: '修改' };
    const place = change === 'removed' ? `封存时“${sheet}”第 ${row} 行` : `“${sheet}”第 ${row} 行`;
    return `${words[change]}：${place}${key === null || key === '' ? '' : `（${key}）`}`;
  },
  steering: ({ where, before, after }: SteeringChange) =>
    `${where}：${before || '（空）'} → ${after || '（空）'}`,
  sheet: ({ sheet, isGone, changed, cells, formulas = [] }: SheetChanges) => {
    if (isGone) return `结果表“${sheet}”已不在工作簿中`;
    if (changed === 0) return `结果表“${sheet}”：有改动，但无法定位到单元格`;
    const now = formulas.length === 0 ? '' : `；其中现在是公式的：${listedZh(formulas, formulas.length)}`;
    return `结果表“${sheet}”：${changed} 个单元格有改动：${listedZh(cells, changed)}${now}`;
  },
  look: (change: LookChange) => LOOKS_ZH[change.kind](change),
  record: ({ change, year }: RecordChange) =>
    change === 'gone'
      ? `${year} 年度的封存记录已不在工作簿中`
      : `${year} 年度的封存记录不是原来那份，该年度后来又封存过`,
  outside: ({ change, sheet, isList }: OutsideChange) => {
    const words = { added: '是封存后新增的', changed: '封存后有改动', removed: '已不在工作簿中，或已清空' };
    return `工作表“${sheet}”${words[change]}（${isList ? '其中的名单没有读作登记表，请看是不是登记表的副本' : '不是登记表，也不是结果表'}）`;
  },
  more: (count: number) => `另有 ${count} 行未列出`,
};

const EN: typeof ZH = {
  stamp: ({ year, sealedAt, programVersion }) =>
    `${year}, sealed at ${sealedAt}, program version ${programVersion}`,
  unchanged: 'As it was sealed: the registry, the scheme and the sheets of the result are unchanged.',
  changed: 'Not as it was sealed.',
  earlierForm:
    'This is a seal of an earlier version: nothing that it shows has changed, but it does not show sheets put in the place of others, hidden parts or number formats. Seal the year again.',
  earlierFormChanged:
    'Not as it was sealed (a seal of an earlier version, which shows less). Look into it and seal the year again.',
  code: (code) => `Seal code ${code}`,
  printed:
    'The seal code is printed in the footer of the sheets of the result. Print and file them: when verifying, the code on paper is what counts.',
  number: (number, records) =>
    `${number === null ? '' : `Seal no. ${number} of this workbook; `}records of seals in it: ${records.length} (${records.join(', ')})`,
  limits:
    'The code must be the one in the footer of the printed copy that was filed. Without the code on paper, anybody who has this program can change the result and seal it anew, which verifying does not show; where the paper counts more seals than there are records, a record was removed. Font colours, column widths and pictures over cells are not sealed.',
  table: ({ title, added, removed, changed }) =>
    added + removed + changed === 0
      ? `${title}: changed, but in no row that can be told`
      : `${title}: ${added} rows added, ${removed} removed, ${changed} changed`,
  row: ({ change, key, sheet, row }) => {
    const place = change === 'removed' ? `row ${row} of ${sheet} when sealed` : `row ${row} of ${sheet}`;
    return `${change}: ${place}${key === null || key === '' ? '' : ` (${key})`}`;
  },
  steering: ({ where, before, after }) => `${where}: ${before || '(blank)'} → ${after || '(blank)'}`,
  sheet: ({ sheet, isGone, changed, cells, formulas = [] }) => {
    if (isGone) return `Sheet ${sheet} of the result is no longer in the workbook`;
    if (changed === 0) return `Sheet ${sheet} of the result: changed, but in no cell that can be told`;
    const now = formulas.length === 0 ? '' : `; formulas now stand in ${listedEn(formulas, formulas.length)}`;
    return `Sheet ${sheet} of the result: ${changed} cells changed: ${listedEn(cells, changed)}${now}`;
  },
  look: (change) => LOOKS_EN[change.kind](change),
  record: ({ change, year }) =>
    change === 'gone'
      ? `The record of the seal of ${year} is no longer in the workbook`
      : `The record of the seal of ${year} is not the one that was there; the year was sealed again later`,
  outside: ({ change, sheet, isList }) => {
    const words = {
      added: 'was added since',
      changed: 'has changed since',
      removed: 'is no longer in the workbook, or empty',
    };
    return `Sheet ${sheet} ${words[change]} (${isList ? 'it holds a list that is not read as a registry sheet; see whether it is a copy of one' : 'neither registry nor result'})`;
  },
  more: (count) => `${count} more rows are not listed`,
};

/** How a workbook stands to its seal, in sentences: for the pane and for a terminal. */
export const sealSentences: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };

/** The one sentence that says how it stands. */
export function verdictOf(verification: Verification, locale: Locale): string {
  const words = sealSentences[locale];
  const { isEarlierForm, isUnchanged, tables, steering, sheets, looks, recordChanges } = verification;
  if (!isEarlierForm) return isUnchanged ? words.unchanged : words.changed;
  const changes = [tables, steering, sheets, looks, recordChanges];
  return changes.every(({ length }) => length === 0) ? words.earlierForm : words.earlierFormChanged;
}

/** All of a verification, a line each. */
export function verificationLines(verification: Verification, locale: Locale): string[] {
  const words = sealSentences[locale];
  const { tables, steering, sheets, looks, recordChanges, outside, code, number, records } = verification;
  return [
    words.stamp(verification),
    words.code(code),
    words.number(number, records),
    verdictOf(verification, locale),
    ...recordChanges.map(words.record),
    ...tables.flatMap((changes) => {
      const unlisted = changes.added + changes.removed + changes.changed - changes.rows.length;
      return [
        words.table(changes),
        ...changes.rows.map((row) => `  ${words.row(row)}`),
        ...(unlisted > 0 ? [`  ${words.more(unlisted)}`] : []),
      ];
    }),
    ...steering.map(words.steering),
    ...sheets.map(words.sheet),
    ...looks.map(words.look),
    ...outside.map(words.outside),
    words.limits,
  ];
}
