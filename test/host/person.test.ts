import { HostError, type Notice } from '../../src/host';
import { openExcel } from './excel';

function opened() {
  const { host, workbook } = openExcel();
  const sheet = workbook.findSheet('表一');
  if (!sheet) throw new Error('no sheet');
  const notices: Notice[] = [];
  host.onChanged((notice) => notices.push(notice));
  return { host, workbook, sheet, person: host.person, notices };
}

describe('a person', () => {
  it('types under the rules that the add-in writes under', () => {
    const { person, sheet, notices } = opened();
    person.edit(sheet, [
      { row: 0, column: 0, input: '12' },
      { row: 1, column: 0, input: "'12" },
      { row: 2, column: 0, input: '=A1*2' },
    ]);
    expect([0, 1, 2].map((row) => sheet.cells.get(row, 0))).toEqual([12, '12', 24]);
    expect(notices[0]).toMatchObject({ kind: 'cells', address: 'A1:A3', source: 'person' });
    person.edit(sheet, [{ row: 0, column: 0, input: null }]);
    expect([sheet.cells.get(0, 0), sheet.cells.get(2, 0)]).toEqual([undefined, 0]);
  });

  it.each([
    ['2014/3/1', 41_699],
    ['12%', 0.12],
    ['410325197001010018', 410_325_197_001_010_000],
    ['是', '是'],
    ['true', true],
  ])('typing %s has %s in the cell', (input, content) => {
    const { person, sheet } = opened();
    person.edit(sheet, [{ row: 0, column: 0, input }]);
    expect(sheet.cells.get(0, 0)).toBe(content);
  });

  it('typing into a cell formatted as text has what was typed', () => {
    const { person, sheet } = opened();
    const look = (style: object) => ({ ...style, numFmt: '@' });
    person.edit(sheet, [{ row: 0, column: 0, look, input: '410325197001010018' }]);
    expect(sheet.cells.get(0, 0)).toBe('410325197001010018');
  });

  it('cannot type more than a cell holds', () => {
    const { person, sheet, notices } = opened();
    expect(() => {
      person.edit(sheet, [
        { row: 0, column: 0, input: '先' },
        { row: 1, column: 0, input: '村'.repeat(32_768) },
      ]);
    }).toThrow(HostError);
    expect([sheet.cells.get(0, 0), notices]).toEqual([undefined, []]);
  });

  it('may type into the unlocked cells of a protected sheet', () => {
    const { person, sheet } = opened();
    const look = (style: object) => ({ ...style, protection: { locked: false } });
    person.edit(sheet, [{ row: 0, column: 0, look }]);
    sheet.protection = {};
    person.edit(sheet, [{ row: 0, column: 0, input: '可填' }]);
    expect(sheet.cells.get(0, 0)).toBe('可填');
  });

  it('is told of, with the sheets whose formulas came to something else', () => {
    const { person, sheet, workbook, notices } = opened();
    const second = workbook.findSheet('表二');
    if (!second) throw new Error('no sheet');
    person.edit(second, [{ row: 0, column: 0, input: '=表一!A1+1' }]);
    notices.length = 0;
    person.edit(sheet, [
      { row: 0, column: 0, input: '1' },
      { row: 4, column: 2, input: '2' },
    ]);
    expect(notices).toEqual([
      { kind: 'cells', sheetId: sheet.id, address: 'A1:C5', source: 'person' },
      { kind: 'calculated', sheetId: second.id },
    ]);
    expect(second.cells.get(0, 0)).toBe(2);
  });

  it('cannot type into a protected sheet: all or nothing', () => {
    const { person, sheet } = opened();
    person.edit(sheet, [{ row: 0, column: 0, input: '先' }]);
    sheet.protection = {};
    expect(() => {
      person.edit(sheet, [{ row: 0, column: 0, input: '后' }]);
    }).toThrow(HostError);
    expect(sheet.cells.get(0, 0)).toBe('先');
  });

  it('adds, names, moves and removes sheets, but not the last one', () => {
    const { person, sheet, workbook } = opened();
    const added = person.addSheet('新表', 0);
    person.renameSheet(added, '改名');
    person.moveSheet(added, null);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表一', '表二', '改名']);
    expect(() => {
      person.renameSheet(added, '表一');
    }).toThrow(HostError);
    person.removeSheet(added);
    const [, second] = workbook.sheets;
    if (second) person.removeSheet(second);
    expect(() => {
      person.removeSheet(sheet);
    }).toThrow(HostError);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表一']);
  });

  it('follows a link within the workbook, and is told of one that leads out', () => {
    const { person, sheet, workbook } = opened();
    person.edit(sheet, [{ row: 0, column: 0, input: `=HYPERLINK("#'表二'!C5","C5")` }]);
    person.edit(sheet, [{ row: 1, column: 0, input: '=HYPERLINK("https://example.org","网站")' }]);
    expect(sheet.cells.get(0, 0)).toBe('C5');
    expect(person.followLink(sheet, 0, 0)).toBeNull();
    expect([workbook.activeSheet.name, workbook.selection?.rect]).toEqual([
      '表二',
      { row: 4, column: 2, rows: 1, columns: 1 },
    ]);
    expect(person.followLink(sheet, 1, 0)).toBe('https://example.org');
    expect([person.hasLink(sheet, 0, 0), person.hasLink(sheet, 5, 0)]).toEqual([true, false]);
  });

  it('selects, and the add-in sees it', async () => {
    const { host, workbook, run } = openExcel();
    const second = workbook.findSheet('表二');
    if (second) host.person.select(second, { row: 1, column: 1, rows: 2, columns: 3 });
    const address = await run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('表二!B2:D3');
  });
});
