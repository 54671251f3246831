// In: a Registry whose unusable cells are marked. Out: Links. May not: report findings, count, or know sheets.
export { AMBIGUOUS, LINK_METHODS, NONE, VILLAGE_METHODS } from './links';
export type { LinkMethod, Links, Resolved, ResolvedByMethod, VillageMethod } from './links';
