import { offeredFixes } from '../../../src/core/fixes';
import type { CellValue, RawSheet, TableKey } from '../../../src/core/registry';
import { remedy, sentence, type Finding } from '../../../src/core/rules';
import { settingsSchema } from '../../../src/core/words/settings';
import { rawSheet, registryOf, rosterSheet, tableSheet } from '../build';
import { AS_OF, check, CLEAN, HEAD_ID, HOUSEHOLD, idOf, office, VILLAGE, type Row } from './office';
import { HOUSE, PAIR, WEST } from './rows';

const PLACE = { county: '嵩县', township: '田湖镇', village: '樊店村' };
const [household] = CLEAN.households;
const { start } = PAIR;
const { name: cadreName, unit } = CLEAN.cadres[0];

/** The clean office, but with these rosters of pairings. */
function withRosters(
  rosters: readonly RawSheet[],
  changes: Parameters<typeof office>[0] = {},
): readonly RawSheet[] {
  const { pairings, ...others } = office(changes);
  expect(pairings).toBeDefined();
  return [...Object.entries(others).map(([key, rows]) => tableSheet(key as TableKey, rows)), ...rosters];
}

const listed = (rows: readonly Row[], changes?: Parameters<typeof office>[0]): readonly Finding[] =>
  check(withRosters([rosterSheet(rows)], changes)).list;
const places = (list: readonly Finding[]): string[] =>
  list.map(({ rule, table, field, row }) => `${rule} ${table ?? ''}.${field ?? ''} ${String(row)}`);

const NAMED = { ...PLACE, head: '甲户主', cadreName, unit, start };

