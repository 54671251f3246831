// In: a Registry whose unusable cells are marked. Out: Links. May not: report findings, count, or know sheets.
export { AMBIGUOUS, HOUSEHOLD_METHODS, LINK_METHODS, NONE, VILLAGE_METHODS } from './links';
export type { HouseholdMethod, LinkMethod, Links, Resolved, ResolvedByMethod, VillageMethod } from './links';
export { activeOn, isInForce, link } from './link';
export { isPoorAfter, isPoorIn, leftPovertyIn } from './poor-in-year';
export { villageOfPairing } from './link-cadres';
export { indexVillages } from './link-villages';
export type { VillageIndex } from './link-villages';
export { indexRows } from './resolve';
export type { RowIndex } from './resolve';
export { foldHead, foldName, foldVillage, joinKey } from './names';
export { CadreCandidates } from './candidates';
export { HouseholdCandidates } from './household-candidates';
export { editDistance, NameIndex, suggestUnits, withinEdits } from './suggest';
