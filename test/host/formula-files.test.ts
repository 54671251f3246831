import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { ExcelHost, openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { nodeCalculator } from '../../src/host/node-client';

const PART = 'xl/worksheets/sheet1.xml';

/** A workbook with rows of cells as Excel itself writes them. */
async function workbookOf(rows: string): Promise<Workbook> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: '表', rows: [['x']] }] }));
  const xml = strFromU8(parts[PART] ?? new Uint8Array());
  parts[PART] = strToU8(xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`));
  return openWorkbook(zipSync(parts), 'book.xlsx');
}

async function savedXml(workbook: Workbook): Promise<string> {
  return strFromU8(unzipSync(await saveWorkbook(workbook))[PART] ?? new Uint8Array());
}

function formulasOf(workbook: Workbook): string[] {
  return [...(workbook.sheets[0]?.cells.formulas.values() ?? [])];
}

// Office Open XML (ECMA-376 part 1), 18.3.1.40 f (Formula)
describe('a formula filled into many cells, of which the file has it once', () => {
  const shared = (formula: string) =>
    workbookOf(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">${formula}</f><v>1</v></c>` +
        `<c r="C1"><f t="shared" si="0"/><v>3</v></c></row>` +
        `<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>`,
    );

  it.each([
    ['A1*2', '=B1*2', '=A2*2'],
    ['$A1+A$1+$A$1', '=$A1+B$1+$A$1', '=$A2+A$1+$A$1'],
    ['SUM(A:A)+SUM(1:1)+SUM($A:$A)', '=SUM(B:B)+SUM(1:1)+SUM($A:$A)', '=SUM(A:A)+SUM(2:2)+SUM($A:$A)'],
    ['\'A1 表\'!A1&amp;"A1"&amp;LOG10(A1)', '=\'A1 表\'!B1&"A1"&LOG10(B1)', '=\'A1 表\'!A2&"A1"&LOG10(A2)'],
    ['甲A1+A1_x+村!A1', '=甲A1+A1_x+村!B1', '=甲A1+A1_x+村!A2'],
    ['XFD1+A1', '=#REF!+B1', '=XFD2+A2'],
  ])('%s is in each of them', async (formula, right, below) => {
    const workbook = await shared(formula);
    expect(formulasOf(workbook).slice(1)).toEqual([right, below]);
    expect([workbook.sheets[0]?.cells.get(0, 2), workbook.sheets[0]?.cells.get(1, 1)]).toEqual([3, 2]);
    const again = await openWorkbook(await saveWorkbook(workbook), 'book.xlsx');
    expect(formulasOf(again).slice(1)).toEqual([right, below]);
  });

  it('leaves its results where the first cell is missing', async () => {
    const workbook = await workbookOf('<row r="1"><c r="A1"><f t="shared" si="7"/><v>4</v></c></row>');
    expect([formulasOf(workbook), workbook.sheets[0]?.cells.get(0, 0)]).toEqual([[], 4]);
  });
});

describe('what a file says of a cell beyond its content', () => {
  const ROWS =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c>' +
    '<c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></is></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>';

  it('is kept for array formulas and for texts whose parts look different', async () => {
    const xml = await savedXml(await workbookOf(ROWS));
    expect(xml).toMatch(/<f t="array" ref="A1:A2">B1:B2\*2<\/f>/);
    expect(xml).toMatch(/<b\/>.*粗.*细/);
  });

  it('is gone with the content', async () => {
    const workbook = await workbookOf(ROWS);
    workbook.sheets[0]?.cells.set(0, 2, '新');
    workbook.sheets[0]?.cells.setFormula(0, 0, '=B1');
    const xml = await savedXml(workbook);
    expect(xml).not.toMatch(/array|粗/);
  });
});

describe('a formula that the embedded engine does not know', () => {
  it.each(['SUM(名单[户])', 'PHONETIC(B1)', 'VLOOKUP(1,[1]表!A:B,2,0)'])(
    '%s keeps the result of its file',
    async (formula) => {
      const workbook = await workbookOf(`<row r="1"><c r="A1"><f>${formula}</f><v>42</v></c></row>`);
      const [sheet] = workbook.sheets;
      const host = new ExcelHost(workbook, nodeCalculator());
      if (sheet) host.person.edit(sheet, [{ row: 5, column: 5, input: 1 }]);
      expect(sheet?.cells.get(0, 0)).toBe(42);
    },
  );
});