describe('a roster without 户编号', () => {
  it.each<[string, Row]>([
    ['the head’s name and the village', NAMED],
    [
      'the head’s name and the village’s code',
      { villageCode: VILLAGE, head: '甲户主', cadreName, unit, start },
    ],
    ['the head’s citizen ID', { headId: HEAD_ID, cadreName, unit, start }],
    ['a name with a note behind it', { ...NAMED, head: '甲户主（一组）' }],
  ])('is in order where it names households by %s', (_, row) => {
    expect(places(listed([row]))).toEqual([]);
  });

  it('lacks it (S02) where it names the head alone, and nothing is said of each row', () => {
    const list = listed([{ head: '甲户主', cadreName, unit, start }]);
    expect(list.map(({ rule, column, table }) => [rule, table, column])).toEqual([
      ['S02', 'pairings', '户编号'],
    ]);
  });

  it('F01: says of each row what it lacks of that, and leaves the row out', () => {
    const rows = [NAMED, { ...NAMED, village: null }, { ...NAMED, head: ' ' }, { ...NAMED, head: null }];
    const findings = check(withRosters([rosterSheet(rows)]));
    expect(places(findings.list)).toEqual([
      'F01 pairings.village 3',
      'F01 pairings.head 4',
      'F01 pairings.head 5',
    ]);
    expect(findings.list.map(({ column }) => column)).toEqual(['行政村', '户主姓名', '户主姓名']);
    expect([...(findings.excluded.get('pairings') ?? [])]).toEqual([['F01', 3]]);
  });

  it('R02: a head whom the village has not is told with those who may be meant, and the row is left out', () => {
    const alike = { ...HOUSE, head: '甲互主' };
    const elsewhere = { ...HOUSE, id: '4103251012020001', ...WEST_PLACE, head: '甲护主', headId: null };
    const findings = check(
      withRosters([rosterSheet([{ ...NAMED, head: '甲护主（二组）' }])], {
        villages: [CLEAN.villages[0], WEST],
        households: [household, alike, elsewhere],
      }),
    );
    const [found] = findings.list.filter(({ rule }) => rule === 'R02');
    expect(found).toMatchObject({
      field: 'head',
      column: '户主姓名',
      row: 2,
      key: '甲护主（二组） 樊店村',
      params: {
        suggestions: [
          `甲户主（${HOUSEHOLD}，樊店村）`,
          `甲互主（${HOUSE.id}，樊店村）`,
          '甲护主（4103251012020001，西村）',
        ],
      },
      candidates: [HOUSEHOLD, HOUSE.id, '4103251012020001'],
    });
    if (!found) return;
    expect(sentence(found, 'zh-CN')).toMatch(/^贫困户名册中“樊店村”没有户主“甲护主（二组）”。可能是：甲户主/);
    expect(sentence(found, 'en')).toMatch(/“樊店村” .* “甲护主（二组）”. Perhaps: 甲户主/);
    expect(remedy(found, 'zh-CN')).toContain('身份证号');
    expect([...(findings.excluded.get('pairings') ?? [])]).toEqual([['R02', 1]]);
  });

  it('R02: a citizen ID that no head has is told, masked', () => {
    const list = listed([{ headId: idOf('41032519900909009'), cadreName, unit, start }]);
    expect(places(list)).toEqual(['R02 pairings.headId 2']);
    const [found] = list;
    expect(found && sentence(found, 'zh-CN')).toMatch(
      /^贫困户名册中没有身份证号为 410325\*{8}\d{3}[\dX] 的户主。$/,
    );
  });

  it('R02: an ID that is wrong in itself is told as that, once', () => {
    const list = listed([
      { headId: `${HEAD_ID.slice(0, 17)}${HEAD_ID.endsWith('1') ? '2' : '1'}`, cadreName, unit, start },
    ]);
    expect(places(list)).toEqual(['F03 pairings.headId 2']);
  });

  it('R06: several households of one head’s name in the village are told with their numbers', () => {
    const twin = { ...HOUSE, head: '甲户主' };
    const findings = check(withRosters([rosterSheet([NAMED])], { households: [household, twin] }));
    const [found] = findings.list.filter(({ rule }) => rule === 'R06');
    expect(found).toMatchObject({
      field: 'head',
      row: 2,
      params: { household: '樊店村甲户主', matches: 2 },
      candidates: [HOUSEHOLD, HOUSE.id],
    });
    expect(found && sentence(found, 'zh-CN')).toMatch(/^与“樊店村甲户主”相符的有 2 户，待核实。可能是：/);
    expect(found && sentence(found, 'en')).toMatch(/^2 households match “樊店村甲户主”/);
    expect([...(findings.excluded.get('pairings') ?? [])]).toEqual([['R06', 1]]);
  });

  it('R05: a village that does not agree with its code is told; R09 asks for no code', () => {
    const list = listed([
      { ...NAMED, villageCode: VILLAGE, village: '别村' },
      { ...NAMED, villageCode: null },
    ]);
    expect(places(list.filter(({ rule }) => /^R0[59]/.test(rule)))).toEqual(['R05 pairings.village 2']);
  });

  it('U01: a household that is named twice for one cadre is told, named alike or not', () => {
    const rows = [NAMED, { ...NAMED, head: '甲户主（一组）' }, { ...NAMED, cadreName: '无此人' }];
    const list = listed(rows).filter(({ rule }) => rule === 'U01');
    expect(list.map(({ row, params }) => [row, params['key'], params['others']])).toEqual([
      [2, '甲户主 乙干部', [3]],
      [3, '甲户主（一组） 乙干部', [2]],
    ]);
  });

  it('U01: the same pairing by number in one sheet and by name in another is told in both', () => {
    const byNumber = rosterSheet([{ householdId: HOUSEHOLD, cadreName, unit, start }], '甲表');
    const list = check(withRosters([byNumber, rosterSheet([NAMED], '乙表')])).list;
    expect(list.map(({ rule, sheet, row }) => [rule, sheet, row])).toEqual([
      ['U01', '甲表', 2],
      ['U01', '乙表', 2],
    ]);
  });

  it('L21: a household that left poverty earlier is told where the row names it', () => {
    const left = { ...household, status: '已脱贫', exitYear: 2013, registeredYear: 2012 };
    const list = listed([NAMED], { households: [left] }).filter(({ rule }) => rule === 'L21');
    expect(places(list)).toEqual(['L21 pairings.head 2']);
  });

  it('S01: asks for the register of villages only where it names villages', () => {
    const neededBy = (row: Row) =>
      listed([row], { villages: null }).find(({ rule, table }) => rule === 'S01' && table === 'villages')
        ?.params['neededBy'];
    expect(neededBy({ headId: HEAD_ID, cadreName, unit, start })).toEqual(['贫困户名册', '驻村干部名册']);
    expect(neededBy({ ...NAMED, villageCode: VILLAGE })).toEqual([
      '贫困户名册',
      '驻村干部名册',
      '结对帮扶台账',
    ]);
  });
});

const WEST_PLACE = { villageCode: WEST.code, village: WEST.village };

describe('a blank 户编号', () => {
  it('is no fault where the row names its household otherwise', () => {
    const blank = { ...PAIR, householdId: null };
    expect(check(office({ pairings: { ...blank, headId: HEAD_ID } })).list).toEqual([]);
    expect(check(office({ pairings: { ...blank, ...PLACE } })).list).toEqual([]);
    expect(places(check(office({ pairings: blank })).list)).toEqual(['F01 pairings.householdId 2']);
  });

  it('is where R02 stands when nobody answers to the name', () => {
    const list = check(office({ pairings: { ...PAIR, ...PLACE, householdId: null, head: '无此人' } })).list;
    expect(places(list)).toEqual(['R02 pairings.householdId 2']);
  });
});

