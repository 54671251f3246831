import { cadre, household, pairing, posting, village, type Rows } from '../counted';
import { sheetsOf } from './laid-out';
import { pagesOf } from './pages';

const [V, W] = ['410327101001', '410327101002'];
const COUNTY: Rows = {
  villages: [village(V), village(W)],
  units: [
    { name: '市水利局', category: '市直单位' },
    { name: '市林业局', category: '市直单位' },
    { name: '工业和信息化部', category: '中央单位' },
  ],
  postings: [posting('市水利局', V), posting('市林业局', W), posting('工业和信息化部', W)],
  cadres: [
    cadre('G1', V),
    cadre('G2', W, { post: '第一书记', unit: '市林业局' }),
    cadre('G3', null, { post: '帮扶责任人', unit: '市林业局' }),
  ],
  households: [household('H1', V), household('H2', V), household('H3', W)],
  pairings: [pairing('H1', 'G1'), pairing('H3', 'G3')],
  visits: [
    { date: '2014-05-01', unit: '市林业局', person: '张局长', isHead: '是', villageCode: W },
    { date: '2013-05-01', unit: '市水利局', person: '王局长', isHead: '是', villageCode: V },
  ],
};

it('is a letter to each unit whose head has not been there, or whose villages lack help', () => {
  const [first, second, ...others] = pagesOf('reminders', sheetsOf(COUNTY));
  expect(others).toEqual([]);
  expect(first).toEqual([
    ['关于做好驻村帮扶工作的督办通知'],
    ['编号：2015-001'],
    ['市水利局：'],
    ['　　经核查驻村帮扶登记表，截至2014年12月31日，你单位在驻村帮扶工作中存在以下问题：'],
    ['　　一、单位主要负责人2014年度未到帮扶村调研。'],
    ['　　二、所帮扶的1个村帮扶力量尚未落实到位，情况如下：'],
    ['行政村', '未派驻工作队或人数不足', '未选派第一书记', '未落实帮扶责任人（户）'],
    ['宜阳县韩城镇001村', '是', 1],
    [''],
    [
      '　　请你单位高度重视，对照上述问题认真整改，并于2015年1月20日前将整改情况书面报送我们。逾期未整改的，将予以通报。',
    ],
    [''],
    ['（印章）　　'],
    ['2015年1月5日'],
  ]);
  expect(second?.slice(0, 3)).toEqual([
    ['关于商请支持做好驻村帮扶工作的函'],
    ['编号：2015-002'],
    ['工业和信息化部：'],
  ]);
});

it('goes to the units of chosen villages only, under the same numbers', () => {
  const pages = pagesOf('reminders', sheetsOf(COUNTY), { chosen: { villages: new Set([1]) } });
  expect(pages.map(([, number, unit]) => [number, unit])).toEqual([
    [['编号：2015-002'], ['工业和信息化部：']],
  ]);
});

it('says nothing of visits that were not submitted', () => {
  const { visits: _, ...without } = COUNTY;
  const pages = pagesOf('reminders', sheetsOf(without));
  expect(pages.map(([, , unit]) => unit)).toEqual([['市水利局：']]);
  expect(pages[0]?.flat().join('')).not.toContain('主要负责人');
});

it('says so where nobody has to be reminded', () => {
  const [page] = pagesOf('reminders', sheetsOf({ villages: [village(V)] }));
  expect(page).toEqual([['关于做好驻村帮扶工作的督办通知'], ['没有需要督办的单位。']]);
});
