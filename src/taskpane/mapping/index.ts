// In: how the sheets of the workbook are read. Out: a view to correct it, remembered in the workbook.
// May not: recognise anything itself, or reach the workbook but through the ledger port.
import { listedTool, onDemand } from '../kit';

export const mappingTool = listedTool({
  id: 'mapping',
  group: 'collect',
  texts: {
    'zh-CN': { open: '表格识别', openHint: '每张工作表是什么表、哪一列是什么，认错了在这里改' },
    en: {
      open: 'Sheets and columns',
      openHint: 'What each sheet is and which column is which; correct it here',
    },
  },
  view: onDemand(async () => (await import('./mapping-view')).MappingView),
});
