import { cadre, household, pairing, village, type Rows } from '../counted';
import { laidOut, sheetsOf } from './laid-out';

const V = '410327101001';
const W = '410327101002';
const COUNTY: Rows = {
  villages: [village(V), village(W)],
  units: [
    { name: '市林业局', category: '市直单位' },
    { name: '市水利局', category: '市直单位' },
  ],
  cadres: [
    cadre('G1', null, { post: '帮扶责任人', rank: '科员', phone: '13912345678' }),
    cadre('G2', null, { post: '帮扶责任人', unit: '市林业局' }),
  ],
  households: ['H1', 'H2', 'H3', 'H4'].map((id, at) => household(id, at === 2 ? V : W, { members: at + 1 })),
  pairings: [
    pairing('H1', 'G1', { visits: 6 }),
    pairing('H2', 'G2'),
    pairing('H3', 'G1'),
    pairing('H4', 'G9'),
    pairing('H4', 'G2', { end: '2013-12-31' }),
  ],
};

it('lists the households of each cadre together, by where the first of them is', () => {
  const { lines, cells } = laidOut('helpersByCadre', sheetsOf(COUNTY));
  expect(lines.map((line) => [line['序号'], line['帮扶责任人'], line['户主姓名'], line['行政村']])).toEqual([
    ['1', '干部G1', '户主H3', '001村'],
    ['2', '干部G1', '户主H1', '002村'],
    ['3', '干部G2', '户主H2', '002村'],
  ]);
  expect(lines[1]).toMatchObject({
    单位: '市水利局',
    职务职级: '科员',
    联系电话: '139****5678',
    家庭人口: 1,
    脱贫状态: '未脱贫',
    结对日期: '2014-01-01',
    走访次数: 6,
  });
  expect(cells.flat()).toContain(
    '1．共有帮扶单位2家、帮扶责任人2名，结对3户；只列截止日有效、已关联到帮扶责任人的结对。',
  );
});

it('lists them by unit, in the order of the register of units', () => {
  const { lines } = laidOut('helpersByUnit', sheetsOf(COUNTY));
  expect(lines.map((line) => [line['单位'], line['户主姓名']])).toEqual([
    ['市林业局', '户主H2'],
    ['市水利局', '户主H3'],
    ['市水利局', '户主H1'],
  ]);
});
