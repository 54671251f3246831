// In: how the sheets of the workbook are read. Out: a view to correct it, remembered in the workbook.
// May not: recognise anything itself, or reach the workbook but through the ledger port.
export { MappingView } from './mapping-view';
