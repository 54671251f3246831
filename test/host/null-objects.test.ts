import { openExcel } from './excel';

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
describe('what a null object is told', () => {
  it('is not done, and what follows is', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('没有');
      none.delete();
      none.name = '新名';
      none.getRange('A1').values = [['甲']];
      none.getRange('A1').format.fill.color = 'red';
      context.workbook.worksheets.getItem('表一').getRange('A1').values = [['乙']];
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表一', '表二']);
    expect(workbook.findSheet('表一')?.cells.get(0, 0)).toBe('乙');
  });
});

describe('loading', () => {
  it.each(['items', 'items/*', undefined])(
    '%s gives all properties of what a collection has',
    async (names) => {
      const { run } = openExcel();
      const read = await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load(names as string);
        await context.sync();
        return worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]);
      });
      expect(read).toEqual([
        ['表一', 'Visible', 0],
        ['表二', 'Visible', 1],
      ]);
    },
  );

  it('a star gives all properties of an object', async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('B2:C3');
      range.load('*');
      await context.sync();
      return [range.address, range.rowCount, range.values];
    });
    expect(read).toEqual([
      '表一!B2:C3',
      2,
      [
        ['', ''],
        ['', ''],
      ],
    ]);
  });

  it.each(['items/$none', 'items/NoPropertiesNeeded'])('%s gives the items alone', async (names) => {
    const { run } = openExcel();
    const count = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(names);
      await context.sync();
      return worksheets.items.length;
    });
    expect(count).toBe(2);
  });
});
