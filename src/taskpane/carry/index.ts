// In: the ledger's years. Out: the next year begun, each cell by consent. May not: decide what starts afresh.
import { listedTool, onDemand } from '../kit';
import { CARRY_TEXTS } from './texts';

export const carryTool = listedTool({
  id: 'carry',
  group: 'yearEnd',
  texts: CARRY_TEXTS,
  view: onDemand(async () => (await import('./carry-view')).CarryView),
});
