import type { Registry } from '../registry';
import type { PlanCell } from './plan';

/** The columns that say where something is. */
export const PLACE = ['county', 'township', 'village'] as const;
export type PlacePart = (typeof PLACE)[number];

/** A part of a village's place as its register writes it; null where there is no village. */
export function placeCell(registry: Registry, village: number, part: PlacePart): PlanCell {
  return village >= 0 ? (registry.tables.villages?.text(part, village) ?? null) : null;
}
