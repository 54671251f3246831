import type { Localized } from '../../core/words/settings';
import { counted, grouped } from '../../locales';

const ZH = {
  label: '边改边查',
  hint: '改完一格，这一行和受它影响的问题马上更新，不用重新校验',
  checkFirst: '先校验一次，再打开“边改边查”。',
  listening: '已打开：在台账中改动，这里会说明问题的变化。',
  place: (sheet: string, row: number) => `${sheet} 第 ${row} 行`,
  outcome: (rows: number, gone: number, fresh: number) => {
    const others = rows > 1 ? `等 ${grouped(rows)} 行` : '';
    if (gone === 0 && fresh === 0) return `${others}：问题没有变化。`;
    const parts = [
      ...(gone > 0 ? [`改正 ${grouped(gone)} 项`] : []),
      ...(fresh > 0 ? [`新增 ${grouped(fresh)} 项`] : []),
    ];
    return `${others}：${parts.join('，')}。`;
  },
  wholeCheckDue: '工作表有增减或改名，请重新校验。',
};

const EN: typeof ZH = {
  label: 'Check while editing',
  hint: 'After each edit the findings of that row, and of what depends on it, are brought up to date',
  checkFirst: 'Check once, then switch this on.',
  listening: 'On: edit the registry, and this line says what became of the findings.',
  place: (sheet, row) => `${sheet} row ${row}`,
  outcome: (rows, gone, fresh) => {
    const others = rows > 1 ? ` and ${counted(rows - 1, 'other row', 'other rows')}` : '';
    if (gone === 0 && fresh === 0) return `${others}: findings unchanged.`;
    const parts = [
      ...(gone > 0 ? [`${grouped(gone)} put right`] : []),
      ...(fresh > 0 ? [`${grouped(fresh)} new`] : []),
    ];
    return `${others}: ${parts.join(', ')}.`;
  },
  wholeCheckDue: 'Sheets were added, removed or renamed: check again.',
};

/** Texts of 边改边查. */
export const LIVE_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
