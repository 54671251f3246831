import { openExcel } from './excel';

type Work = (context: Excel.RequestContext) => unknown;

async function errorOf(work: Work): Promise<unknown> {
  const { run } = openExcel();
  return run(async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
}

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('表一');

// What the embedded Excel cannot do is refused by its name, never passed over. The code is Excel's own:
// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
describe('what the embedded Excel cannot do', () => {
  it.each<[string, Work]>([
    ['Worksheet.Shapes', (context) => sheet(context).shapes.load('items/name')],
    ['Charts of type Pie', (context) => sheet(context).charts.add('Pie', sheet(context).getRange('A1'))],
    ['Worksheet.Copy', (context) => sheet(context).copy()],
    [
      'Worksheet._RegisterFormatChangedEvent',
      (context) => sheet(context).onFormatChanged.add(() => Promise.resolve()),
    ],
    ['Range.insert of other than whole rows', (context) => sheet(context).getRange('A1').insert('Down')],
    ['Range.delete of other than whole rows', (context) => sheet(context).getRange('A1').delete('Up')],
    ['Range.style', (context) => sheet(context).getRange('A1').load('style')],
    [
      'Range.clear\\(RemoveHyperlinks\\)',
      (context) => sheet(context).getRange('A1').clear('RemoveHyperlinks'),
    ],
    [
      'ConditionalFormatCollection.add of DataBar',
      (context) => sheet(context).getRange('A1').conditionalFormats.add('DataBar'),
    ],
    ['Workbook.PivotTables', (context) => context.workbook.pivotTables.load('items/name')],
    ['TableCollection.add without headers', (context) => sheet(context).tables.add('A1:B2', false)],
    ['WorksheetProtection.protect with', (context) => sheet(context).protection.protect({}, '密码')],
    ['DataValidation.valid', (context) => sheet(context).getRange('A1').dataValidation.load('valid')],
    [
      'DataValidation.GetInvalidCellsOrNullObject',
      (context) => sheet(context).getRange('A1').dataValidation.getInvalidCellsOrNullObject(),
    ],
    ['WorkbookProtection.protect with', (context) => context.workbook.protection.protect('密码')],
  ])('is refused by its name: %s', async (member, work) => {
    expect(await errorOf(work)).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringMatching(member) as string,
    });
  });
});

describe('an error', () => {
  // https://learn.microsoft.com/javascript/api/office/officeextension.debuginfo
  it('says where it happened', async () => {
    const error = await errorOf((context) => {
      sheet(context).getRange('A1').values = [[1, 2]];
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.Values' } });
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
  it('is made by the client itself for what was not loaded', async () => {
    const error = await errorOf((context) => sheet(context).name);
    expect(error).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('stops its batch and leaves what came before', async () => {
    const { refusal, workbook } = openExcel();
    await refusal(async (context) => {
      sheet(context).getRange('A1').values = [['先']];
      context.workbook.worksheets.getItem('没有').getRange('A1').values = [['中']];
      sheet(context).getRange('A2').values = [['后']];
      await context.sync();
    });
    const cells = workbook.findSheet('表一')?.cells;
    expect([cells?.get(0, 0), cells?.get(1, 0)]).toEqual(['先', undefined]);
  });
});
