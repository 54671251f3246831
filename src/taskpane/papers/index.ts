// In: the ledger's papers. Out: the view in which they are chosen and made, for all or for some.
// May not: know what stands in any of them.
import { listedTool, onDemand } from '../kit';
import { PAPER_TEXTS } from './texts';

export const papersTool = listedTool({
  id: 'papers',
  group: 'yearEnd',
  texts: PAPER_TEXTS,
  view: onDemand(async () => (await import('./papers-view')).PapersView),
});
