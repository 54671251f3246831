import { twoCounties } from './handed-out';
import { laidOut } from './laid-out';

const serial = { march: 41_699, may: 41_761, june: 41_792 };

it('counts what was raised and solved by place', () => {
  const cells = laidOut('solvedMatters', twoCounties()).computed();
  const at = cells.findIndex((line) => line.includes('解决率(%)'));
  expect(cells.slice(at + 1, at + 4).map((line) => line.slice(0, 7))).toEqual([
    ['宜阳县', null, 2, 2, 1, 1, 0.5],
    ['洛宁县', null, 2, 1, 1, 0, 1],
    ['合计', null, 4, 3, 2, 1, 0.6666666666666666],
  ]);
});

it('tells meetings, appeals and newsletters by kind', () => {
  const cells = laidOut('solvedMatters', twoCounties()).computed();
  const of = (kind: string) => cells.find((line) => line[0] === kind)?.slice(2, 5);
  expect(['业务培训', '专题会议', '倡议书', '简报', '企业座谈会'].map(of)).toEqual([
    [1, 60, 55],
    [1, 20, 20],
    [1, 0, 0],
    [2, 0, 0],
    [0, 0, 0],
  ]);
});

it('lists each matter of the year by its date, and takes 无 for nothing', () => {
  const cells = laidOut('solvedMatters', twoCounties()).computed();
  const at = cells.findIndex((line) => line[0] === '日期');
  expect(cells.slice(at + 1, at + 4)).toEqual([
    [serial.march, '宜阳县', '韩城镇', '201村', '已解决', '走访人', '市水利局', '饮水困难', '打井一眼'],
    [serial.may, '宜阳县', '三乡镇', '201村', '未解决', '走访人', '市水利局', '道路失修', null],
    [serial.june, '洛宁县', '城关镇', '201村', '已解决', '走访人', '市水利局', null, '落实路灯三十盏'],
  ]);
  expect(cells[at - 1]?.[0]).toBe('三、反映问题和解决情况（3件）');
});
