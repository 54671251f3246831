import type { Localized } from '../core/words/settings';

const ZH = {
  title: '驻村帮扶台账',
  toolbar: '文件',
  open: '打开',
  save: '另存为',
  sample: '示例',
  opening: '正在打开…',
  theme: '切换深色',
  pane: '显示或隐藏任务窗格',
  otherLanguage: 'English',
  dismiss: '关闭',
  drop: '松开鼠标，打开这个工作簿',
  kept: (name: string) => `“${name}”有改动未保存，仍留在本页。`,
  saveKept: '存为文件',
  goBack: '返回这个工作簿',
  giveUp: '放弃改动',
  grid: '工作簿',
  fold: '折叠明细行',
  unfold: '展开明细行',
  /** Excel, or this page in its place, refused what the person tried. */
  refused: (code: string) => {
    if (code === 'AccessDenied') return '这里受保护，不能修改。';
    if (code === 'NotImplemented') return '浏览器工作簿不做这项操作，请在 Excel 中进行；内容没有改动。';
    if (code === 'TooManyCells') return '选中的单元格太多，还没有全部读入；请少选一些再复制。';
    return `这项操作不被接受（${code}），内容没有改动。`;
  },
};

const EN: typeof ZH = {
  title: 'Zhucun Ledger',
  toolbar: 'File',
  open: 'Open',
  save: 'Save a copy',
  sample: 'Sample',
  opening: 'Opening…',
  theme: 'Switch light and dark',
  pane: 'Show or hide the task pane',
  otherLanguage: '中文',
  dismiss: 'Dismiss',
  drop: 'Drop to open this workbook',
  kept: (name) => `“${name}” has unsaved changes and is still kept in this page.`,
  saveKept: 'Download it',
  goBack: 'Go back to it',
  giveUp: 'Give the changes up',
  grid: 'Workbook',
  fold: 'Fold the detail rows',
  unfold: 'Unfold the detail rows',
  refused: (code) => {
    if (code === 'AccessDenied') return 'This is protected and cannot be changed.';
    if (code === 'NotImplemented')
      return 'The browser workbook does not do that; please do it in Excel. Nothing has changed.';
    if (code === 'TooManyCells')
      return 'Too many cells are selected, and not all have been read yet; please copy fewer of them.';
    return `This was not accepted (${code}). Nothing has changed.`;
  },
};

/** Texts of the browser workbook around the pane. */
export const previewTexts: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };

export type PreviewTexts = typeof ZH;
