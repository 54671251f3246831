import type { Localized } from '../../core/words/settings';
import { counted, grouped, leftAlone, type LeftAlone } from '../../locales';

interface RowCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

const ZH = {
  heading: '汇总报送',
  about:
    '每个文件先单独检查，点“并入”后才写入台账，并记下来源文件和行号；可以整体撤销。无法识别的文件不并入。',
  pick: '选择文件…',
  drop: '也可以把多个 .xlsx 文件拖到这里',
  merge: (files: number) => `并入 ${grouped(files)} 个文件`,
  undo: (files: number) => `撤销上次汇总（${grouped(files)} 个文件）`,
  reading: (done: number, total: number, file: string) =>
    `正在检查第 ${grouped(done)} / ${grouped(total)} 个文件：${file}`,
  comparing: '正在与台账对照…',
  merging: '正在并入…',
  undoing: '正在撤销…',
  merged: ({ added, removed, changed, ...rest }: RowCounts & LeftAlone) =>
    `已并入：新增 ${grouped(added)} 行，删除 ${grouped(removed)} 行，改动 ${grouped(changed)} 格。${leftAlone['zh-CN'](rest)}`,
  undone: (rest: LeftAlone) =>
    rest.left === 0 ? '已撤销，台账恢复到汇总之前。' : `已撤销。${leftAlone['zh-CN'](rest)}`,
  recheck: '校验台账',
  files: '报送文件',
  choose: (file: string) => `并入“${file}”`,
  waiting: '等待检查',
  rows: (table: string, rows: number) => `${table} ${grouped(rows)} 行`,
  findings: ({
    error,
    warning,
    info,
  }: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
  }) =>
    error + warning + info === 0
      ? '没有发现问题'
      : `错误 ${grouped(error)} · 警告 ${grouped(warning)} · 提示 ${grouped(info)}`,
  ignored: (sheets: string) => `不是登记表、未读取：${sheets}`,
  first: (townships: string, rows: number) =>
    `${townships === '' ? '' : `${townships}，`}首次报送：新增 ${grouped(rows)} 行`,
  again: (townships: string) => `${townships === '' ? '' : `${townships}，`}重报`,
  replaces: (files: string, untold: boolean) =>
    `与台账中${[files === '' ? '' : `“${files}”的行`, untold ? '该乡镇未注明来源的行' : ''].filter((part) => part !== '').join('和')}对照：`,
  same: '与台账完全相同，不用并入',
  counts: ({ added, removed, changed }: RowCounts) =>
    `新增 ${grouped(added)} 行 · 删除 ${grouped(removed)} 行 · 改动 ${grouped(changed)} 行`,
  superseded: (rows: number, by: string) => `其中 ${grouped(rows)} 行以“${by}”为准`,
  show: '查看差异',
  hide: '收起差异',
  kinds: { added: '新增', removed: '删除', changed: '改动' },
  kindsLabel: '差异种类',
  none: '没有这一类差异。',
  more: (left: number) => `再显示一些（还有 ${grouped(left)} 行）`,
  blank: '（空）',
  row: (row: number) => `第 ${row} 行`,
};

const EN: typeof ZH = {
  heading: 'Merge submissions',
  about:
    'Each file is checked on its own and written only when you say so, each row with its file and row; it can be undone as a whole. Files that are not understood are left out.',
  pick: 'Choose files…',
  drop: 'or drop several .xlsx files here',
  merge: (files) => `Merge ${counted(files, 'file', 'files')}`,
  undo: (files) => `Undo the last merge (${counted(files, 'file', 'files')})`,
  reading: (done, total, file) => `Checking file ${grouped(done)} of ${grouped(total)}: ${file}`,
  comparing: 'Comparing with the registry…',
  merging: 'Merging…',
  undoing: 'Undoing…',
  merged: ({ added, removed, changed, ...rest }) =>
    `Merged: ${counted(added, 'row', 'rows')} added, ${counted(removed, 'row', 'rows')} removed, ${counted(changed, 'cell', 'cells')} changed.${leftAlone.en(rest)}`,
  undone: (rest) =>
    rest.left === 0 ? 'Undone; the registry is as it was before the merge.' : `Undone.${leftAlone.en(rest)}`,
  recheck: 'Check the registry',
  files: 'Submitted files',
  choose: (file) => `Merge “${file}”`,
  waiting: 'Waiting',
  rows: (table, rows) => `${table} ${counted(rows, 'row', 'rows')}`,
  findings: ({ error, warning, info }) =>
    error + warning + info === 0
      ? 'Nothing found wrong'
      : `${counted(error, 'error', 'errors')} · ${counted(warning, 'warning', 'warnings')} · ${grouped(info)} info`,
  ignored: (sheets) => `No registry sheets, not read: ${sheets}`,
  first: (townships, rows) =>
    `${townships === '' ? '' : `${townships}, `}first submission: ${counted(rows, 'row', 'rows')} added`,
  again: (townships) => `${townships === '' ? '' : `${townships}, `}submitted again`,
  replaces: (files, untold) =>
    `Against ${[files === '' ? '' : `the rows of “${files}”`, untold ? 'the township’s rows that tell no file' : ''].filter((part) => part !== '').join(' and ')}:`,
  same: 'Equal to the registry; nothing to merge',
  counts: ({ added, removed, changed }) =>
    `${grouped(added)} added · ${grouped(removed)} removed · ${grouped(changed)} changed`,
  superseded: (rows, by) => `For ${counted(rows, 'row', 'rows')} of it “${by}” counts`,
  show: 'Show the difference',
  hide: 'Hide the difference',
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  kindsLabel: 'Kind of difference',
  none: 'No difference of this kind.',
  more: (left) => `Show more (${grouped(left)} left)`,
  blank: '(blank)',
  row: (row) => `Row ${row}`,
};

/** Texts of the view of 汇总报送. */
export const MERGE_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
