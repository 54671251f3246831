import type { Locale, Localized } from '../core/words/settings';
import type {
  RowChange,
  SheetChanges,
  SteeringChange,
  TableChanges,
  Verification,
} from '../core/verification';

const ADDRESSES = 30;

const ZH = {
  stamp: ({ year, sealedAt, programVersion }: Pick<Verification, 'year' | 'sealedAt' | 'programVersion'>) =>
    `${year} 年度，${sealedAt} 封存，程序版本 ${programVersion}`,
  unchanged: '与封存时一致：台账、考核办法和结果表都没有改动。',
  changed: '与封存时不一致。',
  code: (code: string) => `封存码 ${code}`,
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
  sheet: ({ sheet, isGone, changed, cells }: SheetChanges) =>
    isGone
      ? `结果表“${sheet}”已不在工作簿中`
      : `结果表“${sheet}”：${changed} 个单元格有改动：${cells.slice(0, ADDRESSES).join('、')}${changed > ADDRESSES ? '……' : ''}`,
  more: (count: number) => `另有 ${count} 行未列出`,
};

const EN: typeof ZH = {
  stamp: ({ year, sealedAt, programVersion }) =>
    `${year}, sealed at ${sealedAt}, program version ${programVersion}`,
  unchanged: 'As it was sealed: the registry, the scheme and the sheets of the result are unchanged.',
  changed: 'Not as it was sealed.',
  code: (code) => `Seal code ${code}`,
  table: ({ title, added, removed, changed }) =>
    added + removed + changed === 0
      ? `${title}: changed, but in no row that can be told`
      : `${title}: ${added} rows added, ${removed} removed, ${changed} changed`,
  row: ({ change, key, sheet, row }) => {
    const place = change === 'removed' ? `row ${row} of ${sheet} when sealed` : `row ${row} of ${sheet}`;
    return `${change}: ${place}${key === null || key === '' ? '' : ` (${key})`}`;
  },
  steering: ({ where, before, after }) => `${where}: ${before || '(blank)'} → ${after || '(blank)'}`,
  sheet: ({ sheet, isGone, changed, cells }) =>
    isGone
      ? `Sheet ${sheet} of the result is no longer in the workbook`
      : `Sheet ${sheet} of the result: ${changed} cells changed: ${cells.slice(0, ADDRESSES).join(', ')}${changed > ADDRESSES ? ' …' : ''}`,
  more: (count) => `${count} more rows are not listed`,
};

/** How a workbook stands to its seal, in sentences: for the pane and for a terminal. */
export const sealSentences: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };

/** All of a verification, a line each. */
export function verificationLines(verification: Verification, locale: Locale): string[] {
  const words = sealSentences[locale];
  const { tables, steering, sheets, isUnchanged, code } = verification;
  return [
    words.stamp(verification),
    words.code(code),
    isUnchanged ? words.unchanged : words.changed,
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
  ];
}
