// In: what a check comes to, in figures. Out: pictures of it, each with its words, its table and the way to where it is
// mended. May not: count anything, or know what lies at the end of those ways.
import { onDemand } from '../kit';

export type { OverviewLeads } from './leads';

export const OverviewView = onDemand(async () => (await import('./overview-view')).OverviewView);
