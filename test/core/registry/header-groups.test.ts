import type { CellValue, TableKey } from '../../../src/core/registry';
import { headerCells } from '../../../src/core/registry/header-cells';
import { mapHeader } from '../../../src/core/registry/map-header';
import { rawSheet, registryOf } from '../build';

/** What each column of a header of several rows is read as: a field, `-` where unknown, `!field` where repeated. */
function meanings(
  table: TableKey,
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[],
): (string | null)[] {
  const sheet = rawSheet('Sheet1', rows, { merges });
  const { mapped, unknown, repeated } = mapHeader(table, headerCells(sheet, 0, rows.length));
  const told = new Map<number, string>();
  for (const [field, { column }] of mapped) told.set(column, field);
  for (const { column } of unknown) told.set(column, '-');
  for (const { column, field } of repeated) told.set(column, `!${field}`);
  return sheet.columns.map((_, column) => told.get(column) ?? null);
}

describe('a header under group headings', () => {
  it.each(['户主', '户主信息', '户主基本情况', '贫困户', '帮扶对象', '建档立卡贫困户情况', '结对帮扶对象'])(
    'is about the household under %s',
    (group) => {
      const rows = [
        ['户编号', group, null, '帮扶责任人'],
        [null, '姓名', '联系电话', null],
      ];
      expect(meanings('pairings', rows, ['A1:A2', 'B1:C1', 'D1:D2'])).toEqual([
        'householdId',
        'head',
        '-',
        'cadreName',
      ]);
    },
  );

  it.each([
    '帮扶人',
    '帮扶责任人',
    '帮扶干部',
    '结对干部',
    '结对帮扶责任人',
    '结对帮扶干部信息',
    '包户干部',
    '（二）帮扶责任人基本情况',
  ])('is about the cadre under %s', (group) => {
    const rows = [
      ['户编号', '户主姓名', group, null, null, null],
      [null, null, '姓名', '单位', '身份证号', '职务'],
    ];
    expect(meanings('pairings', rows, ['A1:A2', 'B1:B2', 'C1:F1'])).toEqual([
      'householdId',
      'head',
      'cadreName',
      'unit',
      'cadreIdNo',
      '-',
    ]);
    // Nor is it the household's own in a list of households.
    const meant = meanings('households', [[...(rows[0] ?? []), '家庭人口'], rows[1] ?? []], ['C1:F1']);
    expect(meant).toEqual(['id', 'head', '-', '-', '-', '-', 'members']);
  });

  it('of one column is one too, merged or not', () => {
    const rows = [
      ['户主', null, '帮扶人', '结对日期'],
      ['姓名', '户编号', '姓名', null],
    ];
    expect(meanings('pairings', rows, ['A1:B1', 'D1:D2'])).toEqual([
      'head',
      'householdId',
      'cadreName',
      'start',
    ]);
  });

  it('may stand two levels down', () => {
    const rows = [
      ['序号', '结对帮扶对象', null, null, null, '结对帮扶单位帮扶干部及联系人', null, null, null, null],
      [null, '对接村', null, '户主姓名', '家庭人数', '结对帮扶干部', null, null, '分管领导（联系人）', null],
      [null, '所属镇', '村名', null, null, '工作单位', '姓名', '结对起始时间', '姓名', '联系电话'],
    ];
    const merges = ['A1:A3', 'B1:E1', 'F1:J1', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:H2', 'I2:J2'];
    expect(meanings('pairings', rows, merges).slice(3)).toEqual([
      'head',
      '-',
      'unit',
      'cadreName',
      'start',
      '-',
      '-',
    ]);
  });

  it('and a title over the whole sheet is no group heading', () => {
    const rows = [
      ['帮扶责任人', null, null, null],
      ['户编号', '姓名', '身份证号', '家庭人口'],
    ];
    expect(meanings('households', rows, ['A1:D1'])).toEqual(['id', 'head', 'headId', 'members']);
  });
});

describe('columns that flag a post', () => {
  const cadre = ['干部编号', '姓名', '身份证号', '派出单位', '职务级别', '驻村时间'];

  it.each([
    ['第一书记标志', '队长标志', '队员标志'],
    ['是否担任第一书记', '是否任队长', '是否驻村工作队员'],
    ['是否为第一书记', '是否工作队队长', '是否队员'],
    ['第一书记（是/否）', '工作队长（是/否）', '驻村队员（是/否）'],
    ['*是否第一书记', '是否驻村工作队长※', 'A3是否驻村队员'],
  ])('such as %s, %s and %s stand for 岗位', (first, second, third) => {
    const person = ['G1', '张测一', '410326196001100016', '测试局', '科员', '2013-01-05'];
    const rows: CellValue[][] = [
      [...cadre, first, second, third],
      [...person, '是', '否', '否'],
      [...person, '否', '是', '是'],
      [...person, '否', '否', '是'],
    ];
    const { tables, readings } = registryOf([rawSheet('驻村干部名册', rows)]);
    expect(readings[0]).toMatchObject({ table: 'cadres', missing: [], unknown: [], repeated: [] });
    expect([0, 1, 2].map((row) => tables.cadres?.text('post', row))).toEqual([
      '第一书记',
      '工作队长',
      '工作队员',
    ]);
  });

  it('are the deputy head’s and the township’s too: members of the team', () => {
    const rows: CellValue[][] = [
      [...cadre, '第一书记标志', '包村干部标志', '副队长标志'],
      ['G1', '张测一', '410326196001100016', '测试局', '科员', '2013-01-05', '否', '是', '否'],
      ['G2', '李测二', '410326196102110037', '测试局', '科员', '2013-01-05', '否', '否', '是'],
    ];
    const { tables } = registryOf([rawSheet('驻村干部名册', rows)]);
    expect([0, 1].map((row) => tables.cadres?.text('post', row))).toEqual(['工作队员', '工作队员']);
  });

  it.each(['第一书记', '是否党员', '是否贫困村'])('%s is none', (header) => {
    const rows = [[...cadre, header, '岗位补贴标志']];
    const [reading] = registryOf([rawSheet('驻村干部名册', rows)]).readings;
    expect(reading?.mapped.has('post')).toBe(false);
    expect(reading?.unknown.map((cell) => cell.header)).toEqual([header, '岗位补贴标志']);
  });
});
