// In: the ledger's years. Out: last year's file chosen, 年度对比 written, the next year begun. May not: compare itself.
export { CarryView } from './carry-view';
export { ComparisonView } from './comparison-view';
