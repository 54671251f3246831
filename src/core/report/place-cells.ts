import { PLACE, type PlacePart, type Registry } from '../registry';
import type { PlanCell } from './plan';

/** A part of a village's place as its register writes it; null where there is no village. */
export function placeCell(registry: Registry, village: number, part: PlacePart): PlanCell {
  return village >= 0 ? (registry.tables.villages?.text(part, village) ?? null) : null;
}

/** 县, 乡镇 and 村 of a village in one word; null where there is no village. */
export function placeName({ tables: { villages } }: Registry, village: number): string | null {
  if (!villages || village < 0) return null;
  return PLACE.map((part) => villages.text(part, village) ?? '').join('');
}
