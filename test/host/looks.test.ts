import { openWorkbook } from '../../src/host';
import { openExcel } from './excel';

type Work = (sheet: Excel.Worksheet) => unknown;

async function answered(work: Work): Promise<string> {
  const { run } = openExcel();
  return run(async (context) => {
    work(context.workbook.worksheets.getItem('表一'));
    await context.sync();
    return 'done';
  }).catch((error: unknown) => (error as { code: string }).code);
}

describe('colours', () => {
  it.each([
    ['red', '#FF0000'],
    ['DarkMagenta', '#8B008B'],
    ['#0a0b0c', '#0A0B0C'],
  ])('%s is %s', async (color, digits) => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      const { fill, font } = sheet.getRange('A1').format;
      fill.color = color;
      font.color = color;
      sheet.tabColor = color;
      fill.load('color');
      font.load('color');
      sheet.load('tabColor');
      await context.sync();
      return [fill.color, font.color, sheet.tabColor];
    });
    expect(read).toEqual([digits, digits, digits]);
  });

  it('that nobody knows are refused', async () => {
    expect(await answered((sheet) => (sheet.getRange('A1').format.fill.color = 'reddish'))).toBe(
      'InvalidArgument',
    );
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.horizontalalignment
it('a title stands in the middle of the cells it spans, also in a file', async () => {
  const { run, host } = openExcel();
  const side = await run(async (context) => {
    const title = context.workbook.worksheets.getItem('表一').getRange('A1:D1');
    title.getCell(0, 0).values = [['汇总表']];
    title.format.horizontalAlignment = 'CenterAcrossSelection';
    title.load('format/horizontalAlignment');
    await context.sync();
    return title.format.horizontalAlignment;
  });
  expect(side).toBe('CenterAcrossSelection');
  const again = await openWorkbook(await host.save());
  const cells = again.findSheet('表一')?.cells;
  const sides = [0, 3, 4].map(
    (column) => again.styles.get(cells?.style(0, column) ?? 0).alignment?.horizontal,
  );
  expect(sides).toEqual(['centerContinuous', 'centerContinuous', undefined]);
});

// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
describe('limits that Excel keeps', () => {
  const format = (sheet: Excel.Worksheet) => sheet.getRange('A1').format;
  it.each<readonly [string, Work, string]>([
    ['a side that there is', (s) => (format(s).horizontalAlignment = 'CenterAcrossSelection'), 'done'],
    [
      'a side that there is not',
      (s) => (format(s).horizontalAlignment = 'Middle' as 'Center'),
      'InvalidArgument',
    ],
    ['a side of the other kind', (s) => (format(s).verticalAlignment = 'Left' as 'Top'), 'InvalidArgument'],
    ['the largest font', (s) => (format(s).font.size = 409), 'done'],
    ['a larger font', (s) => (format(s).font.size = 410), 'InvalidArgument'],
    ['no font size', (s) => (format(s).font.size = 0), 'InvalidArgument'],
    ['too wide a column', (s) => (format(s).columnWidth = 255 * 5.25 + 1), 'InvalidArgument'],
    ['too high a row', (s) => (format(s).rowHeight = 410), 'InvalidArgument'],
    ['the largest zoom', (s) => (s.pageLayout.zoom = { scale: 400 }), 'done'],
    ['a larger zoom', (s) => (s.pageLayout.zoom = { scale: 401 }), 'InvalidArgument'],
    ['too small a zoom', (s) => (s.pageLayout.zoom = { scale: 9 }), 'InvalidArgument'],
    [
      'frozen rows',
      (s) => {
        s.freezePanes.freezeRows(2);
      },
      'done',
    ],
    [
      'less than no frozen rows',
      (s) => {
        s.freezePanes.freezeRows(-1);
      },
      'InvalidArgument',
    ],
    [
      'a part of a frozen column',
      (s) => {
        s.freezePanes.freezeColumns(1.5);
      },
      'InvalidArgument',
    ],
    [
      'the whole sheet frozen',
      (s) => {
        s.freezePanes.freezeAt(s.getRange());
      },
      'InvalidArgument',
    ],
    ['letters on top of each other', (s) => (format(s).textOrientation = 180), 'done'],
    ['letters upside down', (s) => (format(s).textOrientation = 91), 'InvalidArgument'],
    ['the longest formula', (s) => (s.getRange('A1').formulas = [[`=1${'+1'.repeat(4095)}`]]), 'done'],
    [
      'a longer formula',
      (s) => (s.getRange('A1').formulas = [[`=11${'+1'.repeat(4095)}`]]),
      'InvalidArgument',
    ],
    [
      'the longest text in a formula',
      (s) => (s.getRange('A1').formulas = [[`="${'村'.repeat(255)}"`]]),
      'done',
    ],
    [
      'a longer text in a formula',
      (s) => (s.getRange('A1').formulas = [[`="${'村'.repeat(256)}"`]]),
      'InvalidArgument',
    ],
  ])('%s', async (_, work, answer) => {
    expect(await answered(work)).toBe(answer);
  });
});

it.each([90, -45, 0, 180])('a text is turned by %d degrees', async (degrees) => {
  const { run } = openExcel();
  const read = await run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('表一').getRange('A1');
    format.textOrientation = degrees;
    format.load('textOrientation');
    await context.sync();
    return format.textOrientation;
  });
  expect(read).toBe(degrees);
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-autofitcolumns-member(1)
it('columns become as wide as what they show', async () => {
  const { run } = openExcel();
  const widths = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    sheet.getRange('A1:B1').values = [['甲乙丙丁甲乙丙丁', 'ab']];
    sheet.getRange('A:C').format.autofitColumns();
    const formats = ['A1', 'B1', 'C1'].map((place) => sheet.getRange(place).format.load('columnWidth'));
    await context.sync();
    return formats.map(({ columnWidth }) => columnWidth);
  });
  const [wide = 0, narrow = 0, blank = 0] = widths;
  expect(wide).toBeGreaterThan(blank);
  expect(narrow).toBeLessThan(blank);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-clear-member(1)
it('formats are cleared with conditional ones, where they are and nowhere else', async () => {
  const { run, workbook } = openExcel();
  // A person formats a whole column; the client may not.
  workbook.findSheet('表一')?.cells.setColumnStyle(
    0,
    workbook.styles.with(0, () => ({ numFmt: '0.00' })),
  );
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    const rule = sheet.getRange('A1:A4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=A1>1';
    sheet.getRange('A1:A2').clear('Formats');
    await context.sync();
  });
  expect(workbook.findSheet('表一')?.conditionalRules).toMatchObject([{ range: 'A3:A4', formula: 'A3>1' }]);
  const format = await run(async (context) => {
    const column = context.workbook.worksheets.getItem('表一').getRange('A:A');
    column.clear('Formats');
    const cell = column.getCell(9, 0).load('numberFormat');
    await context.sync();
    return cell.numberFormat as unknown;
  });
  expect(format).toEqual([['General']]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-autofitrows-member(1)
it('rows become as tall as wrapped texts need, results of formulas too, but not those of merged cells', async () => {
  const { run } = openExcel();
  const heights = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    const long = '村'.repeat(20);
    sheet.getRange('A1:B3').clear();
    sheet.getRange('D1').values = [[long]];
    sheet.getRange('A1').formulas = [['=D1&""']];
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A2').values = [[long]];
    sheet.getRange('A1:B2').format.wrapText = true;
    sheet.getRange('A1:B2').format.autofitRows();
    const rows = ['A1', 'A2'].map((place) => sheet.getRange(place).format.load('rowHeight'));
    await context.sync();
    return rows.map(({ rowHeight }) => rowHeight);
  });
  expect(heights[0]).toBeGreaterThan(30);
  expect(heights[1]).toBeCloseTo(15, 6);
});
