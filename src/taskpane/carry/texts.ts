import type { Localized } from '../../core/words/settings';
import type { Written } from '../ledger-port';
import { grouped, leftAlone } from '../../locales';

const ZH = {
  heading: '新年度',
  about: '会改动这本工作簿：请先“另存为”下一年度的文件，原文件留作上年台账。不结束、不删除任何一行。',
  prepare: '查看要改的内容',
  action: (next: number, count: number) => `结转到 ${next} 年度，改选中的 ${grouped(count)} 处`,
  chooseAll: '全选',
  facts: (year: number, ended: number) => `${year} 年度结束的共 ${grouped(ended)} 行，逐行写入“年度结转”。`,
  done: (written: Written) =>
    `已结转，改动 ${grouped(written.changed)} 处，可以撤销。${leftAlone['zh-CN'](written)}`,
};

const EN: typeof ZH = {
  heading: 'Next year',
  about:
    'This changes the workbook: save it under another name first and keep the old file as last year’s. No row is ended or deleted.',
  prepare: 'See what would change',
  action: (next: number, count: number) => `Carry forward to ${next}, changing ${grouped(count)}`,
  chooseAll: 'Choose all',
  facts: (year: number, ended: number) => `${grouped(ended)} rows end with ${year}; 年度结转 lists them.`,
  done: (written) =>
    `Carried forward; ${grouped(written.changed)} cells changed, which can be undone.${leftAlone.en(written)}`,
};

/** Texts of 新年度. */
export const CARRY_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
