// In: a Registry, then its Links. Out: findings as plain data, and marks on cells and rows.
// May not: change a value, know sheets' looks, Excel or the clock.
export { CADRE_CELLS, rowOfCadreAbove } from './cadre-above';
export { checkCells, checkRecords } from './check';
export { FindingSink } from './finding-sink';
export { keptLinks } from './reuse';
export type { CheckOptions, Differing } from './finding-sink';
export { LISTED_PER_RULE } from './finding';
export type { Finding, Findings, Params, Severity, SeverityCounts, Waived } from './finding';
export type { EarlierRegistry, IndicatorFacts, Rule, Whereabouts } from './rule';
export { RULES } from './rules';
export { shownFix } from './shown-fix';
export { remedy, ruleById, sentence } from './sentences';
export { requiredCells } from './required-cells';
export { readingSummary } from './reading-summary';
export type { ReadingSummary, SchemeFault } from './reading-summary';
export { gravestOf, sumOfSeverities } from './severity-counts';
