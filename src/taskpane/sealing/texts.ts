import type { Localized } from '../../core/words/settings';
import { counted, grouped } from '../../locales';

const ZH = {
  heading: '封存与核验',
  about: '封存会保护结果表，并在工作簿里留下台账各行、考核办法和结果的摘要；台账本身仍可继续登记。',
  look: '准备封存',
  verify: '核验',
  nothing: '还没有可封存的结果，请先生成汇总。',
  working: '正在读取和计算…',
  draft: (year: number) => `${year} 年度，将封存这些表：`,
  agrees: '各表的数与现在的台账一致。',
  differs: '下列表中的数与现在的台账不一致（手工改过，或台账后来有改动）；照此封存会原样保留：',
  differing: (sheet: string, cells: number, first: string) => `${sheet}：${grouped(cells)} 处，${first}`,
  openErrors: (count: number) => `台账还有 ${grouped(count)} 个错误没有改，照此封存：`,
  errorsOf: (title: string, count: number) => `${title}（${grouped(count)}）`,
  copy: '复制封存码',
  copied: '已复制。',
  copyByHand: '不能自动复制，已选中封存码，请按 Ctrl+C。',
  seal: (year: number) => `封存 ${year} 年度`,
  sealed: (year: number) => `${year} 年度已封存。`,
  replaces: '该年度由旧版程序封存过，看得出的改动较少；重新封存会取代那份记录。请先核验，再重新封存。',
  finalHint: '封存后不能再重写这一年的结果。请先另存一份。',
  scheme: '参数和考核办法',
};

const EN: typeof ZH = {
  heading: 'Seal and verify',
  about:
    'Sealing protects the sheets of the result and keeps digests of the registry’s rows, the scheme and the result in the workbook; the registry itself stays open.',
  look: 'Prepare to seal',
  verify: 'Verify',
  nothing: 'There is no result to seal yet: summarise first.',
  working: 'Reading and computing…',
  draft: (year) => `${year}: these sheets will be sealed:`,
  agrees: 'The figures are those that the registry gives now.',
  differs:
    'These sheets hold other figures than the registry gives now (typed over, or the registry was changed later); they would be sealed as they are:',
  differing: (sheet, cells, first) => `${sheet}: ${counted(cells, 'cell', 'cells')}, ${first}`,
  openErrors: (count) =>
    `The registry still has ${counted(count, 'error', 'errors')}; it would be sealed with them:`,
  errorsOf: (title, count) => `${title} (${grouped(count)})`,
  copy: 'Copy the code',
  copied: 'Copied.',
  copyByHand: 'It cannot be copied from here; the code is selected: press Ctrl+C.',
  seal: (year) => `Seal ${year}`,
  sealed: (year) => `${year} is sealed.`,
  replaces:
    'An earlier version has sealed this year, which shows less; sealing it again takes the place of that record. Verify first.',
  finalHint: 'The result of this year cannot be written again after sealing. Save a copy first.',
  scheme: 'Settings and scheme',
};

/** Texts of the view of 封存与核验. */
export const SEALING_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
