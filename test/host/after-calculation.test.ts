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
