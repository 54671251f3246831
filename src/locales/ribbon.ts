import type { Severity } from '../core/rules';
import type { Localized } from '../core/words/settings';
import { counted, grouped } from './pane';

/** The steps that the ribbon does without the pane. */
export type RibbonStep = 'check' | 'summarise';

const ZH = {
  working: {
    check: '正在校验，完成后显示“校验报告”，本提示自动关闭。',
    summarise: '正在生成汇总与考核，完成后显示结果，本提示自动关闭。',
  },
  checked: ({ error, warning, info }: Readonly<Record<Severity, number>>) =>
    error + warning + info === 0
      ? '校验完成，没有发现问题。'
      : `校验完成：错误 ${grouped(error)} 项，警告 ${grouped(warning)} 项，提示 ${grouped(info)} 项，逐条列在“校验报告”中。`,
  written: (sheets: readonly string[]) =>
    sheets.length === 0 ? '没有可以生成的表。' : `已生成 ${sheets.length} 张表：${sheets.join('、')}。`,
};

const EN: typeof ZH = {
  working: {
    check: 'Checking; 校验报告 is shown when it is done, and this notice goes.',
    summarise: 'Summarising and evaluating; the result is shown when it is done, and this notice goes.',
  },
  checked: ({ error, warning, info }) =>
    error + warning + info === 0
      ? 'Checked; nothing was found.'
      : `Checked: ${counted(error, 'error', 'errors')}, ${counted(warning, 'warning', 'warnings')}, ${counted(info, 'note', 'notes')}; each is listed in 校验报告.`,
  written: (sheets) =>
    sheets.length === 0
      ? 'There was no sheet to write.'
      : `Written: ${counted(sheets.length, 'sheet', 'sheets')} (${sheets.join(', ')}).`,
};

/** What the ribbon's buttons say while they work and when they are done. */
export const RIBBON_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
