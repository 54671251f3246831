import { cadre, household, pairing, village, type Rows } from '../counted';
import { rawSheet } from '../build';
import { laidOut, sheetsOf, remarksOf } from './laid-out';

const [A, B] = ['410327101201', '410327101202'];

/** A household of A and one of B without a cadre; a cadre of A, who has another. */
const ROWS: Rows = {
  villages: [village(A), village(B)],
  households: [household('H1', A), household('H2', A), household('H3', B)],
  cadres: [cadre('G1', A, { name: '甲' })],
  pairings: [pairing('H1', 'G1')],
};

const LIMIT_OF_TWO = rawSheet('参数', [
  ['参数', '值'],
  ['每名干部结对上限', 2],
]);

it('has a line for each household with who could help it, and the totals above', () => {
  const { lines, cells, name } = laidOut('proposals', sheetsOf(ROWS));
  expect(name).toBe('结对建议');
  expect(lines).toEqual([
    {
      '县(区)': '宜阳县',
      乡镇: '韩城镇',
      行政村: '201村',
      户编号: 'H2',
      户主: '户主H2',
      现帮扶责任人: null,
      建议帮扶责任人: '甲',
      干部编号: 'G1',
      单位: '市水利局',
      职务职级: null,
      范围: '本村',
      调整后户数: 3,
      上限: 15,
    },
    expect.objectContaining({
      户编号: 'H3',
      行政村: '202村',
      建议帮扶责任人: '甲',
      范围: '本乡镇',
      调整后户数: 3,
    }),
  ]);
  expect(remarksOf({ cells })).toContain(
    '建议新结对 2 户，调整 0 户；本乡镇内仍无干部可结对的 0 户，仍超上限的 0 户。',
  );
});

it('names the townships in which nobody has room', () => {
  const { cells } = laidOut('proposals', [...sheetsOf(ROWS), LIMIT_OF_TWO]);
  const heading = cells.findIndex(([first]) => first === '本乡镇内无可安排人员的');
  expect(cells.slice(heading + 1, heading + 3)).toEqual([
    expect.arrayContaining(['县(区)', '乡镇', '仍未落实帮扶责任人的户', '仍超上限的户']),
    expect.arrayContaining(['宜阳县', '韩城镇', 1, 0]),
  ]);
});

it('says so when nothing is to be mended', () => {
  const { cells } = laidOut('proposals', sheetsOf({ ...ROWS, households: [household('H1', A)] }));
  expect(remarksOf({ cells })).toContain('应结对的户都有干部，也没有干部超过上限。');
});
