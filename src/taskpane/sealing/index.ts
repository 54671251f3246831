// In: the year's result in the workbook. Out: a view to seal it, and to see whether anything changed since.
// May not: digest or compare anything itself, or reach the workbook but through the ledger port.
import { listedTool, onDemand } from '../kit';

/** What is said of it before it is opened. */
const OFFER = {
  'zh-CN': {
    open: '封存与核验',
    openHint: '年度结果定稿后封存，以后可查台账、办法或结果是否有改动',
    unsealed: '未封存',
  },
  en: {
    open: 'Seal and verify',
    openHint: 'Freeze the final result of a year; see later whether registry, scheme or result were changed',
    unsealed: 'not sealed',
  },
};

export const sealingTool = listedTool({
  id: 'sealing',
  group: 'yearEnd',
  texts: OFFER,
  standing: (locale, { yearEnd, sealed }) => sealed(yearEnd?.year ?? null) ?? OFFER[locale].unsealed,
  view: onDemand(async () => (await import('./sealing-view')).SealingView),
});
