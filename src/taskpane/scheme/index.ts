// In: the scheme that holds. Out: a view to try another on the last check, and to write it when the clerk says so.
// May not: score or rank anything itself, or reach the workbook but through the ledger port.
import { listedTool, onDemand } from '../kit';

export const schemeTool = listedTool({
  id: 'scheme',
  group: 'yearEnd',
  texts: {
    'zh-CN': {
      open: '方案试算',
      openHint: '改指标的满分、目标值等，先看名次和先进名单会怎样变，再决定写不写',
    },
    en: {
      open: 'Try a scheme',
      openHint: 'Change full scores, targets and more; see who would move before anything is written',
    },
  },
  view: onDemand(async () => (await import('./scheme-view')).SchemeView),
});
