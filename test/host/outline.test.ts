import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { openExcel } from './excel';

function stateOf(workbook: Workbook): unknown {
  const sheet = workbook.findSheet('表一');
  return [
    [...(sheet?.outlineLevels ?? [])].sort(([a], [b]) => a - b),
    [...(sheet?.hiddenRows ?? [])].sort((a, b) => a - b),
  ];
}

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group
describe('an outline', () => {
  it('has groups within groups, shown by their levels', async () => {
    const { run, workbook } = openExcel();
    const levels = [
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 1],
    ];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('2:5').group('ByRows');
      sheet.getRange('A3:B4').group('ByRows');
      sheet.showOutlineLevels(1, 0);
      await context.sync();
    });
    expect(stateOf(workbook)).toEqual([levels, [1, 2, 3, 4]]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('表一').showOutlineLevels(2, 0);
      await context.sync();
    });
    expect(stateOf(workbook)).toEqual([levels, [2, 3]]);
  });

  it('folds and unfolds one group, and leaves the rows a clerk has hidden', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('10:10').rowHidden = true;
      sheet.getRange('2:3').group('ByRows');
      sheet.getRange('5:6').group('ByRows');
      sheet.getRange('2:3').hideGroupDetails('ByRows');
      sheet.getRange('5:6').hideGroupDetails('ByRows');
      sheet.getRange('5:6').showGroupDetails('ByRows');
      await context.sync();
    });
    expect(stateOf(workbook)).toEqual([
      [
        [1, 1],
        [2, 1],
        [4, 1],
        [5, 1],
      ],
      [1, 2, 9],
    ]);
  });

  it('is taken off again', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const rows = context.workbook.worksheets.getItem('表一').getRange('2:3');
      rows.group('ByRows');
      rows.hideGroupDetails('ByRows');
      rows.ungroup('ByRows');
      await context.sync();
    });
    expect(stateOf(workbook)).toEqual([[], []]);
  });

  it('moves with rows put in above it', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('5:5').group('ByRows');
      sheet.getRange('2:3').insert('Down');
      await context.sync();
    });
    expect(stateOf(workbook)).toEqual([[[6, 1]], []]);
  });

  it('refuses what Excel refuses', async () => {
    const { refusal } = openExcel();
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('表一');
    expect(
      await refusal(async (context) => {
        sheet(context).getRange('2:3').group('ByColumns');
        await context.sync();
      }),
    ).toBe('InvalidArgument');
    expect(
      await refusal(async (context) => {
        sheet(context).showOutlineLevels(9, 0);
        await context.sync();
      }),
    ).toBe('InvalidArgument');
    expect(
      await refusal(async (context) => {
        sheet(context).protection.protect();
        sheet(context).getRange('2:3').group('ByRows');
        await context.sync();
      }),
    ).toBe('AccessDenied');
  });

  it('is of ExcelApi 1.10', async () => {
    const { refusal } = openExcel({ requirementSet: '1.9' });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('2:3').group('ByRows');
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });

  it('has its buttons below, in new sheets too, unless this Excel has them above', async () => {
    const belowOf = async (outlineAbove: boolean) => {
      const { run, workbook } = openExcel({ outlineAbove });
      await run(async (context) => {
        context.workbook.worksheets.add('新表');
        await context.sync();
      });
      return ['表一', '新表'].map((name) => workbook.findSheet(name)?.summaryBelow);
    };
    expect(await belowOf(false)).toEqual([true, true]);
    expect(await belowOf(true)).toEqual([true, false]);
  });

  it('survives a file: levels, what is folded, and the row that says so', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:A5').values = [['县'], ['村'], ['村'], ['县'], ['村']];
      sheet.getRange('2:3').group('ByRows');
      sheet.getRange('2:3').hideGroupDetails('ByRows');
      await context.sync();
    });
    const bytes = await saveWorkbook(workbook);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('outlineLevelRow="1"');
    expect(xml).toMatch(/<row r="4" collapsed="1"/);
    const again = await openWorkbook(bytes);
    expect(stateOf(again)).toEqual(stateOf(workbook));
    again.sheets.forEach((sheet) => (sheet.summaryBelow = false));
    const above = await saveWorkbook(again);
    const changed = strFromU8(unzipSync(above)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(changed).toContain('<outlinePr summaryBelow="0"/>');
    expect(changed).toMatch(/<row r="1" collapsed="1"/);
    expect((await openWorkbook(above)).findSheet('表一')?.summaryBelow).toBe(false);
  });
});
