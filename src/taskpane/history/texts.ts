import type { Localized } from '../../core/words/settings';
import { counted, grouped, leftAlone } from '../../locales';
import type { HistoryEntry, TakenBack } from '../ledger-port';

type Counts = Pick<HistoryEntry, 'cells' | 'added' | 'removed'>;

/** Parts that say nothing are left out. */
const joined = (parts: readonly (string | false)[], between: string): string =>
  parts.filter((part) => part !== false).join(between);

const ZH = {
  open: '修改记录',
  openHint: '本程序改过台账的哪些地方，可以撤销',
  heading: '修改记录',
  about: '本程序对台账的修改都记在工作簿里，保存、关闭后仍可撤销。从最近的一次起，逐次撤销。',
  reading: '正在读取修改记录…',
  none: '还没有修改记录。',
  kinds: {
    fixes: '自动修改',
    scheme: '考核方案',
    nextYear: '新年度',
    merge: '汇总报送',
    proposals: '采用结对建议',
  } satisfies Record<HistoryEntry['kind'], string>,
  counts: ({ cells, added, removed }: Counts) =>
    joined(
      [
        added > 0 && `新增 ${grouped(added)} 行`,
        removed > 0 && `删除 ${grouped(removed)} 行`,
        cells > 0 && `改动 ${grouped(cells)} 格`,
      ],
      '，',
    ),
  sheets: (sheets: readonly string[]) => sheets.join('、'),
  files: (files: readonly string[]) =>
    `来自 ${files.slice(0, 3).join('、')}${files.length > 3 ? ` 等 ${files.length} 个文件` : ''}`,
  noTime: '时间未记',
  /** The latest change, in a line elsewhere. */
  last: (what: string, counts: string) => `上次修改：${what} ${counts}`,
  undo: '撤销',
  undoThis: (what: string) => `撤销：${what}`,
  undoing: '正在撤销…',
  states: {
    later: '撤销后面的修改以后，才能撤销',
    undone: '已撤销',
    unreadable: '记录已损坏，不能撤销',
  } satisfies Record<Exclude<HistoryEntry['state'], 'undoable'>, string>,
  undone: (what: string, taken: TakenBack) => `已撤销“${what}”。${leftAlone['zh-CN'](taken)}`,
};

const EN: typeof ZH = {
  open: 'History',
  openHint: 'What this program changed in the registry, and the way back',
  heading: 'History',
  about:
    'Whatever this program changes in the registry is recorded in the workbook and can be undone, also after saving and closing: the latest first.',
  reading: 'Reading the history…',
  none: 'Nothing was changed yet.',
  kinds: {
    fixes: 'Automatic fixes',
    scheme: 'Scheme',
    nextYear: 'Next year',
    merge: 'Submissions merged',
    proposals: 'Proposed pairings accepted',
  },
  counts: ({ cells, added, removed }) =>
    joined(
      [
        added > 0 && `${counted(added, 'row', 'rows')} added`,
        removed > 0 && `${counted(removed, 'row', 'rows')} removed`,
        cells > 0 && `${counted(cells, 'cell', 'cells')} changed`,
      ],
      ', ',
    ),
  sheets: (sheets) => sheets.join(', '),
  files: (files) =>
    `from ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`,
  noTime: 'time not kept',
  last: (what, counts) => `Last change: ${what}, ${counts}`,
  undo: 'Undo',
  undoThis: (what) => `Undo: ${what}`,
  undoing: 'Undoing…',
  states: {
    later: 'Undo what came after it first',
    undone: 'Undone',
    unreadable: 'The record is damaged: it cannot be undone',
  },
  undone: (what, taken) => `“${what}” undone.${leftAlone.en(taken)}`,
};

/** Texts of 修改记录. */
export const HISTORY_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
