import { serialDay, SheetBuilder, YEAR, type Random, type SampleRow, type SampleSheet } from '../base';
import type { Unit } from '../offices';
import type { Names } from '../people';
import type { SampleSize } from '../size';
import type { Posting } from './postings';
import { yesNo, type Village } from './villages';

const TOPICS = [
  '走访慰问贫困户',
  '调研产业发展',
  '查看人畜饮水工程',
  '督导道路硬化项目',
  '检查危房改造进度',
  '座谈村级班子建设',
  '核对建档立卡信息',
];
/** What was solved, and what the village had raised. */
const MATTERS = [
  ['协调道路硬化资金', '通组道路未硬化'],
  ['落实路灯三十盏', '村内没有路灯'],
  ['联系技术员到村授课', '种植缺技术'],
  ['捐赠图书和课桌', '村小学缺课桌图书'],
  ['帮助销售核桃', '核桃销售难'],
] as const;
/** Of what is looked at, what stays to be done. */
const OPEN_MATTERS: Readonly<Record<string, string>> = {
  查看人畜饮水工程: '部分村民小组饮水不便',
  检查危房改造进度: '危房改造资金未全部到位',
};

/** 走访调研台账: visits of units to the villages that they help, in the year and the year before. */
export function visitSheet(
  size: SampleSize,
  postings: readonly Posting[],
  units: readonly Unit[],
  villages: readonly Village[],
  random: Random,
  names: Names,
): SampleSheet {
  const visit = (year: number, isHead: boolean): SampleRow<'visits'> & { readonly date: number } => {
    const { unit, village } = random.pick(postings);
    const { name, head } = units[unit] as Unit;
    const date = serialDay(year, 1, 4) + random.int(0, 355);
    const person = isHead ? head : names.person(random.chance(0.7) ? '男' : '女');
    const topic = random.pick(TOPICS);
    const [resolved, raised] = random.chance(0.35)
      ? random.pick(MATTERS)
      : [null, OPEN_MATTERS[topic] ?? null];
    return {
      date,
      unit: name,
      person,
      isHead: yesNo(isHead),
      villageCode: (villages[village] as Village).code,
      topic,
      raised,
      resolved,
    };
  };
  const repeat = (count: number, year: number, isHead: boolean) =>
    Array.from({ length: count }, () => visit(year, isHead));
  const { byHeads, byOthers, earlier } = size.visits;
  const earlierByHeads = Math.round(earlier * 0.4);
  const all = [
    ...repeat(earlierByHeads, YEAR - 1, true),
    ...repeat(earlier - earlierByHeads, YEAR - 1, false),
    ...repeat(byHeads, YEAR, true),
    ...repeat(byOthers, YEAR, false),
  ].sort((a, b) => a.date - b.date);
  const sheet = new SheetBuilder('visits');
  for (const row of all) sheet.add(row);
  return sheet.build();
}
