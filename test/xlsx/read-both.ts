import { rawValue, type CellValue, type RawSheet } from '../../src/core/registry';
import { CellError, openWorkbook, type Workbook } from '../../src/host';
import { readSubmission } from '../../src/submissions';

/** What the sheets hold, as both readers have it: from the first cell in use to the last. */
export async function cellsOf(bytes: Uint8Array): Promise<Record<string, CellValue[][]>> {
  const submitted = await readSubmission(bytes, '表.xlsx');
  const read = Object.fromEntries(submitted.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
  const opened = await openWorkbook(bytes, '表.xlsx');
  for (const { name } of opened.sheets) expect(heldBy(opened, name)).toEqual(read[name] ?? []);
  expect(opened.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(read)));
  return read;
}

/** Of the one sheet that is looked at. */
export async function cellsOfFirst(bytes: Uint8Array): Promise<CellValue[][]> {
  return Object.values(await cellsOf(bytes))[0] ?? [];
}

function valuesOf({ rowCount, columns }: RawSheet): CellValue[][] {
  return Array.from({ length: rowCount }, (_, row) => columns.map((column) => rawValue(column, row)));
}

function heldBy(workbook: Workbook, name: string): CellValue[][] {
  const cells = workbook.findSheet(name)?.cells;
  const used = cells?.used(true);
  if (!cells || !used) return [];
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) => {
      const content = cells.get(used.row + row, used.column + column);
      return content instanceof CellError ? content.code : (content ?? null);
    }),
  );
}
