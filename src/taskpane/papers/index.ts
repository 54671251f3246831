// In: the ledger's papers. Out: the view in which they are chosen and made, for all or for some.
// May not: know what stands in any of them.
import { listedTool } from '../kit';
import { PapersView } from './papers-view';
import { PAPER_TEXTS } from './texts';

export const papersTool = listedTool({
  id: 'papers',
  group: 'yearEnd',
  texts: PAPER_TEXTS,
  view: PapersView,
});
