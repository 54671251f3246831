import { offeredFixes } from '../../../src/core/fixes';
import type { CellValue, RawSheet } from '../../../src/core/registry';
import { settingsSchema } from '../../../src/core/words/settings';
import { rawSheet, registryOf, tableSheet } from '../build';
import { AS_OF, CADRE_ID, check, CLEAN, VILLAGE } from './office';

const [household] = CLEAN.households;
const [cadre] = CLEAN.cadres;
const HEADER = ['帮扶单位', '帮扶责任人', '帮扶责任人身份证号', '户主姓名', '行政村', '结对日期'];

/** A roster of one cadre whose households stand below him, the cells that were merged once taken apart. */
const rosterOf = (rows: readonly (readonly CellValue[])[]): RawSheet[] => [
  tableSheet('villages', CLEAN.villages),
  tableSheet('households', [
    household,
    ...['乙户主', '丙户主', '丁户主'].map((head, at) => ({
      ...household,
      id: `${VILLAGE}000${at + 2}`,
      head,
      headId: null,
    })),
  ]),
  tableSheet('units', CLEAN.units),
  tableSheet('cadres', CLEAN.cadres),
  rawSheet('结对花名册', [HEADER, ...rows]),
];

const named = (head: string): CellValue[] => [cadre.unit, cadre.name, CADRE_ID, head, '樊店村', 41640];
const below = (head: string | null): CellValue[] => [null, null, null, head, '樊店村', 41640];

function offered(rows: readonly (readonly CellValue[])[]) {
  const sheets = rosterOf(rows);
  const settings = settingsSchema.parse({ year: 2014, asOf: AS_OF });
  return offeredFixes(registryOf(sheets), check(sheets), settings, 'zh-CN')
    .filter(({ rule }) => rule === 'F01')
    .map(({ row, choice, to, with: others = [] }) => [
      row,
      choice,
      to,
      ...others.map(({ header, shownTo }) => [header, shownTo]),
    ]);
}

const masked = `${CADRE_ID.slice(0, 6)}********${CADRE_ID.slice(-4)}`;
const HIM = [cadre.name, cadre.name, ['帮扶责任人身份证号', masked], ['帮扶单位', cadre.unit]];

describe('a row with a household and no word of a cadre', () => {
  it('is an error; whether it means the cadre above is for the clerk to say', () => {
    const rows = [named('甲户主'), below('乙户主'), below('丙户主')];
    const errors = check(rosterOf(rows)).list.filter(
      ({ rule, table }) => rule === 'F01' && table === 'pairings',
    );
    expect(errors.map(({ row, field, fix }) => [row, field, fix])).toEqual([
      [3, 'cadreName', null],
      [4, 'cadreName', null],
    ]);
    expect(offered(rows)).toEqual([
      [3, ...HIM],
      [4, ...HIM],
    ]);
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ['none stands above', [below('甲户主'), below('乙户主')]],
    [
      'the row says something of a cadre of its own',
      [named('甲户主'), [cadre.unit, ...below('乙户主').slice(1)]],
    ],
    ['one between does', [named('甲户主'), [cadre.unit, ...below('乙户主').slice(1)], below('丙户主')]],
    ['a blank row is between', [named('甲户主'), HEADER.map(() => null), below('乙户主')]],
    ['it names no household', [named('甲户主'), below(null)]],
  ])('is offered nobody where %s', (_, rows) => {
    expect(offered(rows)).toEqual([]);
  });
});