it('R07 leaves aside what is noted behind either name', () => {
  const rulesOf = (head: string, written: string) =>
    check(office({ households: { head }, members: { name: head }, pairings: { head: written } })).list.map(
      ({ rule }) => rule,
    );
  expect(rulesOf('甲户主', '甲户主（一组）')).toEqual([]);
  expect(rulesOf('甲户主(低保)', '甲户主')).toEqual([]);
  expect(rulesOf('甲户主', '乙户主（一组）')).toEqual(['R07']);
});

it('L01 is silent where the members’ sheet does not say whose members they are', () => {
  const members = rawSheet('家庭成员', [
    ['姓名', '身份证号', '与户主关系'],
    ['甲户主', HEAD_ID, '户主'],
  ]);
  const { members: rows, ...others } = CLEAN;
  expect(rows).toHaveLength(1);
  const sheets = Object.entries(others).map(([key, own]) => tableSheet(key as TableKey, own));
  const list = check([...sheets, members]).list;
  expect(list.map(({ rule, column }) => [rule, column])).toEqual([['S02', '户编号']]);
});

describe('a sheet that was merged from several files', () => {
  const HEADER = ['户编号', '行政村', '户主姓名', '帮扶责任人', '结对日期', '来源文件', '来源行'];
  const merged = (rows: readonly (readonly CellValue[])[]): readonly Finding[] =>
    check(withRosters([rawSheet('结对帮扶台账', [HEADER, ...rows])])).list;
  const ofA: CellValue[] = [HOUSEHOLD, null, '甲户主', '乙干部', 41640, '甲.xlsx', 2];
  const ofB = (row: number): CellValue[] => [null, '樊店村', '丙户主', '乙干部', null, '乙.xlsx', row];

  it('S02: tells once that a file had no such column, and not of each of its cells', () => {
    const list = merged([ofA, ofB(2), ofB(3)]).filter(({ rule }) => /^[SF]/.test(rule));
    expect(list.map(({ rule, column, row, params }) => [rule, column, row, params])).toEqual([
      ['S02', '结对日期', 1, { header: '结对日期', sheet: '乙.xlsx' }],
    ]);
  });

  it('F01: tells of a blank cell where the file has filled others', () => {
    const begun = ofB(4).map((cell, at) => (at === 4 ? 41640 : cell));
    const list = merged([ofA, ofB(2), ofB(3), begun]).filter(({ rule }) => /^[SF]/.test(rule));
    expect(list.map(({ rule, column, row }) => [rule, column, row])).toEqual([
      ['F01', '结对日期', 3],
      ['F01', '结对日期', 4],
    ]);
  });
});

describe('what is offered for a household that is not known', () => {
  const offered = (row: Row, households: readonly Row[]) => {
    const sheets = withRosters([rosterSheet([row])], { households: [...households] });
    const settings = settingsSchema.parse({ year: 2014, asOf: AS_OF });
    return offeredFixes(registryOf(sheets), check(sheets), settings, 'zh-CN').map(
      ({ rule, header, to, shownTo, choice, with: others = [] }) => ({
        rule,
        choice,
        cells: [[header, to, shownTo], ...others.map((cell) => [cell.header, cell.to, cell.shownTo])],
      }),
    );
  };
  const choice = `甲户主（${HOUSEHOLD}，樊店村）`;
  const masked = `${HEAD_ID.slice(0, 6)}********${HEAD_ID.slice(-4)}`;

  it('is written into every column that the sheet has for it, the citizen ID masked to the eye', () => {
    expect(offered({ ...NAMED, head: '甲护主', headId: null }, [household])).toEqual([
      {
        rule: 'R02',
        choice,
        cells: [
          ['户主身份证号', HEAD_ID, masked],
          ['户主姓名', '甲户主', '甲户主'],
        ],
      },
    ]);
    expect(offered({ ...NAMED, head: '甲护主', householdId: null }, [household])).toEqual([
      {
        rule: 'R02',
        choice,
        cells: [
          ['户编号', HOUSEHOLD, HOUSEHOLD],
          ['户主姓名', '甲户主', '甲户主'],
        ],
      },
    ]);
  });

  it('is nothing where the sheet has no column that could tell two of one name apart', () => {
    expect(offered({ ...NAMED, head: '甲户主（一组）' }, [household, { ...HOUSE, head: '甲户主' }])).toEqual(
      [],
    );
  });
});
