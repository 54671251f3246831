import type { Workbook } from '../model/workbook';
import type { PartChange } from './package-parts';
import { sheetParts } from './sheet-parts';

/** Excel makes room for the outline's buttons by a number that the library does not write. */
export function outlineChanges(bytes: Uint8Array, workbook: Workbook): [part: string, change: PartChange][] {
  const sheets = workbook.sheets.filter(({ outlineLevels }) => outlineLevels.size > 0);
  if (sheets.length === 0) return [];
  const parts = sheetParts(bytes);
  return sheets.flatMap(({ name, outlineLevels }) => {
    const part = parts.get(name);
    const levels = [...outlineLevels.values()].reduce((most, level) => Math.max(most, level), 0);
    const change: PartChange = (xml) =>
      xml.replace('<sheetFormatPr ', `<sheetFormatPr outlineLevelRow="${levels}" `);
    return part === undefined ? [] : [[part, change]];
  });
}
