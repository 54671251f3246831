import { latestKeptBatch } from './change-log';
import { latestMerge } from './merging/merge-log';

/** The number of the next batch: fixes and merges are counted together, for the latest is undone first. */
export async function nextBatch(context: Excel.RequestContext): Promise<number> {
  return Math.max(await latestFixes(context), (await latestMerge(context))?.batch ?? 0) + 1;
}

/** The latest batch of fixes that was not undone; 0 where there is none. */
export async function latestFixes(context: Excel.RequestContext): Promise<number> {
  return latestKeptBatch(context);
}
