// In: files that a clerk picks or drops, what they change in the registry. Out: those that the clerk accepts, merged and
// taken back through the ledger. May not: read a file, compare rows, or know Excel.
import { listedTool, onDemand } from '../kit';
import { MERGE_TEXTS } from './texts';

export const mergeTool = listedTool({
  id: 'merge',
  group: 'collect',
  texts: MERGE_TEXTS,
  view: onDemand(async () => (await import('./merge-view')).MergeView),
});
