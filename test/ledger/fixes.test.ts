import { Failure } from '../../src/core/words/failure';
import { TABLES, type TableKey } from '../../src/core/registry';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { CADRE_ID, CLEAN, HEAD_ID, office } from '../core/rules/office';
import { everything, ledgerOver } from './open-ledger';
import { workbookOfRows } from './row-book';

function cellOf(workbook: Workbook, table: TableKey, field: string, row = 1): unknown {
  const sheet = workbook.sheets.find(({ name }) => name === TABLES[table].sheet);
  const { columns } = sheet?.cells.extent ?? { columns: 0 };
  const header = (TABLES[table].fields as Record<string, { header: string }>)[field]?.header;
  const column = Array.from({ length: columns }, (_, at) => at).find(
    (at) => sheet?.cells.get(0, at) === header,
  );
  return sheet?.cells.get(row, column ?? -1);
}

const BROKEN = office({
  households: {
    attribute: '一般贫困',
    head: '甲户主　',
    headId: Number(`${HEAD_ID.slice(0, 15)}000`),
    villageCode: null,
  },
  pairings: { start: '2014年3月1日' },
});

async function checked(workbook: Workbook) {
  const opened = ledgerOver(workbook);
  await opened.ledger.examine();
  return { ...opened, fixes: await opened.ledger.engine.fixes() };
}

describe('fixes', () => {
  it('are offered where they are safe, personal numbers masked', async () => {
    const { fixes } = await checked(workbookOfRows(BROKEN));
    const offered = fixes.map(({ rule, header, shownFrom, shownTo }) => [rule, header, shownFrom, shownTo]);
    expect(offered).toEqual(
      expect.arrayContaining([
        ['F12', '贫困户属性', '一般贫困', '一般贫困户'],
        ['F14', '户主姓名', '甲户主　', '甲户主'],
        [
          'F05',
          '户主身份证号',
          '410325********0000',
          expect.stringMatching(/^410325\*{8}00\d[\dX]$/) as string,
        ],
        ['R09', '村编码', '', CLEAN.villages[0].code],
        [null, '结对日期', '2014年3月1日', '2014-03-01'],
      ]),
    );
    expect(offered).toHaveLength(5);
  });

  it('of a clean office are none', async () => {
    expect((await checked(workbookOfRows(CLEAN))).fixes).toEqual([]);
  });

  it('are written all at once, change nothing else, and mend what was found', async () => {
    const { workbook, ledger, fixes, host } = await checked(workbookOfRows(BROKEN));
    const registryBefore = workbook.sheets.length;
    const requests = host.statistics.requests;
    expect(await ledger.applyFixes(fixes)).toMatchObject({ changed: 5, left: 0 });
    expect(host.statistics.requests - requests).toBeLessThan(13);
    expect(cellOf(workbook, 'households', 'attribute')).toBe('一般贫困户');
    expect(cellOf(workbook, 'households', 'headId')).toBe(HEAD_ID);
    expect(cellOf(workbook, 'households', 'villageCode')).toBe(CLEAN.villages[0].code);
    expect(cellOf(workbook, 'pairings', 'start')).toBe(41_699);
    expect(workbook.sheets.slice(registryBefore).map(({ name, visibility }) => [name, visibility])).toEqual([
      ['修改记录', 'Visible'],
      ['_zhucun_changes', 'VeryHidden'],
    ]);
    const { severities } = await ledger.examine();
    expect(severities).toEqual({ error: 0, warning: 0, info: 0 });
    expect(await ledger.engine.fixes()).toEqual([]);
  });

  it('are recorded: when, where, what and why, without whole numbers of persons', async () => {
    const { workbook, ledger, fixes } = await checked(workbookOfRows(BROKEN));
    await ledger.applyFixes(fixes.filter(({ rule }) => rule === 'F05'));
    const log = workbook.findSheet('修改记录')?.cells;
    const line = Array.from({ length: 9 }, (_, column) => log?.get(1, column));
    expect(line.slice(0, 4)).toEqual([
      '1',
      '2014-12-31 09:00',
      '贫困户名册',
      expect.stringMatching(/^[A-Z]2$/),
    ]);
    expect(line[7]).toMatch(/^F05 身份证号/);
    expect(JSON.stringify(line)).not.toContain(HEAD_ID);
  });

  it('in a cell formatted as text stay text', async () => {
    const { workbook, ledger, fixes } = await checked(workbookOfRows(BROKEN, ['start', 'headId']));
    await ledger.applyFixes(fixes);
    expect(cellOf(workbook, 'pairings', 'start')).toBe('2014-03-01');
    expect(cellOf(workbook, 'households', 'headId')).toBe(HEAD_ID);
  });

  it('leave a cell alone that holds something else by then, or a formula', async () => {
    const { workbook, ledger, fixes, host } = await checked(workbookOfRows(BROKEN));
    const sheet = workbook.findSheet('贫困户名册');
    const attribute = fixes.find(({ rule }) => rule === 'F12');
    if (!sheet || !attribute) throw new Error('nothing to change');
    host.person.edit(sheet, [{ row: attribute.row - 1, column: attribute.column, input: '低保贫困户' }]);
    expect(await ledger.applyFixes(fixes)).toMatchObject({ changed: 4, left: 1 });
    expect(cellOf(workbook, 'households', 'attribute')).toBe('低保贫困户');
  });

  it('do nothing at all where one of the sheets is protected', async () => {
    const { workbook, ledger, fixes } = await checked(workbookOfRows(BROKEN));
    const pairings = workbook.findSheet('结对帮扶台账');
    if (pairings) pairings.protection = {};
    const before = everything(workbookOfRows(BROKEN)) as { sheets: { contents: unknown }[] };
    await expect(ledger.applyFixes(fixes)).rejects.toEqual(
      new Failure('ProtectedSheet', { sheet: '结对帮扶台账' }),
    );
    const after = everything(workbook) as { sheets: { contents: unknown }[] };
    expect(after.sheets.slice(0, before.sheets.length).map(({ contents }) => contents)).toEqual(
      before.sheets.map(({ contents }) => contents),
    );
  });
});

