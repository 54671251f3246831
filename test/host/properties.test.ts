import { openExcel } from './excel';

/** Asks for properties of cells, rows or columns of a sheet that was made to look like something. */
async function told<T>(
  work: (sheet: Excel.Worksheet) => OfficeExtension.ClientResult<T>,
  dress: (sheet: Excel.Worksheet) => void,
): Promise<T> {
  const { run } = openExcel();
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    dress(sheet);
    await context.sync();
    const result = work(sheet);
    await context.sync();
    return result.value;
  });
}

const dress = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:C1').format.font.bold = true;
  sheet.getRange('B1:B3').format.fill.color = '#FFEE00';
  sheet.getRange('C2').format.protection.locked = false;
  sheet.getRange('A2').format.borders.getItem('EdgeBottom').style = 'Dash';
  sheet.getRange('A2:A3').format.rowHeight = 27;
  sheet.getRange('3:3').rowHidden = true;
};

describe('properties', () => {
  it('of cells are told cell by cell', async () => {
    const cells = await told(
      (sheet) =>
        sheet.getRange('A1:C2').getCellProperties({
          address: true,
          format: {
            font: { bold: true },
            fill: { color: true, pattern: true },
            protection: true,
            wrapText: true,
          },
        }),
      dress,
    );
    const cell = (address: string, bold: boolean, fill: string, locked = true) => ({
      address: `表一!${address}`,
      format: {
        font: { bold },
        fill: { color: fill, pattern: fill === '#FFFFFF' ? 'None' : 'Solid' },
        protection: { locked, formulaHidden: false },
        wrapText: false,
      },
    });
    expect(cells).toEqual([
      [cell('A1', true, '#FFFFFF'), cell('B1', true, '#FFEE00'), cell('C1', true, '#FFFFFF')],
      [cell('A2', false, '#FFFFFF'), cell('B2', false, '#FFEE00'), cell('C2', false, '#FFFFFF', false)],
    ]);
  });

  it('of columns are told where all their cells have them in common', async () => {
    const columns = await told(
      (sheet) =>
        sheet
          .getRange('A1:C3')
          .getColumnProperties({ format: { font: { bold: true, italic: true }, fill: { color: true } } }),
      dress,
    );
    expect(columns.map(({ format }) => [format?.fill?.color, format?.font])).toEqual([
      ['#FFFFFF', { bold: null, italic: false }],
      ['#FFEE00', { bold: null, italic: false }],
      ['#FFFFFF', { bold: null, italic: false }],
    ]);
  });

  it('of rows are told with their heights', async () => {
    const rows = await told(
      (sheet) =>
        sheet.getRange('A1:C3').getRowProperties({
          rowHidden: true,
          format: { rowHeight: true, font: { bold: true }, fill: { color: true } },
        }),
      dress,
    );
    const row = (bold: boolean, rowHeight: number, rowHidden: boolean) => ({
      rowHidden,
      format: { rowHeight, font: { bold }, fill: { color: null } },
    });
    expect(rows).toEqual([row(true, 15, false), row(false, 27, false), row(false, 27, true)]);
  });

  it('tell the lines around cells, and those that they share', async () => {
    const options = { format: { borders: { style: true, weight: true } } };
    const [[, cell] = []] = await told(
      (sheet) => sheet.getRange('A1:B2').getCellProperties(options),
      (sheet) => {
        for (const edge of ['EdgeBottom', 'InsideHorizontal'] as const)
          sheet.getRange('A1:B2').format.borders.getItem(edge).style = 'Continuous';
        sheet.getRange('B1').format.borders.getItem('EdgeBottom').weight = 'Medium';
      },
    );
    const none = { style: 'None', weight: 'Thin' };
    expect(cell?.format?.borders).toMatchObject({
      bottom: { style: 'Continuous', weight: 'Medium' },
      top: none,
      left: none,
      right: none,
    });
  });

  it('that nobody knows are refused by name', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets
        .getItem('表一')
        .getRange('A1')
        .getCellProperties({ format: { readingOrder: true } });
      await context.sync();
    });
    expect(code).toBe('NotImplemented');
  });
});

describe('a look that is set and set back', () => {
  it('is the look that it was', async () => {
    const { run, workbook } = openExcel();
    const [sheet] = workbook.sheets;
    const styleOf = () => sheet?.cells.style(0, 0);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B2');
      range.numberFormat = [
        ['@', '@'],
        ['@', '@'],
      ];
      await context.sync();
      const before = styleOf();
      const { format } = range;
      format.set({ font: { bold: true, underline: 'Double', size: 20 }, indentLevel: 2, wrapText: true });
      format.borders.getItem('InsideVertical').style = 'Double';
      format.fill.color = 'red';
      await context.sync();
      expect(styleOf()).not.toBe(before);
      format.set({ font: { bold: false, underline: 'None', size: 11 }, indentLevel: 0, wrapText: false });
      format.borders.getItem('InsideVertical').style = 'None';
      format.fill.clear();
      await context.sync();
      expect(styleOf()).toBe(before);
    });
  });

  it('is that of the row above where rows are put in', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:B1').format.fill.color = 'red';
      sheet.getRange('2:3').insert('Down');
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    const styles = [0, 1, 2, 3].map((row) => sheet?.cells.style(row, 1));
    expect(styles).toEqual([styles[0], styles[0], styles[0], 0]);
  });
});
