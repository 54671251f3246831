// In: files that a clerk picks or drops, what they change in the registry. Out: those that the clerk accepts, merged and
// taken back through the ledger. May not: read a file, compare rows, or know Excel.
import { listedTool, onDemand } from '../kit';

export { CollectedProvider, useCollected } from './collected';
export { DroppedFilesProvider } from './dropped-files';

export const mergeTool = listedTool({
  id: 'merge',
  group: 'collect',
  texts: {
    'zh-CN': { open: '汇总报送', openHint: '把各乡镇报来的文件并入台账；重报的先看差异，再替换' },
    en: {
      open: 'Merge submissions',
      openHint: 'Brings the files of townships into the registry; repeated ones show their difference first',
    },
  },
  view: onDemand(async () => (await import('./merge-view')).MergeView),
  isFront: true,
});
