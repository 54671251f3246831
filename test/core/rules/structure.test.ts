import { TABLES, type CellValue, type RawSheet } from '../../../src/core/registry';
import { rawSheet, tableSheet } from '../build';
import { check, CLEAN, type Row } from './office';

const [unit] = CLEAN.units;
const UNIT_ROW: readonly CellValue[] = [unit.name, unit.category];
const HEADER = ['单位名称', '单位类别'];

/** The other five sheets in order, and the units' sheet as given. */
function withUnits(
  rows: readonly (readonly CellValue[])[],
  extras?: Parameters<typeof rawSheet>[2],
): RawSheet[] {
  const { villages, households, members, cadres, pairings } = CLEAN;
  return [
    tableSheet('villages', villages),
    tableSheet('households', households),
    tableSheet('members', members),
    rawSheet('帮扶单位名册', rows, extras),
    tableSheet('cadres', cadres),
    tableSheet('pairings', pairings),
  ];
}

const rulesOf = (sheets: readonly RawSheet[]) => check(sheets).list.map(({ rule }) => rule);

describe('a sheet', () => {
  it('S01: that others need is missed by name, with those that need it', () => {
    const { households, pairings, cadres, units } = CLEAN;
    const { list } = check({ households, pairings, cadres, units });
    expect(list.filter(({ rule }) => rule === 'S01')).toMatchObject([
      {
        severity: 'error',
        table: 'villages',
        sheet: null,
        row: null,
        column: null,
        params: { sheet: '贫困村名册', neededBy: ['贫困户名册', '驻村干部名册'] },
      },
    ]);
    expect(rulesOf(withUnits([HEADER, UNIT_ROW]))).toEqual([]);
  });

  it('S01: that only others’ optional columns name is still missed', () => {
    const { units, ...others } = CLEAN;
    expect(units).toHaveLength(1);
    const { list } = check(others);
    expect(list.map(({ rule, table }) => [rule, table])).toEqual([['S01', 'units']]);
  });

  it('S02: lacks a required column, which is reported at its header row', () => {
    const { list } = check(withUnits([['帮扶单位台账'], ['单位名称', '联系人'], [unit.name, '某']]));
    expect(list).toMatchObject([
      { rule: 'S02', severity: 'error', table: 'units', sheet: '帮扶单位名册', row: 2, column: '单位类别' },
    ]);
  });

  it('S02: may lack the village code where county, township and village are given', () => {
    const named: Row = { ...CLEAN.households[0] };
    const placed = without(named, 'villageCode');
    const missed = (household: Row) => {
      const sheet = rawSheet('贫困户名册', headerAndRow(household));
      return check([tableSheet('villages', CLEAN.villages), sheet])
        .list.filter(({ rule }) => rule === 'S02')
        .map(({ column }) => column);
    };
    expect(missed(placed)).toEqual([]);
    expect(missed(without(placed, 'township'))).toEqual(['村编码']);
  });
});

function without(row: Row, field: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== field));
}

/** Header and row of a household under the register's own headers. */
function headerAndRow(household: Row): CellValue[][] {
  const { fields } = TABLES.households;
  return [
    Object.keys(household).map((key) => fields[key as keyof typeof fields].header),
    Object.values(household),
  ];
}

describe('a column', () => {
  it('S03: that nobody knows is reported at its header; a running number is not', () => {
    const { list } = check(
      withUnits([
        ['序号', ...HEADER, '备考'],
        [1, ...UNIT_ROW, '某'],
      ]),
    );
    expect(list).toMatchObject([
      { rule: 'S03', severity: 'info', sheet: '帮扶单位名册', row: 1, columnIndex: 3, column: '备考' },
    ]);
  });

  it('S04: that says what another says already is reported at the second, and the first is read', () => {
    const rows = [
      [...HEADER, '帮扶单位'],
      [...UNIT_ROW, '另一单位'],
    ];
    const { list } = check(withUnits(rows));
    expect(list).toMatchObject([
      { rule: 'S04', severity: 'error', row: 1, columnIndex: 2, column: '帮扶单位', value: '帮扶单位' },
    ]);
    expect(list[0]?.params).toEqual({ header: '帮扶单位', field: '单位名称', first: '单位名称' });
  });
});

describe('a row', () => {
  const other = ['嵩县林业局', unit.category];

  it('S05: that is blank inside the data is reported, one below the data is not', () => {
    const { list } = check(withUnits([HEADER, UNIT_ROW, [null, ' '], other, [null, null]]));
    expect(list).toMatchObject([
      { rule: 'S05', severity: 'info', sheet: '帮扶单位名册', row: 3, columnIndex: null, column: null },
    ]);
  });

  it.each(['合计', '小 计', '总计：'])('S06: that says %s counts as no unit', (label) => {
    const { list } = check(withUnits([HEADER, UNIT_ROW, [label, null]]));
    expect(list).toMatchObject([
      { rule: 'S06', severity: 'warning', sheet: '帮扶单位名册', row: 3, columnIndex: null },
    ]);
  });

  it('S06: whose name only holds such a word is a row like others', () => {
    expect(rulesOf(withUnits([HEADER, UNIT_ROW, ['嵩县总计划局', unit.category]]))).toEqual([]);
  });
});

describe('cells', () => {
  const three = [HEADER, UNIT_ROW, ['嵩县林业局', unit.category], ['嵩县教育局', null]];

  it('S07: merged inside the data are reported once, and all say what the first says', () => {
    const { list } = check(withUnits(three, { merges: ['B3:B4'] }));
    expect(list).toMatchObject([
      {
        rule: 'S07',
        severity: 'warning',
        row: 3,
        columnIndex: 1,
        column: '单位类别',
        value: unit.category,
        params: { rows: 2, columns: 1 },
      },
    ]);
  });

  it('S07: merged above the data are a title', () => {
    const rows = [['帮扶单位名册', null], HEADER, UNIT_ROW];
    expect(rulesOf(withUnits(rows, { merges: ['A1:B1'] }))).toEqual([]);
  });

  it('S08: that show an error are reported once, and the text of one is not mistaken for it', () => {
    const broken = check(withUnits([HEADER, UNIT_ROW, ['嵩县林业局', '#N/A']])).list;
    expect(broken).toMatchObject([
      { rule: 'S08', severity: 'error', row: 3, columnIndex: 1, column: '单位类别', value: '#N/A' },
    ]);
    expect(rulesOf(withUnits([HEADER, UNIT_ROW, ['#1学校', unit.category]]))).toEqual([]);
  });
});
