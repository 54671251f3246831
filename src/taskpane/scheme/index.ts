// In: the scheme that holds. Out: a view to try another on the last check, and to write it when the clerk says so.
// May not: score or rank anything itself, or reach the workbook but through the ledger port.
import type { YearEnd } from '../../core/tasks';
import { listedTool, onDemand } from '../kit';

/** What is said of it before it is opened. */
const OFFER = {
  'zh-CN': {
    open: '方案试算',
    openHint: '改指标的满分、目标值等，先看名次和先进名单会怎样变，再决定写不写',
    standing: (full: YearEnd['full']): string => (full ? `满分 ${full.工作队}、${full.单位}` : '有误'),
  },
  en: {
    open: 'Try a scheme',
    openHint: 'Change full scores, targets and more; see who would move before anything is written',
    standing: (full: YearEnd['full']): string => (full ? `out of ${full.工作队}, ${full.单位}` : 'faulty'),
  },
};

export const schemeTool = listedTool({
  id: 'scheme',
  group: 'yearEnd',
  texts: OFFER,
  view: onDemand(async () => (await import('./scheme-view')).SchemeView),
  standing: (locale, { yearEnd }) => yearEnd && OFFER[locale].standing(yearEnd.full),
});
