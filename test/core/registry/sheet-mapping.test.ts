import fc from 'fast-check';
import { mapSheets, parseMappingChoices, readRegistry, type RawSheet } from '../../../src/core/registry';
import type { MappingChoice } from '../../../src/core/registry';
import { rawSheet } from '../build';

const MEMBERS = ['户编号', '姓名', '身份证号', '与户主关系', '性别', '证件备注'];
const MEMBER = ['4103222011000001', '张三', '410322198001011234', '户主', '男', '无'];
const FOREIGN = ['户号码', '谁', '与户主什么关系'];

describe('how a sheet is read', () => {
  const sheet = rawSheet('Sheet1', [['家庭成员'], MEMBERS, MEMBER]);

  it('tells the table, how sure that is, each column and what is missing', () => {
    const [mapping] = mapSheets([sheet]);
    expect(mapping).toMatchObject({ sheet: 'Sheet1', table: 'members', isDecided: false, headerRow: 2 });
    expect(mapping?.columns.map(({ letter, field }) => `${letter} ${String(field)}`)).toEqual([
      'A householdId',
      'B name',
      'C idNo',
      'D relation',
      'E gender',
      'F null',
    ]);
    expect(mapping?.missing).toEqual([]);
  });

  it('offers the fullest row of a sheet that is none as its header, and leaves settings out', () => {
    const settings = rawSheet('参数', [
      ['参数', '值'],
      ['考核年度', 2014],
    ]);
    const other = rawSheet('Sheet2', [['通讯录'], FOREIGN, ['1', '张三', '户主']]);
    expect(mapSheets([settings, other])).toEqual([
      expect.objectContaining({ sheet: 'Sheet2', table: null, certainty: 0, headerRow: 2 }),
    ]);
  });
});

describe('what a clerk decides', () => {
  const sheet = rawSheet('Sheet2', [['通讯录'], FOREIGN, ['4103222011000001', '张三', '户主']]);
  const headersOf = (of: RawSheet): string => mapSheets([of])[0]?.headers ?? '';
  const choice: MappingChoice = {
    headers: headersOf(sheet),
    table: 'members',
    columns: { 户号码: 'householdId', 谁: 'name', 与户主什么关系: 'relation' },
  };

  it('makes a sheet with unknown headers a table', () => {
    const registry = readRegistry({ name: 'a.xlsx', date1904: false, sheets: [sheet], mappings: [choice] });
    expect(registry.tables.members?.text('name', 0)).toBe('张三');
    expect(registry.readings[0]).toMatchObject({ table: 'members', certainty: 1, headerRow: 1 });
    expect(mapSheets([sheet], [choice])[0]).toMatchObject({ isDecided: true, certainty: 1 });
  });

  it('holds for the next sheet with the same headers, wherever they stand', () => {
    const next = rawSheet('李庄', [['x'], [null], FOREIGN, ['4103222011000002', '李四', '户主']]);
    const registry = readRegistry({ name: 'b.xlsx', date1904: false, sheets: [next], mappings: [choice] });
    expect(registry.tables.members?.rows).toBe(1);
  });

  it.each(['constructor', '__proto__', 'toString'])('says nothing of a column that is called %s', (name) => {
    const named = rawSheet('Sheet2', [
      [...FOREIGN, name],
      ['4103222011000001', '张三', '户主', 'x'],
    ]);
    const decided: MappingChoice = { ...choice, headers: headersOf(named) };
    const columnsOf = (mappings: readonly MappingChoice[]) => mapSheets([named], mappings)[0]?.columns;
    expect(columnsOf([decided])?.map(({ field }) => field)).toEqual([
      'householdId',
      'name',
      'relation',
      null,
    ]);
    const of = (field: string | null) => ({ ...decided, columns: { ...choice.columns, [name]: field } });
    const { choices: kept } = parseMappingChoices(JSON.stringify([of('idNo')]));
    expect(columnsOf(kept)?.[3]?.field).toBe('idNo');
  });

  it('takes a sheet out of the registry', () => {
    const members = rawSheet('家庭成员', [MEMBERS, MEMBER]);
    const out: MappingChoice = { headers: headersOf(members), table: null, columns: {} };
    const registry = readRegistry({ name: 'a.xlsx', date1904: false, sheets: [members], mappings: [out] });
    expect(registry.tables).toEqual({});
  });

  it('moves one column and leaves the others as recognised', () => {
    const members = rawSheet('家庭成员', [MEMBERS, MEMBER]);
    const moved: MappingChoice = { headers: headersOf(members), columns: { 证件备注: 'phone', 性别: null } };
    const [mapping] = mapSheets([members], [moved]);
    const fieldOf = (letter: string) => mapping?.columns.find((column) => column.letter === letter)?.field;
    expect([fieldOf('A'), fieldOf('E'), fieldOf('F')]).toEqual(['householdId', null, 'phone']);
  });

  it('goes before what is recognised when both give the same field', () => {
    const members = rawSheet('家庭成员', [MEMBERS, MEMBER]);
    const moved: MappingChoice = { headers: headersOf(members), columns: { 证件备注: 'name' } };
    const [mapping] = mapSheets([members], [moved]);
    expect(mapping?.columns.find(({ letter }) => letter === 'B')).toMatchObject({
      field: null,
      repeats: 'name',
    });
  });

  it('is remembered as JSON; what is no such JSON is no choice', () => {
    const kept = (choices: unknown) => parseMappingChoices(JSON.stringify(choices));
    const lost = { choices: [], isWhole: false };
    expect(kept([choice])).toEqual({ choices: [choice], isWhole: true });
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseMappingChoices(text).choices)));
    expect(kept(Array.from({ length: 3000 }, () => choice))).toEqual(lost);
    expect(kept([{ ...choice, headers: '户'.repeat(30_000) }])).toEqual(lost);
    const foreign = { ...choice, columns: { 谁: 'noSuchField', 户号码: 'householdId' } };
    expect(kept([foreign])).toMatchObject({
      choices: [{ columns: { 户号码: 'householdId' } }],
      isWhole: false,
    });
  });
});
