import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection
describe('names', () => {
  it('are of the workbook or of a sheet, and found without regard to case', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      context.workbook.names.add('年度', '=2024');
      const marker = sheet.names.add('_Marker', '="报告|{1}"');
      marker.visible = false;
      const year = context.workbook.names.getItem('年度').load('value,scope');
      const found = sheet.names.getItem('_MARKER').load('value,formula,visible,scope');
      const absent = context.workbook.names.getItemOrNullObject('_marker');
      await context.sync();
      return [
        year.value as unknown,
        year.scope,
        found.value as unknown,
        found.formula as unknown,
        found.visible,
        found.scope,
        absent.isNullObject,
      ];
    });
    expect(seen).toEqual([2024, 'Workbook', '报告|{1}', '="报告|{1}"', false, 'Worksheet', true]);
  });

  it('stand for the range that they refer to', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      const item = context.workbook.names.add('名单', sheet.getRange('B2:C9')).load('formula');
      const range = sheet.getRange('名单').load('address');
      await context.sync();
      return [item.formula as unknown, range.address];
    });
    expect(seen).toEqual(['=表一!$B$2:$C$9', '表一!B2:C9']);
  });

  // https://support.microsoft.com/office/define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64
  it.each(['a b', '1月', 'B12', 'R1C1', 'r', '村!', ''])('cannot be %j', async (name) => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('are there once in each scope, until they are deleted', async () => {
    const { refusal, workbook } = openExcel();
    const code = await refusal(async (context) => {
      const { names } = context.workbook;
      names.add('年度', '=2024').delete();
      names.add('年度', '=2025');
      names.add('年度', '=2026');
      await context.sync();
    });
    expect(code).toBe('ItemAlreadyExists');
    expect(workbook.names.get('年度')?.formula).toBe('=2025');
  });
});
