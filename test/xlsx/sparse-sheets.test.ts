import { rawValue, type CellValue, type RawColumn, type RawSheet } from '../../src/core/registry';
import { filledColumns } from '../../src/core/registry/raw';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { readSubmission } from '../../src/submissions';
import { columnLetters } from '../../src/xlsx/column-letters';
import { bookWith, relations, sheetXml, workbookParts, zipped } from './package-of';

type Place = readonly [row: number, column: number, value: CellValue];

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

const at = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

function rowsOf(places: readonly Place[]): string {
  const rows = new Map<number, string>();
  for (const [row, column, value] of places)
    rows.set(row, `${rows.get(row) ?? ''}<c r="${at(row, column)}"><v>${String(value)}</v></c>`);
  return [...rows].map(([row, cells]) => `<row r="${row + 1}">${cells}</row>`).join('');
}

/** The cells that a sheet holds, however far apart they are. */
function heldBySubmission(sheet: RawSheet): Place[] {
  const filled = new Set(filledColumns(sheet).values());
  const places: Place[] = [];
  sheet.columns.forEach((column, index) => {
    if (!filled.has(column)) return;
    for (let row = column.kinds.findIndex(isHeld); row >= 0; row = nextOf(column, row))
      places.push([sheet.firstRow + row, sheet.firstColumn + index, rawValue(column, row)]);
  });
  return places;
}

const isHeld = (kind: number): boolean => kind !== 0;

function nextOf({ kinds }: RawColumn, row: number): number {
  const next = kinds.subarray(row + 1).findIndex(isHeld);
  return next < 0 ? -1 : row + 1 + next;
}

function heldByWorkbook({ sheets }: Workbook, places: readonly Place[]): unknown[] {
  return places.map(([row, column]) => [row, column, sheets[0]?.cells.get(row, column)]);
}

const inOrder = (places: readonly Place[]): Place[] =>
  [...places].sort(([row, column], [otherRow, other]) => column - other || row - otherRow);

const SPREAD: Readonly<Record<string, readonly Place[]>> = {
  'a cell at the bottom': [
    [0, 0, 1],
    [2, 1, 2],
    [LAST_ROW, 17, 3],
  ],
  'cells in the corners': [
    [0, 0, 1],
    [0, LAST_COLUMN, 2],
    [LAST_ROW, 0, 3],
  ],
  'one wide row among many': [
    ...Array.from({ length: 19 }, (_, column): Place => [5, column * 40, column]),
    ...Array.from({ length: 50 }, (_, row): Place => [row * 20_000 + 7, 40, row]),
  ],
  'rows in any order': [
    [900_000, 2, 1],
    [3, 9000, 2],
    [500_000, 0, 3],
  ],
};

describe.each(Object.entries(SPREAD))('a sheet that is mostly blank: %s', (_, places) => {
  const bytes = bookWith(rowsOf(places));

  it('holds what it says, in both readers', async () => {
    const [sheet] = (await readSubmission(bytes, '表.xlsx')).sheets;
    expect(sheet && inOrder(heldBySubmission(sheet))).toEqual(inOrder(places));
    expect(heldByWorkbook(await openWorkbook(bytes, '表.xlsx'), places)).toEqual(places);
  });

  it('keeps no column that is blank by itself', async () => {
    const [sheet] = (await readSubmission(bytes, '表.xlsx')).sheets;
    const filled = new Set(places.map(([, column]) => column)).size;
    expect(new Set(sheet?.columns).size).toBeLessThanOrEqual(filled + 1);
  });

  it('is saved and opened again', async () => {
    const saved = await saveWorkbook(await openWorkbook(bytes, '表.xlsx'));
    expect(heldByWorkbook(await openWorkbook(saved, '表.xlsx'), places)).toEqual(places);
  });
});

it('says of its cells and rows what a full sheet says', async () => {
  const rows =
    '<row r="1" ht="30" customHeight="1"><c r="A1"><f>SUM(B1:B9)</f><v>0</v></c></row>' +
    '<row r="2"><c r="B2" s="1"><v>41699</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>1</v></c></row>' +
    '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3" t="d"><v>2014-03-01</v></c></row>' +
    '<row r="900001" hidden="1"><c r="A900001" t="e"><v>#N/A</v></c><c r="J900001" t="inlineStr"><is><t>甲</t></is></c></row>';
  const tail =
    '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>' +
    '<hyperlinks><hyperlink ref="J900001" location="表!A1"/><hyperlink ref="A4" location="表!A2"/></hyperlinks>';
  const parts = workbookParts({ 表: sheetXml(rows, { tail }) });
  parts['xl/comments1.xml'] =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>王</author></authors>' +
    '<commentList><comment ref="B2" authorId="0"><text><t>批注</t></text></comment></commentList></comments>';
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(['rId1', 'comments', '../comments1.xml']);
  const [sheet] = (await openWorkbook(zipped(parts), '表.xlsx')).sheets;
  if (!sheet) throw new Error('no sheet');
  const { cells } = sheet;
  expect(cells.formula(0, 0)).toBe('=SUM(B1:B9)');
  expect([cells.formula(1, 2), cells.formula(2, 2)]).toEqual(['=B2*2', '=B3*2']);
  expect([cells.get(1, 1), cells.get(2, 3), cells.get(900_000, 9)]).toEqual([41_699, 41_699, '甲']);
  expect(cells.get(900_000, 0)).toMatchObject({ code: '#N/A' });
  expect(cells.style(1, 1)).not.toBe(0);
  expect([sheet.rowHeights.get(0), sheet.hiddenRows.has(900_000)]).toEqual([30, true]);
  expect(sheet.merges).toEqual([{ row: 4, column: 0, rows: 2, columns: 2 }]);
  expect([...sheet.hyperlinks.keys()].sort()).toEqual(['3,0', '900000,9']);
  expect([...sheet.comments.keys()]).toEqual(['1,1']);
});

it('is refused where the columns that hold something come to more cells than are kept', async () => {
  const diagonal = Array.from({ length: 5000 }, (_, index): Place => [index * 200, index, 1]);
  await expect(readSubmission(bookWith(rowsOf(diagonal)), '表.xlsx')).rejects.toMatchObject({
    code: 'TooLarge',
    params: { file: '表.xlsx' },
  });
});
