import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { openExcel } from './excel';

function stateOf(workbook: Workbook): unknown {
  const sheet = workbook.findSheet('表一');
  return [
    [...(sheet?.columnLevels ?? [])].sort(([a], [b]) => a - b),
    [...(sheet?.hiddenColumns ?? [])].sort((a, b) => a - b),
  ];
}

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group
describe('an outline of columns', () => {
  it('has groups within groups, shown by their levels, and leaves the rows alone', async () => {
    const { run, workbook } = openExcel();
    const levels = [
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 1],
    ];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('2:3').group('ByRows');
      sheet.getRange('B:E').group('ByColumns');
      sheet.getRange('C7:D9').group('ByColumns');
      sheet.showOutlineLevels(0, 1);
      await context.sync();
    });
    expect(stateOf(workbook)).toEqual([levels, [1, 2, 3, 4]]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('表一').showOutlineLevels(1, 2);
      await context.sync();
    });
    expect(stateOf(workbook)).toEqual([levels, [2, 3]]);
    const { hiddenRows } = workbook.findSheet('表一') ?? {};
    expect([...(hiddenRows ?? [])]).toEqual([1, 2]);
  });

  it('folds and unfolds one group, and leaves the columns a clerk has hidden', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('J:J').columnHidden = true;
      sheet.getRange('B:C').group('ByColumns');
      sheet.getRange('E:F').group('ByColumns');
      sheet.getRange('B:C').hideGroupDetails('ByColumns');
      sheet.getRange('A:Z').hideGroupDetails('ByColumns');
      sheet.getRange('E:F').showGroupDetails('ByColumns');
      await context.sync();
    });
    const levels = [
      [1, 1],
      [2, 1],
      [4, 1],
      [5, 1],
    ];
    expect(stateOf(workbook)).toEqual([levels, [1, 2, 9]]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A:E').ungroup('ByColumns');
      await context.sync();
    });
    expect(stateOf(workbook)).toEqual([[[5, 1]], [9]]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['whole columns as rows', 'InvalidArgument', (sheet) => sheet.getRange('B:C').group('ByRows')],
    [
      'more than seven levels',
      'InvalidArgument',
      (sheet) => {
        for (let level = 1; level <= 8; level++) sheet.getRange('B:C').group('ByColumns');
      },
    ],
    [
      'a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('B:C').group('ByColumns');
      },
    ],
    ['a level that there is not', 'InvalidArgument', (sheet) => sheet.showOutlineLevels(0, 9)],
  ])('refuses %s', async (_, code, act) => {
    const { refusal } = openExcel();
    const refused = await refusal(async (context) => {
      act(context.workbook.worksheets.getItem('表一'));
      await context.sync();
    });
    expect(refused).toBe(code);
  });

  it('survives a file: levels, what is folded, and the column that says so', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:D1').values = [['村', '来源行', '排序', '户数']];
      sheet.getRange('B:C').group('ByColumns');
      sheet.getRange('B:C').hideGroupDetails('ByColumns');
      await context.sync();
    });
    const bytes = await saveWorkbook(workbook);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/>');
    expect(xml).toContain(
      '<cols><col min="2" max="3" width="9.140625" hidden="1" outlineLevel="1"/>' +
        '<col min="4" max="4" width="9.140625" collapsed="1"/></cols>',
    );
    const again = await openWorkbook(bytes);
    expect(stateOf(again)).toEqual(stateOf(workbook));
    again.sheets.forEach((sheet) => (sheet.summaryRight = false));
    const left = await saveWorkbook(again);
    const changed = strFromU8(unzipSync(left)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(changed).toContain('<outlinePr summaryRight="0"/>');
    expect(changed).toContain('<cols><col min="1" max="1" width="9.140625" collapsed="1"/>');
    expect((await openWorkbook(left)).findSheet('表一')?.summaryRight).toBe(false);
  });
});
