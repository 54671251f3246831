import type { Localized } from '../../core/words/settings';
import { counted, grouped, leftAlone, type LeftAlone } from '../../locales';

interface RowCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

interface PlanCounts extends RowCounts {
  /** Of the changed rows. */
  readonly cells: number;
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
    `已并入：新增 ${grouped(added)} 行，删除 ${grouped(removed)} 行，改动 ${grouped(changed)} 行。${leftAlone['zh-CN'](rest)}`,
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
  counts: ({ added, removed, changed, cells }: PlanCounts) =>
    `新增 ${grouped(added)} 行 · 删除 ${grouped(removed)} 行 · 改动 ${grouped(changed)} 行${changed === 0 ? '' : `（${grouped(cells)} 格）`}`,
  superseded: (rows: number, by: string) => `其中 ${grouped(rows)} 行以“${by}”为准`,
  supersededWhole: (by: string) => `全部以“${by}”为准，不用并入`,
  showFindings: '查看问题',
  hideFindings: '收起问题',
  findingsOf: (file: string) => `“${file}”中的问题`,
  moreFindings: (left: number) => `再显示一些（还有 ${grouped(left)} 条）`,
  loading: '正在读取…',
  inFile: (file: string, sheet: string | null, row: number | null, column: string | null) =>
    `${file}${sheet === null ? '' : `“${sheet}”`}${row === null ? '' : `第 ${row} 行`}${column === null ? '' : `“${column}”栏`}`,
  inBook: (sheet: string, row: number) => `本台账“${sheet}”第 ${row} 行`,
  show: '查看差异',
  hide: '收起差异',
  kinds: { added: '新增', removed: '删除', changed: '改动' },
  kindsLabel: '差异种类',
  none: '没有这一类差异。',
  more: (left: number) => `再显示一些（还有 ${grouped(left)} 行）`,
  blank: '（空）',
  emptyAbout: '这是空工作簿：先新建登记表，或把各乡镇报来的文件拖进来，直接并成台账。',
  townships: '各乡镇报送情况',
  unread: '读取台账后，列出哪些乡镇已报、哪些未报。',
  read: '读取台账',
  noVillages: '台账中没有贫困村名册，无法列出应报的乡镇。',
  nobodyYet: (townships: number) => `应报 ${grouped(townships)} 个乡镇，还没有并入报送文件。`,
  standing: (townships: number, reported: number, again: number) =>
    `应报 ${grouped(townships)} 个乡镇，已报 ${grouped(reported)} 个${again === 0 ? '' : `（其中重报 ${grouped(again)} 个）`}，未报 ${grouped(townships - reported)} 个`,
  county: (county: string, reported: number, townships: number) =>
    `${county} 已报 ${grouped(reported)}/${grouped(townships)}`,
  moreTownships: (left: number) => `再显示一些（还有 ${grouped(left)} 个）`,
  missing: '未报',
  reported: '已报',
  reportedAgain: (times: number) => `重报 ${grouped(times)} 次`,
  filled: (percent: number) => `必填项已填 ${percent}%`,
  mergedBefore: '已并入的文件',
  mergedFile: (townships: string, isAgain: boolean, { added, removed, changed }: RowCounts) =>
    `${townships === '' ? '' : `${townships}，`}${isAgain ? '重报，' : ''}新增 ${grouped(added)} 行，删除 ${grouped(removed)} 行，改动 ${grouped(changed)} 行`,
  moreMerges: (left: number) => `再显示一些（还有 ${grouped(left)} 次）`,
  rereading: '正在更新报送情况…',
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
    `Merged: ${counted(added, 'row', 'rows')} added, ${counted(removed, 'row', 'rows')} removed, ${counted(changed, 'row', 'rows')} changed.${leftAlone.en(rest)}`,
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
  counts: ({ added, removed, changed, cells }) =>
    `${counted(added, 'row', 'rows')} added · ${grouped(removed)} removed · ${grouped(changed)} changed${changed === 0 ? '' : ` (${counted(cells, 'cell', 'cells')})`}`,
  superseded: (rows, by) => `For ${counted(rows, 'row', 'rows')} of it “${by}” counts`,
  supersededWhole: (by) => `“${by}” counts instead of all of it; nothing to merge`,
  showFindings: 'Show what is wrong',
  hideFindings: 'Hide what is wrong',
  findingsOf: (file) => `What is wrong in “${file}”`,
  moreFindings: (left) => `Show more (${grouped(left)} left)`,
  loading: 'Reading…',
  inFile: (file, sheet, row, column) =>
    [
      file,
      ...(sheet === null ? [] : [sheet]),
      ...(row === null ? [] : [`row ${row}`]),
      ...(column === null ? [] : [column]),
    ].join(', '),
  inBook: (sheet, row) => `this registry, ${sheet}, row ${row}`,
  show: 'Show the difference',
  hide: 'Hide the difference',
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  kindsLabel: 'Kind of difference',
  none: 'No difference of this kind.',
  more: (left) => `Show more (${grouped(left)} left)`,
  blank: '(blank)',
  emptyAbout:
    'This workbook is empty: add registry sheets, or drop the files of the townships here to make a registry of them.',
  townships: 'Submissions by township',
  unread: 'Once the registry is read, this tells which townships have reported and which have not.',
  read: 'Read the registry',
  noVillages: 'The registry has no register of villages: which townships are to report is not known.',
  nobodyYet: (townships) =>
    `${counted(townships, 'township is', 'townships are')} to report; no submission was merged yet.`,
  standing: (townships, reported, again) =>
    `${grouped(reported)} of ${counted(townships, 'township', 'townships')} reported${again === 0 ? '' : ` (${grouped(again)} again)`}, ${grouped(townships - reported)} missing`,
  county: (county, reported, townships) => `${county} ${grouped(reported)}/${grouped(townships)} reported`,
  moreTownships: (left) => `Show more (${grouped(left)} left)`,
  missing: 'not reported',
  reported: 'reported',
  reportedAgain: (times) => `reported again ${counted(times, 'time', 'times')}`,
  filled: (percent) => `${percent}% of required cells filled`,
  mergedBefore: 'Merged files',
  mergedFile: (townships, isAgain, { added, removed, changed }) =>
    `${townships === '' ? '' : `${townships}, `}${isAgain ? 'again, ' : ''}${counted(added, 'row', 'rows')} added, ${grouped(removed)} removed, ${grouped(changed)} changed`,
  moreMerges: (left) => `Show more (${grouped(left)} left)`,
  rereading: 'Bringing the list of submissions up to date…',
};

/** Texts of the view of 汇总报送. */
export const MERGE_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
