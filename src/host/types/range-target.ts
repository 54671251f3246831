import type { OfficeTargets } from '../protocol/office-type';

/** What a Range stands for. */
export type RangeTarget = OfficeTargets['Range'];
