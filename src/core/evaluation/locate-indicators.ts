import { cleanText, rawValue, type CellValue, type RawWorkbook } from '../registry';
import { SCHEME_HEADERS, type SchemeHeader } from './read-indicator';
import { schemeTable } from './read-scheme';

/** A cell of 考核指标. */
export interface SchemeCell {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly value: CellValue;
}

/** Where the office's own scheme has what, by indicator and header; null where the workbook has no 考核指标. */
export function locateIndicators(
  workbook: RawWorkbook,
): ReadonlyMap<string, ReadonlyMap<SchemeHeader, SchemeCell>> | null {
  const found = schemeTable(workbook);
  if (!found) return null;
  const { sheet, table, end } = found;
  const located = new Map<string, Map<SchemeHeader, SchemeCell>>();
  for (let row = table.headerRow + 1; row < end; row++) {
    const cells = new Map<SchemeHeader, SchemeCell>();
    for (const header of SCHEME_HEADERS) {
      const index = table.columns.get(header);
      const column = sheet.columns[index ?? -1];
      if (index === undefined || !column) continue;
      const value = rawValue(column, row);
      const place = { row: sheet.firstRow + row + 1, column: sheet.firstColumn + index };
      cells.set(header, { sheet: sheet.name, ...place, value });
    }
    const id = cleanText(String(cells.get('编号')?.value ?? ''));
    if (id !== '') located.set(id, cells);
  }
  return located;
}
