import { openExcel } from './excel';

/** Events come after the answer of the request that raised them. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-oncalculated-member
it('calculation is told of though nobody reads the results, after what caused it', async () => {
  const { run } = openExcel();
  const heard: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address, details }) => {
      heard.push(`changed ${address} ${String(details.valueAfter)}`);
      return Promise.resolve();
    });
    worksheets.onCalculated.add(() => {
      heard.push('calculated');
      return Promise.resolve();
    });
    await context.sync();
    worksheets.getItem('表一').getRange('A1').formulas = [['=20+1']];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(['changed A1 21', 'calculated']);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-visibility-member
it.each(['hidden', 'deleted'])(
  'a sheet that is %s while it is active gives way to the next one',
  async (how) => {
    const { run, workbook } = openExcel();
    const heard: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('表三');
      const active = worksheets.getItem('表二');
      active.activate();
      worksheets.onActivated.add(({ worksheetId }) => {
        heard.push(`activated ${workbook.findSheet(worksheetId)?.name ?? ''}`);
        return Promise.resolve();
      });
      worksheets.onDeactivated.add(() => {
        heard.push('deactivated');
        return Promise.resolve();
      });
      await context.sync();
      if (how === 'hidden') active.visibility = 'Hidden';
      else active.delete();
      await context.sync();
    });
    await settled();
    expect(workbook.activeSheet.name).toBe('表三');
    expect(heard).toEqual(['deactivated', 'activated 表三']);
  },
);

// https://support.microsoft.com/office/indirect-function-474b3a3a-8a26-4f44-b491-92b6306fa261
it('a sheet with another name leaves results as they are, except of what goes by the name', async () => {
  const { run } = openExcel();
  const heard: string[] = [];
  const shown = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('表一').getRange('A1').values = [[7]];
    const second = worksheets.getItem('表二');
    second.getRange('A1').formulas = [['=表一!A1*3']];
    const third = worksheets.add('表三');
    third.getRange('A1').formulas = [['=IFERROR(INDIRECT("表一!A1"),"没有")']];
    second.getRange('A1').load('values');
    third.getRange('A1').load('values');
    await context.sync();
    worksheets.onCalculated.add(({ worksheetId }) => {
      heard.push(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    worksheets.getItem('表一').name = '改名';
    await context.sync();
    await settled();
    const cells = [second, third].map((sheet) => sheet.getRange('A1').load(['formulas', 'values']));
    third.load('id');
    await context.sync();
    expect(heard).toEqual([third.id]);
    return cells.map(({ formulas, values }): unknown[] => [formulas[0]?.[0], values[0]?.[0]]);
  });
  expect(shown).toEqual([
    ['=改名!A1*3', 21],
    ['=IFERROR(INDIRECT("表一!A1"),"没有")', '没有'],
  ]);
});
