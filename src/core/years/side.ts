import type { Earlier } from './earlier';

/** Either registry of a comparison, with its links and counts. */
export type Side = Pick<Earlier, 'registry' | 'settings' | 'links' | 'coverage'>;

/** A village by township and name. */
export function villageName({ registry: { tables } }: Side, village: number): string {
  const parts = (['township', 'village'] as const).flatMap(
    (part) => tables.villages?.text(part, village) ?? [],
  );
  return parts.join(' ');
}
