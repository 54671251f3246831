import type { Localized } from '../../core/words/settings';

const ZH = {
  heading: '年度对比',
  about: '选定的上年台账只在本次打开期间有效，不保存；校验也会用它查疑点 P18、P19，恢复被截断的身份证号。',
  choose: '选择上年台账（.xlsx）',
  chosen: (name: string, year: number) => `上年台账：${name}（${year} 年度）`,
  drop: '不用上年台账',
  write: '生成年度对比',
};

const EN: typeof ZH = {
  heading: 'Year over year',
  about:
    'Last year’s workbook is kept for this session only and not stored; checks use it too, for P18, P19 and citizen IDs cut short.',
  choose: 'Choose last year’s workbook (.xlsx)',
  chosen: (name: string, year: number) => `Last year’s: ${name} (${year})`,
  drop: 'Do without',
  write: 'Write 年度对比',
};

/** Texts of 年度对比. */
export const COMPARISON_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
