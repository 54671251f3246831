import type { Localized } from '../../core/words/settings';
import type { Written } from '../ledger-port';
import { counted, grouped, leftAlone } from '../../locales';

const ZH = {
  open: (count: number) => `可以自动修改（${grouped(count)}）`,
  heading: '自动修改',
  about: '勾选后才写入登记表，逐处记入“修改记录”，可以撤销。有几种可能的，请逐处选定。',
  choose: (reason: string, cells: number) => `${reason}（${grouped(cells)} 处，逐处选定）`,
  leave: '不改',
  apply: (count: number) => `修改选中的 ${grouped(count)} 处`,
  chooseAll: '全选',
  undo: (count: number) => `撤销上次修改（${grouped(count)} 处）`,
  working: '正在处理…',
  written: (written: Written) => `已修改 ${grouped(written.changed)} 处。${leftAlone['zh-CN'](written)}`,
  undone: (written: Written) => `已撤销 ${grouped(written.changed)} 处。${leftAlone['zh-CN'](written)}`,
  none: '没有可以自动修改的地方。',
  more: (count: number) => `再显示一些（还有 ${grouped(count)} 处）`,
  blank: '（空）',
  errors: '问题更正',
  uniform: '统一写法：内容不变，不算问题',
  kinds: { text: '文本', number: '数字', date: '日期', yesNo: '逻辑值' },
  stray: '含多余空格',
};

const EN: typeof ZH = {
  open: (count) => `Can be corrected (${grouped(count)})`,
  heading: 'Mend automatically',
  about:
    'Only what is ticked is written into the registry; every change is recorded and can be undone. Where there are several candidates, choose one for each cell.',
  choose: (reason, cells) => `${reason} (${counted(cells, 'cell', 'cells')}, to be chosen one by one)`,
  leave: 'Leave as it is',
  apply: (count) => `Mend ${grouped(count)} selected`,
  chooseAll: 'Select all',
  undo: (count) => `Undo the last change (${grouped(count)} cells)`,
  working: 'Working…',
  written: (written) => `${grouped(written.changed)} cells corrected.${leftAlone.en(written)}`,
  undone: (written) => `${grouped(written.changed)} cells put back.${leftAlone.en(written)}`,
  none: 'There is nothing to mend automatically.',
  more: (count) => `Show more (${grouped(count)} left)`,
  blank: '(blank)',
  errors: 'Corrections',
  uniform: 'Uniform forms: the content stays, no finding',
  kinds: { text: 'text', number: 'number', date: 'date', yesNo: 'true or false' },
  stray: 'with stray spaces',
};

/** Texts of 自动修改. */
export const FIX_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
