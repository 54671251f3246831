import { posting, cadre, village, type Rows } from '../counted';
import { laidOut, sheetsOf } from './laid-out';

const [A, B] = ['410327101201', '410327101202'];
const ROWS: Rows = {
  villages: [village(A, { key: '是' }), village(B), village('410327101203', { poor: '否' })],
  units: ['市水利局', '市林业局', '郑州大学'].map((name, at) => ({
    name,
    category: at === 2 ? '大专院校' : '市直单位',
  })),
  postings: [
    posting('市水利局', A),
    posting('市林业局', A),
    posting('郑州大学', B),
    posting('市水利局', B, { end: '2014-05-01' }),
  ],
  leaders: [{ name: '甲', title: '市长', level: '市级', villageCode: A, year: 2014, visits: 1 }],
  cadres: [cadre('G1', A, { post: '第一书记', rank: '正科级' }), cadre('G2', A)],
};

describe('多线覆盖表', () => {
  const { headerRow, cells, computed } = laidOut('matrix', sheetsOf(ROWS));
  const shown = computed().slice(headerRow);

  it('shows poor villages against lines, each empty cell marked', () => {
    expect(cells[headerRow - 1]).toEqual(
      '县(区) 乡镇 行政村 村编码 重点村 市领导 县领导 中央 省直 市直 部队 企事业 县级 社会 第一书记 工作队 帮扶力量合计'.split(
        ' ',
      ),
    );
    const none = '—';
    expect(shown[0]?.slice(3)).toEqual([
      A,
      '是',
      '√',
      none,
      none,
      none,
      2,
      none,
      none,
      none,
      none,
      '√',
      2,
      4,
    ]);
    expect(shown[1]?.slice(3)).toEqual([
      B,
      null,
      none,
      none,
      none,
      none,
      none,
      none,
      '√',
      none,
      none,
      none,
      none,
      1,
    ]);
  });

  it('counts below how many villages each line reaches and leaves out', () => {
    const [reached, left] = shown.slice(2);
    expect(reached?.slice(5, 16)).toEqual([1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1]);
    expect(left?.slice(5, 16)).toEqual([1, 2, 2, 2, 1, 2, 1, 2, 2, 1, 1]);
  });
});
