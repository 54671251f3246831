import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
describe('worksheets', () => {
  it('are added at the end, found by name without regard to case, and deleted', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Report');
      await context.sync();
      worksheets.getItem('REPORT').name = '校验报告';
      worksheets.getItem('表一').delete();
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表二', '校验报告']);
  });

  it('that are not there are ItemNotFound, or null where that is asked for', async () => {
    const { run, refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  // https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
  it.each(['a/b', 'a:b', '[a]', 'a?', 'a*', 'a\\b', '村'.repeat(32), "'a'", 'History', '表二', ''])(
    'cannot be named %j',
    async (name) => {
      const { refusal, workbook } = openExcel();
      const code = await refusal(async (context) => {
        context.workbook.worksheets.getItem('表一').name = name;
        await context.sync();
      });
      expect(['InvalidArgument', 'ItemAlreadyExists']).toContain(code);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['表一', '表二']);
    },
  );

  it('may have 31 characters in their names, whatever their script', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem('表一').name = '村'.repeat(31);
      await context.sync();
    });
    expect(workbook.sheets[0]?.name).toBe('村'.repeat(31));
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-position-member
  it('are put at a position counted from 0', async () => {
    const { run, refusal, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.add('表三').position = 0;
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表三', '表一', '表二']);
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表三').position = 3;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.sheetvisibility
  it('may be hidden, but not all of them', async () => {
    const { run, refusal, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem('表二').visibility = 'Hidden';
      await context.sync();
    });
    expect(workbook.findSheet('表二')?.visibility).toBe('Hidden');
    await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').visibility = 'Hidden';
      await context.sync();
    });
    await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').delete();
      await context.sync();
    });
    expect(workbook.findSheet('表一')?.visibility).toBe('Visible');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  it('that are very hidden are deleted only once they are not', async () => {
    const { run, refusal, workbook } = openExcel();
    const code = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表二');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表二');
      sheet.visibility = 'Hidden';
      sheet.delete();
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表一']);
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it('take their ranges with them', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1').load('address');
      context.trackedObjects.add(range);
      await context.sync();
      context.workbook.worksheets.getItem('表一').delete();
      range.values = [['去哪里']];
      await context.sync();
    });
    expect(code).toBe('InvalidReference');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-activate-member(1)
  it('are activated one at a time, and only where they can be seen', async () => {
    const { run, refusal, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem('表二').activate();
      await context.sync();
    });
    expect(workbook.activeSheet.name).toBe('表二');
    await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.visibility = 'Hidden';
      sheet.activate();
      await context.sync();
    });
    expect(workbook.activeSheet.name).toBe('表二');
  });
});
