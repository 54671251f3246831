// In: files that a clerk picks or drops, what they change in the registry. Out: those that the clerk accepts, merged and
// taken back through the ledger. May not: read a file, compare rows, or know Excel.
import { listedTool } from '../kit';
import { MERGE_TEXTS } from './texts';
import { MergeView } from './merge-view';

export { DroppedFilesProvider } from './dropped-files';

export const mergeTool = listedTool({
  id: 'merge',
  group: 'collect',
  texts: MERGE_TEXTS,
  view: MergeView,
  isFront: true,
});
