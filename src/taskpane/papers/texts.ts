import type { Localized } from '../../core/words/settings';
import { counted, grouped } from '../../locales';

const ZH = {
  heading: '材料打印',
  about: '勾选要生成的材料。带“可选村户”的，可以只为一个乡镇，或为 Excel 中选中的行生成，每村、每户一页。',
  papers: '材料',
  all: '全选',
  some: '可选村户',
  who: '为谁生成',
  whom: { all: '全部', township: '一个乡镇', selected: 'Excel 中选中的行（村、户、干部或单位，可多选）' },
  township: '乡镇',
  uncheckedHint: '先校验一次，才知道有哪些村、户。',
  make: (count: number) => (count === 0 ? '生成' : `生成 ${grouped(count)} 种`),
  made: (count: number) => `已生成 ${grouped(count)} 张工作表，可直接打印。`,
};

const EN: typeof ZH = {
  heading: 'Papers to print',
  about:
    'Choose the papers to be made. Those “for some” can be made for a township or for the rows selected in Excel, a page for each village or household.',
  papers: 'Papers',
  all: 'All',
  some: 'for some',
  who: 'For whom',
  whom: {
    all: 'All',
    township: 'A township',
    selected: 'The rows selected in Excel (villages, households, cadres or units)',
  },
  township: 'Township',
  uncheckedHint: 'Check once first: only then is it known which villages and households there are.',
  make: (count) => (count === 0 ? 'Make' : `Make ${counted(count, 'paper', 'papers')}`),
  made: (count) => `Made ${counted(count, 'sheet', 'sheets')}, ready to print.`,
};

/** Texts of the view 材料打印. */
export const PAPER_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
