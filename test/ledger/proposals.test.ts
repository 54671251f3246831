import { Failure } from '../../src/core/words/failure';
import { serialOf, TABLES } from '../../src/core/registry';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { rawSheet, rosterSheet } from '../core/build';
import { cadre, household, pairing, village, type Rows } from '../core/counted';
import { sheetsOf } from '../core/report/laid-out';
import { ledgerOver } from './open-ledger';
import { bookOfSheets } from './small-book';

const A = '410327101201';
const AS_OF = serialOf(2014, 12, 31);

/** H1 to H3 are helped by G1, who may help two; H4 by nobody. */
const ROWS: Rows = {
  villages: [village(A)],
  households: ['H1', 'H2', 'H3', 'H4'].map((id) => household(id, A)),
  cadres: [cadre('G1', A, { name: '甲' }), cadre('G2', A, { name: '乙' })],
  pairings: ['H1', 'H2', 'H3'].map((id, at) => pairing(id, 'G1', { start: 41_700 + at })),
};

const LIMIT_OF_TWO = rawSheet('参数', [
  ['参数', '值'],
  ['每名干部结对上限', 2],
  ['考核年度', 2014],
]);

const book = (rows: Rows): Workbook => bookOfSheets([...sheetsOf(rows), LIMIT_OF_TWO]);

function cells(workbook: Workbook, sheet: string): unknown[][] {
  const found = workbook.findSheet(sheet);
  const { rows, columns } = found?.cells.extent ?? { rows: 0, columns: 0 };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => found?.cells.get(row, column) ?? null),
  );
}

async function checked(workbook: Workbook) {
  const opened = ledgerOver(workbook);
  await opened.ledger.examine();
  return opened;
}

const BOOK = TABLES.pairings.sheet;

it('accepted proposals are lines of the pairing book, and end the pairing that they take the place of', async () => {
  const { workbook, ledger } = await checked(book(ROWS));
  const [header = []] = cells(workbook, BOOK);
  expect(await ledger.engine.proposals()).toMatchObject({ paired: 1, passedOn: 1 });
  expect(await ledger.proposals.accept([0, 1])).toEqual({
    added: 2,
    removed: 0,
    changed: 1,
    left: 0,
    leftCells: [],
  });
  const [now = [], , , third = [], ...added] = cells(workbook, BOOK);
  expect(now).toEqual([...header, TABLES.pairings.fields.end.header]);
  const at = (line: readonly unknown[], name: keyof typeof TABLES.pairings.fields): unknown =>
    line[now.indexOf(TABLES.pairings.fields[name].header)];
  expect(at(third, 'end')).toBe(AS_OF - 1);
  expect(added.map((line) => [at(line, 'householdId'), at(line, 'cadreId'), at(line, 'start')])).toEqual([
    ['H3', 'G2', AS_OF],
    ['H4', 'G2', AS_OF],
  ]);
  await ledger.examine();
  expect(await ledger.engine.proposals()).toMatchObject({ paired: 0, passedOn: 0, groups: [], short: [] });
});

it('are taken back in one step, after saving and opening again too', async () => {
  const before = cells(book(ROWS), BOOK);
  const { workbook, ledger } = await checked(book(ROWS));
  await ledger.proposals.accept([0, 1]);
  const again = ledgerOver(await openWorkbook(await saveWorkbook(workbook), 'again.xlsx'));
  expect(await again.ledger.proposals.lastAccepted()).toBe(2);
  await again.ledger.proposals.undo();
  expect(cells(again.workbook, BOOK).map((line) => line.slice(0, before[0]?.length))).toEqual(before);
  expect(await again.ledger.proposals.lastAccepted()).toBeNull();
});

it('are not written where the workbook proposes one of them no more', async () => {
  const { workbook, ledger, host } = await checked(book(ROWS));
  const households = workbook.findSheet(TABLES.households.sheet);
  if (!households) throw new Error('no register');
  const status = cells(workbook, TABLES.households.sheet)[0]?.indexOf('脱贫状态') ?? -1;
  const exit = cells(workbook, TABLES.households.sheet)[0]?.length ?? 0;
  host.person.edit(households, [
    { row: 0, column: exit, input: '脱贫年度' },
    { row: 4, column: status, input: '已脱贫' },
    { row: 4, column: exit, input: '2013' },
  ]);
  const before = cells(workbook, BOOK);
  await expect(ledger.proposals.accept([0, 1])).rejects.toEqual(new Failure('ProposalsChanged'));
  expect(cells(workbook, BOOK)).toEqual(before);
});

it('make a pairing book where there is none', async () => {
  const { pairings: _, ...others } = ROWS;
  const { workbook, ledger } = await checked(book(others));
  expect(await ledger.proposals.accept([0])).toMatchObject({ added: 1 });
  const [header, ...lines] = cells(workbook, BOOK);
  expect(header).toEqual(expect.arrayContaining(['户编号', '干部编号', '帮扶责任人', '结对日期']));
  expect(lines).toHaveLength(1);
});

async function errorsOf(ledger: Awaited<ReturnType<typeof checked>>['ledger']) {
  const { rules } = await ledger.examine();
  return rules.filter(({ severity }) => severity === 'error').map(({ rule, count }) => [rule, count]);
}

it('go into a roster by village and head with what it has columns for, and leave its other lines in order', async () => {
  const { pairings: _, ...others } = ROWS;
  const lines = ['H1', 'H2', 'H3'].map((id) => ({
    township: '韩城镇',
    village: '201村',
    head: `户主${id}（一组）`,
    cadreName: '甲',
    unit: '市水利局',
  }));
  const { workbook, ledger } = await checked(
    bookOfSheets([...sheetsOf(others), LIMIT_OF_TWO, rosterSheet(lines, BOOK)]),
  );
  const before = await errorsOf(ledger);
  expect(await ledger.proposals.accept([0, 1])).toMatchObject({ added: 2, changed: 1 });
  const [header = [], ...rows] = cells(workbook, BOOK);
  expect(header).toEqual([
    ...['乡镇', '行政村', '户主姓名', '帮扶责任人', '单位名称'],
    ...['户编号', '干部编号', '结束日期'],
  ]);
  expect(rows.slice(3)).toEqual([
    ['韩城镇', '201村', '户主H3', '乙', '市水利局', 'H3', 'G2', null],
    ['韩城镇', '201村', '户主H4', '乙', '市水利局', 'H4', 'G2', null],
  ]);
  expect(await errorsOf(ledger)).toEqual(before);
  expect(await ledger.engine.proposals()).toMatchObject({ paired: 0, passedOn: 0 });
});
