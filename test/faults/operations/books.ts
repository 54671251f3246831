import type { Workbook } from '../../../src/host';
import { rawSheet } from '../../core/build';
import { cadre, household, pairing, village, type Rows } from '../../core/counted';
import { judgedCity } from '../../core/report/judged-city';
import { sheetsOf } from '../../core/report/laid-out';
import { CLEAN, HOUSEHOLD, office } from '../../core/rules/office';
import { bookOfSheets } from '../../ledger/small-book';

/** Three households of one village, whose 属性 is written in the same other word; the clerk mends all but the first. */
export const NOT_MENDED = HOUSEHOLD;

export function brokenOffice(): Workbook {
  const [clean] = CLEAN.households;
  const households = [1, 2, 3].map((number) => ({
    ...clean,
    id: `${HOUSEHOLD.slice(0, -1)}${number}`,
    head: `户主${'甲乙丙'[number - 1] ?? ''}`,
    headId: null,
    attribute: '一般贫困',
  }));
  return bookOfSheets(sheetsOf(office({ households, members: null, pairings: { start: '2014年3月1日' } })));
}

/** Two teams and two units, judged by people. */
export function judgedOffice(): Workbook {
  return bookOfSheets(
    judgedCity({
      teams: [
        [50, 40],
        [45, 30],
      ],
      units: [
        [55, 35],
        [40, 20],
      ],
    }),
  );
}

const TOWN = '410327101201';

/** A book without 考核指标. */
export function unjudgedOffice(): Workbook {
  return bookOfSheets(
    sheetsOf({
      villages: [village('410327101000'), village(TOWN)],
      cadres: [cadre('A', '410327101000'), cadre('B', TOWN)],
    }),
  );
}

const PAIRED: Rows = {
  villages: [village(TOWN)],
  households: ['H1', 'H2', 'H3', 'H4'].map((id) => household(id, TOWN)),
  cadres: [cadre('G1', TOWN, { name: '甲' }), cadre('G2', TOWN, { name: '乙' })],
  pairings: ['H1', 'H2', 'H3'].map((id, at) => pairing(id, 'G1', { start: 41_700 + at, visits: 6 })),
};

/** One cadre helps three households and may help two; a fourth is helped by nobody. */
export function pairedOffice(): Workbook {
  const limit = rawSheet('参数', [
    ['参数', '值'],
    ['每名干部结对上限', 2],
    ['考核年度', 2014],
  ]);
  return bookOfSheets([...sheetsOf(PAIRED), limit]);
}

/** Columns of the year are filled, and 参数 says which year it is. */
export function endingYear(): Workbook {
  const settings = rawSheet('参数', [
    ['参数', '值'],
    ['考核年度', 2014],
    ['截止日期', '2014-12-31'],
  ]);
  const rows: Rows = {
    villages: [village(TOWN)],
    households: ['H1', 'H2', 'H3'].map((id) => household(id, TOWN)),
    cadres: [1, 2, 3].map((number) => cadre(`G${number}`, TOWN, { days: 200 + number })),
    pairings: ['H1', 'H2', 'H3'].map((id, at) => pairing(id, `G${at + 1}`, { visits: 6 + at })),
  };
  return bookOfSheets([...sheetsOf(rows), settings]);
}

/** A sheet that nobody could know by its headers. */
export function foreignOffice(): Workbook {
  return bookOfSheets([
    rawSheet('Sheet1', [
      ['户号码', '谁', '与户主什么关系'],
      ['4103222011000001', '张三', '户主'],
      ['4103222011000001', '李四', '配偶'],
    ]),
  ]);
}
