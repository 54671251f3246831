import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { CellError, openWorkbook, saveWorkbook, Workbook, WorkbookFileError } from '../../src/host';
import { ENCRYPTED } from '../xlsx/ole-file';

async function reopened(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(await saveWorkbook(workbook), workbook.name);
}

/** What an archive says of its entries, by their names: APPNOTE 4.3.7. */
function checksumsIn(archive: Buffer): Record<string, number> {
  const found: Record<string, number> = {};
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const name = archive.toString('utf8', at + 30, at + 30 + archive.readUInt16LE(at + 26));
    found[name] = archive.readUInt32LE(at + 14);
    at += 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28) + archive.readUInt32LE(at + 18);
  }
  return found;
}

describe('a saved workbook', () => {
  it('says of each part the checksum by which Excel finds it whole', async () => {
    const workbook = new Workbook('book.xlsx');
    workbook.addSheet('表');
    const bytes = Buffer.from(await saveWorkbook(workbook));
    // The same sum stands eight bytes before the end of what gzip packs.
    const sums = Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      gzipSync(part).readUInt32LE(gzipSync(part).length - 8),
    ]);
    expect(checksumsIn(bytes)).toEqual(Object.fromEntries(sums));
  });

  it('holds any grid of texts, numbers and truths', async () => {
    const cell = fc.oneof(
      fc.double({ min: -1e300, max: 1e300, noNaN: true }).map((number) => Number(number.toPrecision(15))),
      fc.boolean(),
      // Excel's files hold no control characters but tab and line ends, and no lone surrogates.
      fc.string({ unit: 'grapheme' }).filter((text) => text !== '' && !/[\p{Cc}\p{Cs}]/u.test(text)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const workbook = new Workbook('book.xlsx');
          const sheet = workbook.addSheet('表');
          rows.forEach((row, at) => {
            row.forEach((content, column) => {
              sheet.cells.set(at, column, Object.is(content, -0) ? 0 : content);
            });
          });
          const [read] = (await reopened(workbook)).sheets;
          rows.forEach((row, at) => {
            row.forEach((content, column) => {
              expect(read?.cells.get(at, column)).toBe(Object.is(content, -0) ? 0 : content);
            });
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps rare characters, leading spaces, errors, formulas and their results', async () => {
    const workbook = new Workbook('book.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.cells.set(0, 0, '𠮷家村');
    sheet.cells.set(1, 0, '  前后  ');
    sheet.cells.set(2, 0, CellError.of('#N/A'));
    sheet.cells.set(3, 0, 7);
    sheet.cells.setFormula(3, 0, '=3+4');
    sheet.cells.set(4, 0, '=不是公式');
    const [read] = (await reopened(workbook)).sheets;
    expect([0, 1, 2, 3, 4].map((row) => read?.cells.get(row, 0))).toEqual([
      '𠮷家村',
      '  前后  ',
      CellError.of('#N/A'),
      7,
      '=不是公式',
    ]);
    expect([3, 4].map((row) => read?.cells.formula(row, 0))).toEqual(['=3+4', undefined]);
  });

  it('keeps what its sheets look like', async () => {
    const workbook = new Workbook('book.xlsx');
    const sheet = workbook.addSheet('登记表');
    const hidden = workbook.addSheet('藏起来的');
    hidden.visibility = 'VeryHidden';
    sheet.cells.set(0, 0, '村');
    sheet.cells.set(1, 0, 41_699);
    sheet.cells.setStyle(
      0,
      0,
      workbook.styles.with(0, (style) => ({ ...style, font: { bold: true } })),
    );
    sheet.cells.setStyle(
      1,
      0,
      workbook.styles.with(0, (style) => ({ ...style, numFmt: 'yyyy-mm-dd' })),
    );
    sheet.merges = [{ row: 3, column: 0, rows: 2, columns: 1 }];
    sheet.columnWidths.set(0, 24);
    sheet.frozenRows = 1;
    sheet.hiddenRows.add(5);
    sheet.hiddenColumns.add(2);
    sheet.cells.set(5, 2, '藏');
    const read = await reopened(workbook);
    const [again] = read.sheets;
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['登记表', 'Visible'],
      ['藏起来的', 'VeryHidden'],
    ]);
    const style = (row: number) => read.styles.get(again?.cells.style(row, 0) ?? 0);
    expect([style(0).font?.bold, style(1).numFmt]).toEqual([true, 'yyyy-mm-dd']);
    // A date stays the number that Excel has in the cell.
    expect(again?.cells.get(1, 0)).toBe(41_699);
    expect(again?.merges).toEqual(sheet.merges);
    expect(again?.columnWidths.get(0)).toBeCloseTo(24, 0);
    expect([again?.frozenRows, again?.hiddenRows.has(5), again?.hiddenColumns.has(2)]).toEqual([
      1,
      true,
      true,
    ]);
  });

  it('of the 1904 date system stays one', async () => {
    const bytes = await writeXlsx({ dateSystem: '1904', sheets: [{ name: '表', rows: [[1000]] }] });
    const opened = await openWorkbook(bytes, 'mac.xlsx');
    expect(opened.date1904).toBe(true);
    expect(opened.sheets[0]?.cells.get(0, 0)).toBe(1000);
    expect((await reopened(opened)).date1904).toBe(true);
  });

  it('keeps data validation and comments that this model does not know', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [['是否贫困村'], ['是']],
          dataValidations: [{ range: 'A2:A9', type: 'list', values: ['是', '否'] }],
        },
      ],
    });
    const saved = await saveWorkbook(await openWorkbook(bytes, 'a.xlsx'));
    const xml = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<dataValidation [^>]*sqref="A2:A9"/);
  });
});

describe('a sheet that spans a million rows', () => {
  const spanning = async (last: string) => {
    const workbook = new Workbook('book.xlsx');
    const sheet = workbook.addSheet('表');
    for (let row = 0; row < 300; row++) sheet.cells.set(row, 0, row);
    const parts = unzipSync(await saveWorkbook(workbook));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace('</sheetData>', `<row r="1048576">${last}</row></sheetData>`));
    return zipSync(parts);
  };

  it('for its formats alone is read as far as there is content', async () => {
    const opened = await openWorkbook(await spanning('<c r="Z1048576" s="0"/>'), 'a.xlsx');
    expect(opened.sheets[0]?.cells.used(true)).toEqual({ row: 0, column: 0, rows: 300, columns: 1 });
  });

  it('and has content at its far end takes no more than it holds', async () => {
    const opened = await openWorkbook(await spanning('<c r="Z1048576"><v>1</v></c>'), 'a.xlsx');
    expect(opened.sheets[0]?.cells.get(1_048_575, 25)).toBe(1);
  });
});

describe('a file that is no workbook', () => {
  it.each([
    ['NotXlsx', new TextEncoder().encode('序号,村')],
    ['NotXlsx', new Uint8Array()],
    ['Encrypted', ENCRYPTED],
  ])('is %s', async (code, bytes) => {
    const error: unknown = await openWorkbook(bytes, 'a.xlsx').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookFileError);
    expect((error as WorkbookFileError).code).toBe(code);
  });
});
