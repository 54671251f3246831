// In: the ledger's years. Out: last year's file chosen, 年度对比 written. May not: compare anything itself.
import { listedTool, onDemand } from '../kit';
import { COMPARISON_TEXTS } from './texts';

export const comparisonTool = listedTool({
  id: 'comparison',
  group: 'yearEnd',
  texts: COMPARISON_TEXTS,
  view: onDemand(async () => (await import('./comparison-view')).ComparisonView),
});
