// In: raw sheets, rules' metadata. Out: what an office has settled for its rules, and the sheets to settle it in.
// May not: check the registry, know Excel or the clock.
export { readRuleChoices } from './rule-choices';
export { schemeSheet } from './scheme-sheet';
export { steeringSheets } from './steering-sheets';
