// In: how the sheets of the workbook are read. Out: a view to correct it, remembered in the workbook.
// May not: recognise anything itself, or reach the workbook but through the ledger port.
import { listedTool, onDemand } from '../kit';
import { MAPPING_TEXTS } from './texts';

export const mappingTool = listedTool({
  id: 'mapping',
  group: 'collect',
  texts: MAPPING_TEXTS,
  view: onDemand(async () => (await import('./mapping-view')).MappingView),
});
