// In: the year's result in the workbook. Out: a view to seal it, and to see whether anything changed since.
// May not: digest or compare anything itself, or reach the workbook but through the ledger port.
export { SealingView } from './sealing-view';
