// In: a Registry whose unusable cells are marked. Out: Links. May not: report findings, count, or know sheets.
export { AMBIGUOUS, HOUSEHOLD_METHODS, LINK_METHODS, linkAt, linkTo, NONE, VILLAGE_METHODS } from './links';
export type { HouseholdMethod, LinkMethod, Links, Resolved, VillageMethod } from './links';
export { activeOn, isInForce, link } from './link';
export { countedPairings, hasLeft } from './at-work';
export { isAbleToWork, isResidentPost } from './code-groups';
export { isCounted, isPoorAfter, leftPovertyIn } from './poor-in-year';
export { arePossibleDays, residentDaysOf } from './resident-days';
export { villagesOf } from './village-of';
export { indexRows } from './index-rows';
export { numberIn, pairOf } from './keys';
export { foldHead, foldName, foldVillage, joinKey } from './names';
export { CadreCandidates } from './candidates';
export { HouseholdCandidates } from './household-candidates';
export { editDistance, NameIndex, suggestUnits, withinEdits } from './suggest';
