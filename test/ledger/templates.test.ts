import { Failure } from '../../src/core/words/failure';
import { askedFieldsOf, TABLE_KEYS, TABLES, type FieldType } from '../../src/core/registry';
import { type ExcelHost, openWorkbook, Workbook } from '../../src/host';
import { failRequest } from '../excel/faults';
import { sheetOf, wholeOf } from '../excel/embedded';
import { everything, expectSame, ledgerOver } from './open-ledger';

function openEmpty() {
  const workbook = new Workbook('book.xlsx');
  workbook.addSheet('Sheet1');
  return ledgerOver(workbook);
}

/** What is typed into a cell by hand, as the embedded Excel then holds it. */
function typed(host: ExcelHost, sheetName: string, row: number, column: number, input: string): unknown {
  const sheet = sheetOf(host.workbook, sheetName);
  host.person.edit(sheet, [{ row, column, input }]);
  return sheet.cells.get(row, column);
}

/** What stays a text also in rows that are still to come. */
const CODES: ReadonlySet<string> = new Set(['id18', 'uscc', 'vcode', 'phone']);
/** Number formats by type, where it is not that of text. */
const FORMATS: Readonly<Partial<Record<FieldType, string | undefined>>> = {
  date: 'yyyy-mm-dd',
  year: '0',
  int: '0',
  num: undefined,
  money: undefined,
};

describe('templates', () => {
  it('of all tables are added as lists, with drop-downs, hints and formats that are in the file', async () => {
    const { host, ledger } = openEmpty();
    const names = await ledger.templates.add(TABLE_KEYS);
    expect(names).toEqual(TABLE_KEYS.map((key) => TABLES[key].sheet));
    const saved = await openWorkbook(await host.save(), 'book.xlsx');
    for (const key of TABLE_KEYS) {
      const sheet = sheetOf(saved, TABLES[key].sheet);
      const columns = askedFieldsOf(key).length;
      expect(sheet.tables).toMatchObject([
        { name: TABLES[key].sheet, rect: { row: 0, column: 0, rows: 2, columns }, showFilterButton: true },
      ]);
      expect(sheet.page).toMatchObject({ fitWidth: 1 });
      expect(['A4', 'A3']).toContain(sheet.page.paperSize);
      expect({ frozen: sheet.frozenRows, protection: sheet.protection }).toEqual({
        frozen: 1,
        protection: null,
      });
      askedFieldsOf(key).forEach(([, field], column) => {
        const letter = String.fromCharCode(65 + column);
        const rule = sheet.dataValidations.find(({ range }) =>
          range.split(' ').includes(`${letter}2:${letter}1048576`),
        );
        expect(rule).toMatchObject({ inputTitle: field.header, showInputMessage: true, errorStyle: 'stop' });
        if (field.type === 'enum') expect(rule).toMatchObject({ type: 'list', values: field.codes });
        const formatAt = (row: number) => saved.styles.get(sheet.cells.style(row, column)).numFmt;
        expect(formatAt(1)).toBe(field.type in FORMATS ? FORMATS[field.type] : '@');
        if (CODES.has(field.type)) expect(formatAt(1999)).toBe('@');
      });
    }
  });

  it('keep what is typed in any row: digits of a code, a date as a date', async () => {
    const { host, ledger } = openEmpty();
    await ledger.templates.add(['members', 'publicity']);
    expect(typed(host, '家庭成员', 900, 2, '410325197001010019')).toBe('410325197001010019');
    expect(typed(host, '宣传台账', 900, 0, '2014-05-01')).toBe(41_760);
  });

  it('guard their headers, each by its own text', async () => {
    const { host, ledger } = openEmpty();
    await ledger.templates.add(['scores']);
    const guards = sheetOf(host.workbook, '人工评分表').dataValidations.filter(
      ({ type }) => type === 'custom',
    );
    expect(guards.map(({ range, formula1 }) => [range, formula1]).slice(0, 2)).toEqual([
      ['A1', 'EXACT(A1,"*考核对象")'],
      ['B1', 'EXACT(B1,"*指标编号")'],
    ]);
  });

  it('stand beside a sheet of the same name, under a number', async () => {
    const { host, ledger } = openEmpty();
    await ledger.templates.add(['villages']);
    typed(host, '贫困村名册', 1, 0, '410325101201');
    expect(await ledger.templates.add(['villages', 'villages'])).toEqual([
      '贫困村名册 (2)',
      '贫困村名册 (3)',
    ]);
    expect(sheetOf(host.workbook, '贫困村名册').cells.get(1, 0)).toBe('410325101201');
    expect(host.workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      '贫困村名册',
      '贫困村名册_2',
      '贫困村名册_3',
    ]);
  });

  it('are not added to a workbook whose structure is protected', async () => {
    const { workbook, ledger } = openEmpty();
    workbook.isStructureProtected = true;
    const before = everything(workbook);
    await expect(ledger.templates.add(['villages'])).rejects.toEqual(new Failure('ProtectedWorkbook'));
    expectSame(everything(workbook), before);
  });

  it('are all there or none, wherever Excel gives up or the clerk', async () => {
    const { host, workbook, ledger } = openEmpty();
    const before = wholeOf(workbook);
    for (const fault of ['refused', 'stopped halfway', 'done but answered with an error'] as const) {
      for (let nth = 1; nth <= 4; nth++) {
        const mend = failRequest(host, nth, fault);
        await expect(ledger.templates.add(['villages', 'units'])).rejects.toThrow();
        mend();
        expectSame(wholeOf(workbook), before);
      }
    }
    const stopping = new AbortController();
    const adding = ledger.templates.add(['villages', 'units'], {
      signal: stopping.signal,
      onProgress: ({ done }) => {
        if (done === 1) stopping.abort();
      },
    });
    await expect(adding).rejects.toEqual(new Failure('Cancelled'));
    expectSame(wholeOf(workbook), before);
  });

  it('are known at once for what they are', async () => {
    const { ledger } = openEmpty();
    await ledger.templates.add(TABLE_KEYS);
    const { sheets } = await ledger.mapSheets();
    expect(sheets.map(({ table, missing }) => ({ table, missing }))).toEqual(
      TABLE_KEYS.map((table) => ({ table, missing: [] })),
    );
  });
});
