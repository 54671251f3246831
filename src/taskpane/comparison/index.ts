// In: the ledger's years. Out: last year's file chosen, 年度对比 written. May not: compare anything itself.
import { listedTool, onDemand } from '../kit';

export const comparisonTool = listedTool({
  id: 'comparison',
  group: 'yearEnd',
  texts: {
    'zh-CN': { open: '年度对比', openHint: '选上年台账，看村、户、干部有什么变化' },
    en: { open: 'Year over year', openHint: 'Choose last year’s workbook and see what changed' },
  },
  standing: (_, { made }) => made('comparison').words,
  view: onDemand(async () => (await import('./comparison-view')).ComparisonView),
});
