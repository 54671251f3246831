import { openWorkbook, saveWorkbook, type Sheet, type Workbook } from '../../src/host';
import { openExcel, type Opened } from './excel';

const ROWS = [
  ['户编号', '村', '人数'],
  ['001', '东村', 3],
  ['002', '西村', 5],
  ['003', '东村', 1],
  ['004', '', 4],
];

/** The rows in the first sheet, as a table where that is asked for. */
async function opened(hasTable = false): Promise<Opened & { sheet: Sheet }> {
  const excel = openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    sheet.getRange('A1:A5').numberFormat = '@' as unknown as string[][];
    sheet.getRange('A1:C5').values = ROWS;
    if (hasTable) sheet.tables.add('A1:C5', true).name = 'households';
    await context.sync();
  });
  const sheet = excel.workbook.findSheet('表一');
  if (!sheet) throw new Error('no sheet');
  return { ...excel, sheet };
}

function shown({ hiddenRows }: Sheet): string[] {
  return ROWS.slice(1).flatMap(([id], at) => (hiddenRows.has(at + 1) ? [] : [String(id)]));
}

async function reopened(workbook: Workbook): Promise<Sheet> {
  const sheet = (await openWorkbook(await saveWorkbook(workbook))).findSheet('表一');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const values = (...wanted: string[]): Excel.FilterCriteria => ({ filterOn: 'Values', values: wanted });

describe.each([
  { of: 'a sheet', hasTable: false },
  { of: 'a table', hasTable: true },
])('the filter of $of', ({ hasTable }) => {
  const filterIn = (context: Excel.RequestContext): Excel.AutoFilter => {
    const sheet = context.workbook.worksheets.getItem('表一');
    return hasTable ? sheet.tables.getItem('households').autoFilter : sheet.autoFilter;
  };

  it.each<[string, Excel.FilterCriteria, number, string[]]>([
    ['texts', values('001', '003'), 0, ['001', '003']],
    ['numbers as they are shown', values('5'), 2, ['002']],
    ['blank cells', values('', '西村'), 1, ['002', '004']],
    ['a comparison', { filterOn: 'Custom', criterion1: '>3' }, 2, ['002', '004']],
    ['two of them', { filterOn: 'Custom', criterion1: '>1', criterion2: '<4', operator: 'And' }, 2, ['001']],
    ['a pattern', { filterOn: 'Custom', criterion1: '=东*' }, 1, ['001', '003']],
    ['anything but', { filterOn: 'Custom', criterion1: '<>东村' }, 1, ['002', '004']],
  ])('lets %s through', async (_, criteria, column, expected) => {
    const { run, sheet, workbook } = await opened(hasTable);
    await run(async (context) => {
      filterIn(context).apply('A1:C5', column, criteria);
      await context.sync();
    });
    expect(shown(sheet)).toEqual(expected);
    expect(shown(await reopened(workbook))).toEqual(expected);
  });

  it('meets all columns, says what it lets through, and shows everything again', async () => {
    const { run, sheet, workbook } = await opened(hasTable);
    const said = await run(async (context) => {
      const filter = filterIn(context);
      filter.apply('A1:C5', 1, values('东村'));
      filter.apply('A1:C5', 2, { filterOn: 'Custom', criterion1: '>=3' });
      filter.load('isDataFiltered,criteria');
      await context.sync();
      return [filter.isDataFiltered, filter.criteria];
    });
    expect(said).toMatchObject([
      true,
      [
        null,
        { filterOn: 'Values', values: ['东村'] },
        { filterOn: 'Custom', criterion1: '>=3', values: null },
      ],
    ]);
    expect(shown(sheet)).toEqual(['001']);
    const filters = (of: Sheet) => (hasTable ? of.tables[0]?.criteria : of.autoFilter?.criteria);
    expect(filters(await reopened(workbook))).toEqual(filters(sheet));

    await run(async (context) => {
      filterIn(context).clearCriteria();
      await context.sync();
    });
    expect(shown(sheet)).toHaveLength(4);
    expect((await reopened(workbook)).hiddenRows.size).toBe(0);
  });

  it('is refused with the null properties that Excel itself gives, and on a locked sheet', async () => {
    const { refusal } = await opened(hasTable);
    const withNull = { ...values('东村'), criterion1: null } as unknown as Excel.FilterCriteria;
    const code = await refusal(async (context) => {
      filterIn(context).apply('A1:C5', 1, withNull);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    const locked = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').protection.protect();
      filterIn(context).apply('A1:C5', 1, values('东村'));
      await context.sync();
    });
    expect(locked).toBe('AccessDenied');
  });
});

it('a filter that is taken away, or put on other cells, shows the rows that it hid', async () => {
  const { run, sheet } = await opened();
  await run(async (context) => {
    const filter = context.workbook.worksheets.getItem('表一').autoFilter;
    filter.apply('A1:C5', 0, values('001'));
    filter.apply('A1:C3', 0, values('002'));
    await context.sync();
  });
  expect(shown(sheet)).toEqual(['002', '003', '004']);
  await run(async (context) => {
    context.workbook.worksheets.getItem('表一').autoFilter.remove();
    await context.sync();
  });
  expect([shown(sheet).length, sheet.autoFilter]).toEqual([4, null]);
});

it('a filter moves with its rows', async () => {
  const { run, sheet } = await opened();
  await run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem('表一');
    autoFilter.apply('A1:C5', 0, values('001'));
    context.workbook.worksheets.getItem('表一').getRange('1:2').insert('Down');
    await context.sync();
  });
  expect(sheet.autoFilter?.rect).toEqual({ row: 2, column: 0, rows: 5, columns: 3 });
  expect([...sheet.hiddenRows]).toEqual([4, 5, 6]);
});

it('a kind of filter that is not modelled stays in the file, and so do the rows that it hides', async () => {
  const { sheet, workbook } = await opened();
  const xml = '<top10 top="1" percent="0" val="1"/>';
  sheet.autoFilter = {
    rect: { row: 0, column: 0, rows: 5, columns: 3 },
    criteria: new Map([[2, { on: 'Kept', filterOn: 'TopItems', xml }]]),
  };
  for (const row of [1, 3, 4]) sheet.hiddenRows.add(row);
  const later = await reopened(workbook);
  expect(later.autoFilter?.criteria.get(2)).toEqual({ on: 'Kept', filterOn: 'TopItems', xml });
  expect(shown(later)).toEqual(['002']);
});
