import { openExcel, type Opened } from './excel';

const ROWS = [
  ['甲村', 3],
  ['乙村', 1],
  ['丙村', 2],
];

/** A table of names and numbers, which was a header alone at first. */
async function withTable(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<unknown>,
  opened: Opened = openExcel(),
) {
  return opened.run(async (context) => {
    const table = context.workbook.worksheets.getItem('表一').tables.add('A1:B1', true);
    table.getHeaderRowRange().values = [['村', '户数']];
    table.rows.add(undefined, ROWS);
    await context.sync();
    return work(table, context);
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection
describe('rows of a table', () => {
  it('are added: to a header alone first, then at the end', async () => {
    const read = await withTable(async (table, context) => {
      table.rows.add(-1, [['丁村', 4]]);
      const range = table.getRange().load('address,values');
      table.rows.load('count');
      await context.sync();
      return [range.address, range.values.at(-1), table.rows.count];
    });
    expect(read).toEqual(['表一!A1:B5', ['丁村', 4], 4]);
  });

  it('are counted, found, read and written', async () => {
    const read = await withTable(async (table, context) => {
      const row = table.rows.getItemAt(1);
      row.values = [['乙村', 10]];
      row.load('index,values');
      const range = row.getRange().load('address');
      await context.sync();
      return [row.index, row.values, range.address];
    });
    expect(read).toEqual([1, [['乙村', 10]], '表一!A3:B3']);
  });

  it('need the shape of the table', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      const table = context.workbook.worksheets.getItem('表一').tables.add('A1:B1', true);
      table.rows.add(undefined, [[1, 2, 3]]);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it.each([
    ['within the table', 0],
    ['over cells below it', -1],
  ])('are refused by name %s', async (_, index) => {
    const opened = openExcel();
    const sheet = opened.workbook.findSheet('表一');
    if (index === -1) sheet?.cells.set(20, 0, '下面');
    const code = await opened.refusal(async (context) => {
      const table = context.workbook.worksheets.getItem('表一').tables.add('A1:B3', true);
      table.getDataBodyRange().values = [
        ['甲', 1],
        ['乙', 2],
      ];
      table.rows.add(index, [['丙', 3]]);
      await context.sync();
    });
    expect(code).toBe('NotImplemented');
    expect(sheet?.tables[0]?.rect.rows).toBe(3);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection
describe('columns of a table', () => {
  it('are found by name, place and id', async () => {
    const read = await withTable(async (table, context) => {
      const columns = [table.columns.getItem('户数'), table.columns.getItemAt(1), table.columns.getItem(2)];
      for (const column of columns) column.load('name,index,values');
      const none = table.columns.getItemOrNullObject('没有');
      await context.sync();
      return [columns.map(({ name, index }) => [name, index]), columns[0]?.values, none.isNullObject];
    });
    expect(read).toEqual([
      [
        ['户数', 1],
        ['户数', 1],
        ['户数', 1],
      ],
      [['户数'], [3], [1], [2]],
      true,
    ]);
  });

  it('are added at the right', async () => {
    const read = await withTable(async (table, context) => {
      table.columns.add(undefined, [['倍'], ['=B2*2'], ['=B3*2'], ['=B4*2']]);
      const range = table.getRange().load('address');
      const body = table.columns.getItem('倍').getDataBodyRange().load('values');
      await context.sync();
      return [range.address, body.values];
    });
    expect(read).toEqual(['表一!A1:C4', [[6], [2], [4]]]);
  });

  it('are filtered by their values', async () => {
    const opened = openExcel();
    await withTable(async (table, context) => {
      table.columns.getItem('村').filter.applyValuesFilter(['甲村']);
      await context.sync();
    }, opened);
    expect([...(opened.workbook.findSheet('表一')?.hiddenRows ?? [])]).toEqual([2, 3]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablesort
it.each([
  [true, ['乙村', '丙村', '甲村']],
  [false, ['甲村', '丙村', '乙村']],
])('a table is sorted by a column, ascending: %s', async (ascending, names) => {
  const read = await withTable(async (table, context) => {
    table.sort.apply([{ key: 1, ascending }]);
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    return body.values.map(([name]) => name as unknown);
  });
  expect(read).toEqual(names);
});