describe('undoing', () => {
  it('gives every cell of the latest batch back, after saving and opening again too', async () => {
    const { workbook, ledger, fixes } = await checked(workbookOfRows(BROKEN));
    const contents = (book: Workbook) =>
      (everything(book) as { sheets: { contents: unknown }[] }).sheets
        .slice(0, Object.keys(BROKEN).length)
        .map((sheet) => sheet.contents);
    const before = contents(workbookOfRows(BROKEN));
    await ledger.applyFixes(fixes);
    const again = ledgerOver(await openWorkbook(await saveWorkbook(workbook), 'again.xlsx'));
    expect(await again.ledger.lastBatch()).toBe(5);
    expect(await again.ledger.undoLastBatch()).toMatchObject({ changed: 5, left: 0 });
    expect(JSON.stringify(contents(again.workbook))).toContain('2014年3月1日');
    for (const [at, sheet] of contents(again.workbook).entries())
      expect(valuesIn(sheet)).toEqual(valuesIn(before[at]));
    expect(await again.ledger.lastBatch()).toBeNull();
    expect(again.workbook.findSheet('修改记录')?.cells.get(1, 8)).toBe('已撤销');
  });

  it('takes batches back one by one, the latest first', async () => {
    const { workbook, ledger, fixes } = await checked(workbookOfRows(BROKEN));
    await ledger.applyFixes(fixes.filter(({ rule }) => rule === 'F12'));
    await ledger.applyFixes(fixes.filter(({ rule }) => rule === 'F14'));
    await ledger.undoLastBatch();
    expect([cellOf(workbook, 'households', 'attribute'), cellOf(workbook, 'households', 'head')]).toEqual([
      '一般贫困户',
      '甲户主　',
    ]);
    await ledger.undoLastBatch();
    expect(cellOf(workbook, 'households', 'attribute')).toBe('一般贫困');
    expect(await ledger.undoLastBatch()).toMatchObject({ changed: 0, left: 0 });
  });

  it('leaves alone what a clerk changed after the fix', async () => {
    const { workbook, ledger, fixes, host } = await checked(workbookOfRows(BROKEN));
    await ledger.applyFixes(fixes);
    const sheet = workbook.findSheet('贫困户名册');
    const head = fixes.find(({ rule }) => rule === 'F14');
    if (!sheet || !head) throw new Error('nothing to change');
    host.person.edit(sheet, [{ row: head.row - 1, column: head.column, input: '新户主' }]);
    expect(await ledger.undoLastBatch()).toMatchObject({ changed: 4, left: 1 });
    expect(cellOf(workbook, 'households', 'head')).toBe('新户主');
  });
});

/** Contents without the numbers of styles, which saving gives anew. */
function valuesIn(sheet: unknown): unknown {
  return (sheet as [unknown, number][][]).map((column) => column.map(([value]) => value));
}

it('an ID that ends in x is offered with X', async () => {
  const id = `${CADRE_ID.slice(0, 17)}x`;
  const { fixes } = await checked(workbookOfRows(office({ cadres: { idNo: id } })));
  for (const { to } of fixes) expect(to).toBe(id.toUpperCase());
});

describe('what a reference may mean', () => {
  const cadre = CLEAN.cadres[0];
  const BY_NAME = office({
    units: [...CLEAN.units, { ...CLEAN.units[0], name: '嵩县教育局', head: null }],
    pairings: { cadreId: null, cadreName: `${cadre.name.slice(0, 1)}甘部`, unit: '嵩县教育居' },
  });

  it('is offered as a choice, and writes number and name of the cadre together', async () => {
    const { workbook, ledger, fixes } = await checked(workbookOfRows(BY_NAME));
    const offered = fixes.map(({ rule, header, to, choice, with: others = [] }) => [
      rule,
      header,
      to,
      choice,
      ...others.map((cell) => [cell.header, cell.to]),
    ]);
    expect(offered).toEqual(
      expect.arrayContaining([
        ['R04', '单位名称', '嵩县教育局', '嵩县教育局'],
        [
          'R03',
          '干部编号',
          cadre.id,
          `${cadre.name}（${cadre.id}，${cadre.unit}）`,
          ['帮扶责任人', cadre.name],
        ],
      ]),
    );
    const wanted = fixes.filter(({ rule, to }) => rule === 'R03' || to === '嵩县教育局');
    expect(await ledger.applyFixes(wanted)).toMatchObject({ changed: 3, left: 0 });
    expect(cellOf(workbook, 'pairings', 'cadreId')).toBe(cadre.id);
    expect(cellOf(workbook, 'pairings', 'cadreName')).toBe(cadre.name);
    expect((await ledger.examine()).rules.map(({ rule }) => rule)).toEqual([]);
    expect(await ledger.undoLastBatch()).toMatchObject({ changed: 3, left: 0 });
  });

  it('is the household of that head, where the number is unknown', async () => {
    const { ledger, fixes } = await checked(
      workbookOfRows(office({ pairings: { householdId: '41032510120199' } })),
    );
    const [found] = fixes;
    expect(fixes).toHaveLength(1);
    expect(found).toMatchObject({ rule: 'R02', to: CLEAN.households[0].id, choice: CLEAN.households[0].id });
    await ledger.applyFixes(fixes);
    expect((await ledger.examine()).severities.error).toBe(0);
  });
});
