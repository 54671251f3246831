import { SheetBuilder, type SampleSheet } from '../base';
import type { Unit } from '../offices';

/** 帮扶单位名册. */
export function unitSheet(units: readonly Unit[]): SampleSheet {
  const sheet = new SheetBuilder('units');
  for (const { name, uscc, category, county, head, contact, phone } of units)
    sheet.add({ name, uscc, category, county, head, contact, phone });
  return sheet.build();
}
