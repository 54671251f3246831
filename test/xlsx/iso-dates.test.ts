import fc from 'fast-check';
import { dateToSerial } from 'hucre';
import { openWorkbook, saveWorkbook } from '../../src/host';
import { readSubmission } from '../../src/submissions';
import { momentOf } from '../../src/xlsx/iso-dates';
import { bookWith, sheetXml, STYLES, workbookParts, zipped, type Parts } from './package-of';
import { cellsOfFirst } from './read-both';

const DATES =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d" s="1"><v>2014-05-01</v></c>' +
  '<c r="C1" t="d"><v>2014-05-01T12:00:00Z</v></c><c r="D1" t="d"><v>06:00:00</v></c></row>';

/** How the cells of the first row are shown. */
async function formats(bytes: Uint8Array): Promise<(string | undefined)[]> {
  const workbook = await openWorkbook(bytes);
  const cells = workbook.sheets[0]?.cells;
  return [1, 2, 3].map((column) => workbook.styles.get(cells?.style(0, column) ?? 0).numFmt);
}

describe('a date that a file writes as a date', () => {
  it('is the number of its day, shown as a date, also after saving', async () => {
    const bytes = bookWith(DATES);
    expect(await cellsOfFirst(bytes)).toEqual([['甲', 41_760, 41_760.5, 0.25]]);
    const shown = ['yyyy/m/d', 'yyyy-mm-dd hh:mm:ss', 'hh:mm:ss'];
    expect(await formats(bytes)).toEqual(shown);
    const saved = await saveWorkbook(await openWorkbook(bytes));
    expect(await cellsOfFirst(saved)).toEqual([['甲', 41_760, 41_760.5, 0.25]]);
    expect(await formats(saved)).toEqual(shown);
  });

  it('makes its column one of dates to whoever reads a submission', async () => {
    const { sheets } = await readSubmission(bookWith(DATES), 'a.xlsx');
    expect(sheets[0]?.dateColumns).toEqual([1, 2, 3]);
  });

  it('is shown as a date without any styles in the file', async () => {
    const parts: Parts = workbookParts({ 表: sheetXml(DATES.replace(' s="1"', '')) });
    delete parts['xl/styles.xml'];
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /<Relationship Id="rIdStyles"[^>]*>/,
      '',
    );
    const bytes = zipped(parts);
    expect(await cellsOfFirst(bytes)).toEqual([['甲', 41_760, 41_760.5, 0.25]]);
    expect(await formats(bytes)).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss', 'hh:mm:ss']);
  });

  it('keeps all else of its style', async () => {
    const bold = STYLES.replace(
      '<fonts count="1"><font/>',
      '<fonts count="2"><font/><font><b/></font>',
    ).replace(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0"><alignment horizontal="center"/></xf>',
    );
    const parts = { ...workbookParts({ 表: sheetXml(DATES) }), 'xl/styles.xml': bold };
    const workbook = await openWorkbook(zipped(parts));
    const style = workbook.styles.get(workbook.sheets[0]?.cells.style(0, 2) ?? 0);
    expect(style).toMatchObject({ font: { bold: true }, alignment: { horizontal: 'center' } });
  });

  it('counts from 1904 where the workbook does', async () => {
    const parts = workbookParts({ 表: sheetXml(DATES) });
    const book = String(parts['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const bytes = zipped({ ...parts, 'xl/workbook.xml': book });
    expect(await cellsOfFirst(bytes)).toEqual([['甲', 41_760 - 1462, 41_760.5 - 1462, 0.25]]);
  });

  it('that is none is the text that stands there', async () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>2014年5月</v></c><c r="B1" t="d"><v>2014-02-30</v></c></row>';
    expect(await cellsOfFirst(bookWith(rows))).toEqual([['2014年5月', '2014-02-30']]);
  });
});

describe('the number of a day', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['9999-12-31', 2_958_465],
    ['2014-05-01T23:59:59.5+08:00', 41_760 + 86_399.5 / 86_400],
    [' 2014-05-01 00:00 ', 41_760],
  ])('%s', (written, serial) => {
    expect(momentOf(written, false)?.serial).toBeCloseTo(serial, 9);
  });

  it.each([
    '',
    'T',
    '2014-5-1',
    '20140501',
    '2014-13-01',
    '1899-12-30',
    '25:00',
    '2014-05-01T10',
    'x2014-05-01',
  ])('is not told by “%s”', (written) => {
    expect(momentOf(written, false)).toBeNull();
  });

  it('is that of the library for any day that it counts, in both systems', () => {
    const days = fc.date({ min: new Date('1904-01-02'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.boolean(), (date, date1904) => {
        const moment = momentOf(date.toISOString(), date1904);
        expect(moment?.serial).toBeCloseTo(dateToSerial(date, date1904), 8);
      }),
    );
  });
});
