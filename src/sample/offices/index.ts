// In: the size of the sample, seeded numbers, made-up people. Out: the units that help villages.
// May not: know villages or any other sheet.
export { EnterpriseNames } from './enterprise-names';
export { createUnits } from './units';
export type { Unit } from './units';
