import type { PlacePart, Registry } from '../registry';
import type { PlanCell } from './plan';

export { PLACE, type PlacePart } from '../registry';

/** A part of a village's place as its register writes it; null where there is no village. */
export function placeCell(registry: Registry, village: number, part: PlacePart): PlanCell {
  return village >= 0 ? (registry.tables.villages?.text(part, village) ?? null) : null;
}
