// In: the year's result in the workbook. Out: a view to seal it, and to see whether anything changed since.
// May not: digest or compare anything itself, or reach the workbook but through the ledger port.
import { listedTool, onDemand } from '../kit';
import { SEALING_TEXTS } from './texts';

export const sealingTool = listedTool({
  id: 'sealing',
  group: 'yearEnd',
  texts: SEALING_TEXTS,
  view: onDemand(async () => (await import('./sealing-view')).SealingView),
});
