import { openExcel } from './excel';

type Work = (sheet: Excel.Worksheet) => void;

/** 表一 with 甲 to 戊 in A1:A5 and numbers in B1:B5, after some work on it. */
async function after(work: Work, prepare: (opened: ReturnType<typeof openExcel>) => void = () => undefined) {
  const opened = openExcel();
  prepare(opened);
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    sheet.getRange('A1:B5').values = ['甲', '乙', '丙', '丁', '戊'].map((name, row) => [name, row + 1]);
    sheet.getRange('C1').formulas = [['=SUM(B1:B5)']];
    context.workbook.worksheets.getItem('表二').getRange('A1').formulas = [["='表一'!B4*2"]];
    await context.sync();
    work(sheet);
    await context.sync();
  });
  return opened.workbook;
}

function column(workbook: Awaited<ReturnType<typeof after>>, index = 0): unknown[] {
  const cells = workbook.findSheet('表一')?.cells;
  return Array.from({ length: cells?.extent.rows ?? 0 }, (_, row) => cells?.get(row, index) ?? null);
}

// https://learn.microsoft.com/javascript/api/excel/excel.range
describe('whole rows', () => {
  it('are put in: what is below moves, and what refers to it follows', async () => {
    const workbook = await after(
      (sheet) => sheet.getRange('3:4').insert('Down'),
      ({ workbook: { sheets } }) => {
        const [first] = sheets;
        first?.hiddenRows.add(4);
        first?.merges.push({ row: 3, column: 4, rows: 2, columns: 1 });
        first?.conditionalRules.push({ type: 'expression', priority: 1, formula: 'TRUE', range: 'A1:A5 D9' });
      },
    );
    const sheet = workbook.findSheet('表一');
    expect(column(workbook)).toEqual(['甲', '乙', null, null, '丙', '丁', '戊']);
    expect(sheet?.cells.formula(0, 2)).toBe('=SUM(B1:B7)');
    expect(workbook.findSheet('表二')?.cells.formula(0, 0)).toBe("='表一'!B6*2");
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([6]);
    expect(sheet?.merges).toEqual([{ row: 5, column: 4, rows: 2, columns: 1 }]);
    expect(sheet?.conditionalRules.map(({ range }) => range)).toEqual(['A1:A7 D11']);
  });

  it('are taken out: references to them are broken, ranges around them shrink', async () => {
    const workbook = await after((sheet) => {
      sheet.getRange('4:5').delete('Up');
    });
    expect(column(workbook)).toEqual(['甲', '乙', '丙']);
    expect(workbook.findSheet('表一')?.cells.formula(0, 2)).toBe('=SUM(B1:B3)');
    expect(workbook.findSheet('表二')?.cells.formula(0, 0)).toBe("='表一'!#REF!*2");
  });

  it('of a table make it longer or shorter', async () => {
    const workbook = await after((sheet) => {
      sheet.tables.add('A1:B5', true);
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('5:6').delete('Up');
    });
    expect(workbook.findSheet('表一')?.tables[0]?.rect).toMatchObject({ row: 0, rows: 4 });
  });

  it('alone can be moved, and not on a protected sheet', async () => {
    const { refusal } = openExcel();
    const inserted = (protect: boolean, address: string) =>
      refusal(async (context) => {
        const sheet = context.workbook.worksheets.getItem('表一');
        if (protect) sheet.protection.protect();
        sheet.getRange(address).insert('Down');
        await context.sync();
      });
    expect(await inserted(false, 'A1:B2')).toBe('NotImplemented');
    expect(await inserted(true, '1:2')).toBe('AccessDenied');
  });
});

describe('cells copied from elsewhere', () => {
  it('bring contents, formulas for their new place, and formats', async () => {
    const workbook = await after((sheet) => {
      sheet.getRange('D1:D2').formulas = [['=B1*2'], ['=$B$1']];
      sheet.getRange('B1').numberFormat = [['0.00']];
      sheet.getRange('A7').copyFrom('A1:D2');
    });
    const sheet = workbook.findSheet('表一');
    expect(column(workbook).slice(6)).toEqual(['甲', '乙']);
    expect([sheet?.cells.formula(6, 3), sheet?.cells.formula(7, 3)]).toEqual(['=B7*2', '=$B$1']);
    expect(workbook.styles.get(sheet?.cells.style(6, 1) ?? 0).numFmt).toBe('0.00');
  });

  it('bring only values, or only formats into every row', async () => {
    const workbook = await after((sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A7').copyFrom('C1', 'Values');
      sheet.getRange('A2:B5').copyFrom('A1:B1', 'Formats');
    });
    const sheet = workbook.findSheet('表一');
    expect([sheet?.cells.get(6, 0), sheet?.cells.formula(6, 0)]).toEqual([15, undefined]);
    expect([1, 2, 3, 4].map((row) => workbook.styles.get(sheet?.cells.style(row, 0) ?? 0).numFmt)).toEqual(
      Array(4).fill('@'),
    );
    expect(column(workbook)[1]).toBe('乙');
  });
});
