// In: the ledger's history. Out: 修改记录 as a list with the way back, and the latest change for a line elsewhere.
// May not: undo anything itself, or know Excel.
import { listedTool, onDemand } from '../kit';
import { HISTORY_TEXTS } from './texts';

export { LastChangeLine } from './last-change-line';
export { HISTORY_TEXTS } from './texts';
export { useLastChange } from './use-last-change';

export const historyTool = listedTool({
  id: 'history',
  group: 'look',
  texts: HISTORY_TEXTS,
  isInFoot: true,
  view: onDemand(async () => (await import('./history-view')).HistoryView),
});
