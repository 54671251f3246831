// In: the year's result in the workbook. Out: a view to seal it, and to see whether anything changed since.
// May not: digest or compare anything itself, or reach the workbook but through the ledger port.
import { listedTool, onDemand } from '../kit';

export const sealingTool = listedTool({
  id: 'sealing',
  group: 'yearEnd',
  texts: {
    'zh-CN': { open: '封存与核验', openHint: '年度结果定稿后封存，以后可查台账、办法或结果是否有改动' },
    en: {
      open: 'Seal and verify',
      openHint:
        'Freeze the final result of a year; see later whether registry, scheme or result were changed',
    },
  },
  view: onDemand(async () => (await import('./sealing-view')).SealingView),
});
