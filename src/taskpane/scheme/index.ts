// In: the scheme that holds. Out: a view to try another on the last check, and to write it when the clerk says so.
// May not: score or rank anything itself, or reach the workbook but through the ledger port.
export { SchemeView } from './scheme-view';
