import type { ShownMarks } from '../../core/marks';
import type { Localized } from '../../core/words/settings';
import { counted, grouped } from '../../locales';

const ZH = {
  show: '在台账中标出问题',
  showHint:
    '给有问题的单元格着色（错误红、警告黄、提示蓝），选中时显示问题和改法；您自己的格式、批注和数据验证不变',
  clear: '清除标记',
  clearHint: '只去掉本程序加的颜色和提示',
  working: '正在处理…',
  shown: ({ cells, owned, beyond, left }: ShownMarks, limit: number) =>
    [
      `已标出 ${grouped(cells)} 个单元格。`,
      cells > owned + beyond ? '选中即可看到问题和改法。' : '',
      owned > 0 ? `其中 ${grouped(owned)} 个原有数据验证或提示，保持不变，只着色。` : '',
      beyond > 0 ? `提示一次最多加 ${grouped(limit)} 处，另有 ${grouped(beyond)} 个只着色。` : '',
      left > 0 ? `另有 ${grouped(left)} 个所在的行已改动或找不到，没有标；请重新校验后再标。` : '',
    ].join(''),
  cleared: (count: number): string => (count === 0 ? '没有可清除的标记。' : '标记已清除。'),
};

const EN: typeof ZH = {
  show: 'Mark findings in the sheets',
  showHint:
    'Colours the cells (errors red, warnings yellow, notes blue) and shows what is wrong when one is selected; your own formats, notes and validations stay',
  clear: 'Clear marks',
  clearHint: 'Takes away only the colours and hints that this program put there',
  working: 'Working…',
  shown: ({ cells, owned, beyond, left }, limit) =>
    [
      `${counted(cells, 'cell', 'cells')} marked.`,
      cells > owned + beyond ? ' Select one to see what is wrong.' : '',
      owned > 0
        ? ` ${counted(owned, 'cell has a validation', 'cells have validations')} or a hint already and got the colour only.`
        : '',
      beyond > 0
        ? ` At most ${grouped(limit)} hints are added at a time: ${counted(beyond, 'cell', 'cells')} more got the colour only.`
        : '',
      left > 0
        ? ` ${counted(left, 'cell was', 'cells were')} left alone: the row has changed or is not to be found. Check again, then mark.`
        : '',
    ].join(''),
  cleared: (count) => (count === 0 ? 'There were no marks.' : 'Marks cleared.'),
};

/** Texts of the marks of findings in the registry itself. */
export const MARK_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
