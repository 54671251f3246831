import { openWorkbook, saveWorkbook } from '../../src/host';
import { readSubmission } from '../../src/submissions';
import { bookWith, relations, sheetXml, workbookParts, zipped } from './package-of';
import { cellsOf } from './read-both';

describe('what is around the cells as other programs write it', () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>';
  const READ = [
    ['甲', null],
    [null, null],
    [null, 1],
  ];

  it.each<[string, Parameters<typeof sheetXml>[1]]>([
    ['a used range that is not true', { head: '<dimension ref="A1"/>' }],
    ['a used range that is none', { head: '<dimension ref="XFD1048576"/>' }],
    [
      'columns beyond the last',
      { head: '<cols><col min="1" max="99999" width="9"/><col min="0" max="0" width="1"/></cols>' },
    ],
    [
      'merges over one another',
      { tail: '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>' },
    ],
    [
      'a merge of one cell, one from its end, one of nothing',
      {
        tail: '<mergeCells count="7"><mergeCell ref="A1"/><mergeCell ref="B2:A1"/><mergeCell ref=""/><mergeCell ref="A:B"/></mergeCells>',
      },
    ],
    ['a drawing that is not there', { tail: '<drawing r:id="rId9"/><legacyDrawing r:id="rId8"/>' }],
    ['a table that is not there', { tail: '<tableParts count="1"><tablePart r:id="rId7"/></tableParts>' }],
    [
      'links over several cells',
      {
        tail: '<hyperlinks><hyperlink ref="A1:B2" location="表!A1"/><hyperlink ref="A3:A3" r:id="rId6"/></hyperlinks>',
      },
    ],
    [
      'links over whole columns',
      { tail: '<hyperlinks><hyperlink ref="A:A" location="表!A1"/></hyperlinks>' },
    ],
    [
      'validations over nothing',
      {
        tail: '<dataValidations count="9"><dataValidation type="list" sqref=""><formula1>"a"</formula1></dataValidation></dataValidations>',
      },
    ],
  ])('%s', async (_, around) => {
    const parts = workbookParts({ 表: sheetXml(rows, around) });
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(
      ['rId9', 'drawing', '../drawings/drawing9.xml'],
      ['rId8', 'vmlDrawing', '../drawings/gone.vml'],
      ['rId7', 'table', '../tables/gone.xml'],
      ['rId6', 'hyperlink', '#表!B2'],
    );
    const bytes = zipped(parts);
    expect(await cellsOf(bytes)).toEqual({ 表: READ });
    expect(await cellsOf(await saveWorkbook(await openWorkbook(bytes)))).toEqual({ 表: READ });
  });

  it('looks that run to the last column over many rows', async () => {
    const looks = '<c r="C1" s="1"/><c r="XFC1" s="1"/><c r="XFD1" s="1"/>';
    const numbers = Array.from(
      { length: 1500 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><v>${row}</v></c></row>`,
    );
    const bytes = bookWith(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/>${looks}</row>${numbers.join('')}`,
    );
    const read = await cellsOf(bytes);
    expect(read['表']?.length).toBe(1501);
    expect(read['表']?.[0]).toEqual(['甲']);
  });

  it('links over several cells are of each of them', async () => {
    const tail = '<hyperlinks><hyperlink ref="A1:B2" location="表!A9" tooltip="看"/></hyperlinks>';
    const [sheet] = (await openWorkbook(bookWith(rows, { tail }))).sheets;
    expect([...(sheet?.hyperlinks.keys() ?? [])].sort()).toEqual(['0,0', '0,1', '1,0', '1,1']);
    expect(sheet?.hyperlinks.get('1,1')).toMatchObject({ location: '表!A9', tooltip: '看' });
  });
});

it('merges are from their first cell to their last, and of several', async () => {
  const refs = ['A1', 'C3:B2', '', 'A:B', 'E1:F1', 'D4:D4'];
  const tail = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const bytes = bookWith('<row r="1"><c r="A1"><v>1</v></c><c r="F9"><v>1</v></c></row>', { tail });
  const submitted = await readSubmission(bytes, 'a.xlsx');
  expect(submitted.sheets[0]?.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 0, left: 4, bottom: 0, right: 5 },
  ]);
  expect((await openWorkbook(bytes)).sheets[0]?.merges).toEqual([
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 0, column: 4, rows: 1, columns: 2 },
  ]);
});
