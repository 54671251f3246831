import { CellError, openWorkbook, saveWorkbook, Workbook } from '../../src/host';

describe('a text that reads like an error of Excel', () => {
  it.each(['#REF!', '#N/A', '#DIV/0!', '#SPILL!'])('%s stays a text in a saved file', async (word) => {
    const workbook = new Workbook('book.xlsx');
    const sheet = workbook.addSheet('表');
    sheet.cells.set(0, 0, word);
    sheet.cells.set(1, 0, CellError.of(word));
    const [read] = (await openWorkbook(await saveWorkbook(workbook), 'book.xlsx')).sheets;
    expect(read?.cells.get(0, 0)).toBe(word);
    expect(read?.cells.get(1, 0)).toEqual(CellError.of(word));
  });
});
