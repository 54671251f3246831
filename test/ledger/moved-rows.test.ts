import { TABLES } from '../../src/core/registry';
import type { Workbook } from '../../src/host';
import { CLEAN, idOf, office, VILLAGE } from '../core/rules/office';
import { workbookOfRows } from './row-book';
import { ledgerOver } from './open-ledger';

const [household] = CLEAN.households;
const SECOND = {
  ...household,
  id: `${VILLAGE}0002`,
  head: '丙户主',
  headId: idOf('41032519720202002'),
  attribute: '一般贫困',
};
const ROWS = office({ households: [{ ...household, attribute: '一般贫困' }, SECOND] });
const SHEET = TABLES.households.sheet;

async function checked() {
  const opened = ledgerOver(workbookOfRows(ROWS));
  await opened.ledger.examine();
  const fixes = (await opened.engine.fixes()).filter(({ rule }) => rule === 'F12');
  expect(fixes.map(({ row }) => row)).toEqual([2, 3]);
  return { ...opened, fixes };
}

/** 属性 by 户编号, as the sheet stands. */
function attributes(workbook: Workbook): Record<string, unknown> {
  const cells = workbook.findSheet(SHEET)?.cells;
  const { rows = 0, columns = 0 } = cells?.extent ?? {};
  const columnOf = (header: string): number =>
    Array.from({ length: columns }, (_, at) => at).find((at) => cells?.get(0, at) === header) ?? -1;
  const [id, attribute] = [
    columnOf(TABLES.households.fields.id.header),
    columnOf(TABLES.households.fields.attribute.header),
  ];
  return Object.fromEntries(
    Array.from({ length: rows - 1 }, (_, at) => [
      textOf(cells?.get(at + 1, id)) ?? `第${at + 2}行`,
      cells?.get(at + 1, attribute) ?? null,
    ]),
  );
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const inSheet = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
const insertAbove = (): Promise<void> => inSheet((sheet) => sheet.getRange('2:2').insert('Down'));
/** The two households change places. */
const sortAnew = (): Promise<void> =>
  inSheet((sheet) => {
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('A2:Z2').copyFrom('A4:Z4');
    sheet.getRange('4:4').delete('Up');
  });
const takeSecondOut = (): Promise<void> => inSheet((sheet) => sheet.getRange('3:3').delete('Up'));

describe('a fix', () => {
  it.each([
    ['inserted above', insertAbove],
    ['sorted', sortAnew],
  ])('follows its row where rows were %s since the check', async (_, move) => {
    const { workbook, ledger, fixes } = await checked();
    await move();
    expect(await ledger.applyFixes(fixes.slice(0, 1))).toMatchObject({ changed: 1, left: 0 });
    expect(attributes(workbook)).toMatchObject({ [household.id]: '一般贫困户', [SECOND.id]: '一般贫困' });
  });

  it('of a row that is gone is left, and named, and no other row is given it', async () => {
    const { workbook, ledger, fixes } = await checked();
    await takeSecondOut();
    const [, second] = fixes;
    expect(await ledger.applyFixes(fixes)).toEqual({
      changed: 1,
      left: 1,
      leftCells: [{ sheet: SHEET, row: 3, column: second?.column }],
    });
    expect(attributes(workbook)).toEqual({ [household.id]: '一般贫困户' });
  });
});

describe('undoing', () => {
  it.each([
    ['inserted above', insertAbove],
    ['sorted', sortAnew],
  ])('finds the rows again where rows were %s since they were written', async (_, move) => {
    const { workbook, ledger, fixes } = await checked();
    await ledger.applyFixes(fixes.slice(0, 1));
    await move();
    expect(await ledger.undoLastBatch()).toMatchObject({ changed: 1, left: 0 });
    expect(attributes(workbook)).toMatchObject({ [household.id]: '一般贫困', [SECOND.id]: '一般贫困' });
  });

  it('leaves a row that is gone', async () => {
    const { workbook, ledger, fixes } = await checked();
    await ledger.applyFixes(fixes);
    await takeSecondOut();
    expect(await ledger.undoLastBatch()).toMatchObject({ changed: 1, left: 1 });
    expect(attributes(workbook)).toEqual({ [household.id]: '一般贫困' });
  });
});
