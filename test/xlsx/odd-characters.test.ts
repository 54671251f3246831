import { openWorkbook, saveWorkbook } from '../../src/host';
import { bookWith, sharedStrings, sheetXml, workbookParts, zipped } from './package-of';
import { cellsOfFirst } from './read-both';

const reopened = async (bytes: Uint8Array): Promise<unknown[][]> =>
  cellsOfFirst(await saveWorkbook(await openWorkbook(bytes, '表.xlsx')));

/** One cell with the text, and a number behind it. */
const inline = (text: string): Uint8Array =>
  bookWith(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="B1"><v>1</v></c></row>`);
const shared = (text: string): Uint8Array => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>';
  return zipped(workbookParts({ 表: sheetXml(rows) }, { strings: sharedStrings(text) }));
};

describe('characters that no text should hold', () => {
  it.each([
    ['half a pair', '甲&#xD800;', '甲\ud800', '甲\ud800'],
    ['one that is none', '甲&#xFFFE;', '甲\ufffe', '甲\ufffe'],
    ['a number beyond all', '甲&#x110000;', '甲&#x110000;', '甲&#x110000;'],
    ['a number beyond all, in tens', '甲&#9999999999;', '甲&#9999999999;', '甲&#9999999999;'],
    ['the null', '甲&#0;', '甲\u0000', '甲\u0000'],
  ])('are read, saved and read again: %s', async (_, written, read, again) => {
    for (const bytes of [inline(written), shared(written)]) {
      expect(await cellsOfFirst(bytes)).toEqual([[read, 1]]);
      expect(await reopened(bytes)).toEqual([[again, 1]]);
    }
  });
});

it.each(['1e999', '-1e999'])('%s, a number without an end, is none', async (number) => {
  const bytes = bookWith(
    `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>${number}</v></c><c r="C1"><v>1</v></c></row>`,
  );
  expect(await cellsOfFirst(bytes)).toEqual([[2, null, 1]]);
  expect(await reopened(bytes)).toEqual([[2, null, 1]]);
});
