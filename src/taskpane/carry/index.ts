// In: the ledger's years. Out: the next year begun, each cell by consent. May not: decide what starts afresh.
import { listedTool, onDemand } from '../kit';

export const carryTool = listedTool({
  id: 'carry',
  group: 'yearEnd',
  texts: {
    'zh-CN': { open: '新年度', openHint: '把台账结转到下一年度，年度栏目重新填报' },
    en: { open: 'Next year', openHint: 'Carries the registry forward; columns of the year start afresh' },
  },
  standing: (_, { made }) => made('carryForward').words,
  view: onDemand(async () => (await import('./carry-view')).CarryView),
});
