import { cadre, posting, village, type Rows } from '../counted';
import { laidOut, sheetsOf } from './laid-out';

const V = '410327101201';
const ROWS: Rows = {
  villages: [village(V)],
  units: [
    { name: '工信部', category: '中央单位' },
    { name: '市水利局', category: '市直单位', head: '丁局' },
  ],
  postings: [posting('工信部', V), posting('市水利局', V)],
  cadres: [cadre('G1', V, { post: '第一书记', rank: '正科级' })],
  leaders: [{ name: '甲', title: '市长', level: '市级', villageCode: V, year: 2014, visits: 0 }],
  activities: [{ id: 'X1', kind: '驻村干部座谈会', date: '2014-05-01', title: '座谈' }],
  visits: [{ date: '2014-05-01', unit: '工信部', person: '甲', isHead: '是', villageCode: V }],
  publicity: [
    { date: '2014-05-01', channel: '微信平台', title: 'a', kind: '典型案例' },
    { date: '2014-06-01', channel: '其他', title: 'b', kind: '典型案例' },
  ],
  projects: [
    {
      id: 'P1',
      name: '路',
      kind: '道路',
      villageCode: V,
      provider: '工信部',
      source: '定点单位引进',
      planned: 9,
      paid: 8.5,
      status: '在建',
      start: '2014-03-01',
    },
  ],
};

describe('制度落实', () => {
  const sheet = laidOut('mechanisms', sheetsOf(ROWS));
  const shown = sheet.computed();
  const lineOf = (name: string) => shown.find((line) => line[1] === name)?.slice(2, 6);
  const below = (heading: string) => {
    const at = shown.findIndex(([first]) => typeof first === 'string' && first.startsWith(heading));
    return shown.slice(at + 1);
  };

  it('sets what was done against what is required', () => {
    expect(lineOf('市级领导联系一个贫困村')).toEqual([1, 1, 1, '达到']);
    expect(lineOf('市级领导到村调研')).toEqual([1, 0, 0, '未达到（差1）']);
    expect(lineOf('驻村干部座谈会（次）')).toEqual([2, 1, 0.5, '未达到（差1）']);
    expect(lineOf('主要负责人已到村调研的单位（家）')).toEqual([2, 1, 0.5, '未达到（差1）']);
    expect(lineOf('市直单位正科级第一书记（人）')).toEqual(['—', 1, 1, null]);
    expect(lineOf('本年度选派第一书记')).toEqual(['—', 1, null, null]);
    expect(lineOf('县级领导到村调研')).toEqual([0, 0, '', '达到']);
  });

  it('does not judge what was not submitted', () => {
    expect(lineOf('已动员企业（家）')).toEqual([null, null, null, '未统计']);
    expect(sheet.cells.flat()).toContain('没有提交企业动员台账');
  });

  it('names leaders and units that have not done their part', () => {
    expect(below('未落实联系或调研的市级领导（1）')[1]?.slice(0, 7)).toEqual([
      ...['甲', '市长', 1, 0, 1, '未到村调研', '宜阳县韩城镇201村'],
    ]);
    expect(below('未落实联系或调研的县级领导（0）')[0]?.[0]).toBe('无。');
    const heads = below('各单位主要负责人到村调研情况（未到村调研1家，已到村调研1家）');
    expect(heads[1]?.slice(0, 7)).toEqual(['市直单位', '市水利局', 0, 1, 1, null, '丁局']);
    expect(heads[2]?.slice(1, 3)).toEqual(['工信部', 1]);
  });

  it('adds up the designated units and the publicity', () => {
    expect(below('中央、省定点扶贫单位（1家）').slice(1, 3)).toEqual([
      ['中央单位', '工信部', 0, 1, 0, 0, 8.5, 0],
      ['合计', null, 0, 1, null, null, 8.5, 0],
    ]);
    const publicity = below('宣传（按渠道');
    expect(publicity[0]?.slice(2, 7)).toEqual(['重要意义', '经验做法', '动态进展', '典型案例', '合计']);
    expect(publicity.find(([first]) => first === '合计')?.slice(2, 7)).toEqual([0, 0, 0, 2, 2]);
  });
});
