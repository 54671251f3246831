import { randomParts, serialDay, SheetBuilder, YEAR, type Random, type SampleSheet } from '../base';
import type { Unit } from '../offices';
import type { Fund, SampleSize, UnitCategory } from '../size';
import type { Posting } from './postings';
import type { Village } from './villages';

type Source =
  | '帮扶单位协调'
  | '社会捐赠资金'
  | '社会捐赠物资折资'
  | '定点单位引进'
  | '定点单位直接投入'
  | '财政专项';

interface Work {
  readonly kind: string;
  readonly name: string;
  readonly measure: string;
  readonly most: number;
}

const WORKS: readonly Work[] = [
  { kind: '道路', name: '通村道路硬化', measure: '公里', most: 8 },
  { kind: '水利', name: '人畜饮水工程', measure: '处', most: 4 },
  { kind: '水利', name: '河堤护砌', measure: '米', most: 900 },
  { kind: '教育', name: '小学校舍改造', measure: '平方米', most: 1200 },
  { kind: '卫生', name: '标准化卫生室', measure: '平方米', most: 200 },
  { kind: '文化', name: '文化大院', measure: '平方米', most: 900 },
  { kind: '产业', name: '香菇种植大棚', measure: '座', most: 60 },
  { kind: '产业', name: '养牛小区', measure: '平方米', most: 3000 },
  { kind: '住房', name: '危房改造', measure: '户', most: 40 },
  { kind: '用电', name: '农网改造', measure: '台', most: 5 },
  { kind: '其他', name: '村部修缮', measure: '平方米', most: 400 },
];

const HELPERS: readonly UnitCategory[] = ['市直单位', '县级单位', '驻洛部队', '企事业单位'];
const DONORS: readonly UnitCategory[] = ['民营企业', '社会团体', '爱心人士'];
const HIGHER: readonly UnitCategory[] = ['中央单位', '省直单位'];

/** 项目资金台账: by source of money, each summing to what the size says, and some of the year before. */
export function projectSheet(
  size: SampleSize,
  units: readonly Unit[],
  postings: readonly Posting[],
  villages: readonly Village[],
  random: Random,
): SampleSheet {
  const book = new ProjectBook(units, villages, random);
  const byCategory = (categories: readonly UnitCategory[]) =>
    postings.filter(({ unit, end }) => end === null && categories.includes((units[unit] as Unit).category));
  const { coordinated, donated, introduced, invested, fiscal } = size.funds;
  book.addAll(coordinated, () => '帮扶单位协调', byCategory(HELPERS));
  book.addAll(donated, (at) => (at % 3 === 2 ? '社会捐赠物资折资' : '社会捐赠资金'), byCategory(DONORS));
  book.addAll(introduced, () => '定点单位引进', byCategory(HIGHER));
  book.addAll(invested, () => '定点单位直接投入', byCategory(HIGHER));
  book.addFiscal(fiscal);
  book.addEarlier(Math.ceil(coordinated.projects / 4), byCategory(HELPERS));
  return book.build();
}

class ProjectBook {
  private readonly sheet = new SheetBuilder('projects');
  private count = 0;

  constructor(
    private readonly units: readonly Unit[],
    private readonly villages: readonly Village[],
    private readonly random: Random,
  ) {}

  addAll(fund: Fund, sourceOf: (at: number) => Source, postings: readonly Posting[]): void {
    const paid = randomParts(fund.paid, fund.projects, this.random);
    paid.forEach((amount, at) => {
      const { unit, village } = this.random.pick(postings);
      this.add(village, sourceOf(at), (this.units[unit] as Unit).name, amount, YEAR);
    });
  }

  /** The county's own money; a few of its projects have not begun. */
  addFiscal(fund: Fund): void {
    const poor = this.villages.flatMap((village, at) => (village.poor ? [at] : []));
    for (const amount of randomParts(fund.paid, fund.projects, this.random)) {
      const village = this.random.pick(poor);
      const provider = `${(this.villages[village] as Village).county}财政局`;
      if (this.random.chance(0.06)) this.addPlanned(village, provider, amount);
      else this.add(village, '财政专项', provider, amount, this.random.chance(0.2) ? YEAR - 1 : YEAR);
    }
  }

  addEarlier(count: number, postings: readonly Posting[]): void {
    for (let at = 0; at < count; at++) {
      const { unit, village } = this.random.pick(postings);
      const amount = this.random.int(900, 9000);
      this.add(village, '帮扶单位协调', (this.units[unit] as Unit).name, amount, YEAR - 1);
    }
  }

  build(): SampleSheet {
    return this.sheet.build();
  }

  /** `paid` in 0.01 万元. */
  private add(village: number, source: Source, provider: string, paid: number, year: number): void {
    const { random } = this;
    const start = serialDay(year, 1, 15) + random.int(0, 240);
    const finished = year < YEAR || random.chance(0.62);
    const unpaid = !finished && random.chance(0.7) ? Math.round(paid * random.next() * 0.4) : 0;
    this.sheet.add({
      ...this.common(village, source, provider),
      planned: (paid + unpaid) / 100,
      paid: paid / 100,
      start,
      finish: finished ? start + random.int(30, 105) : null,
      status: finished ? '完工' : '在建',
    });
  }

  private addPlanned(village: number, provider: string, planned: number): void {
    const common = this.common(village, '财政专项', provider);
    this.sheet.add({ ...common, planned: planned / 100, paid: 0, status: '未开工' });
  }

  private common(village: number, source: Source, provider: string) {
    const { code, village: name } = this.villages[village] as Village;
    const work = this.random.pick(WORKS);
    return {
      id: `XM${YEAR}${String(++this.count).padStart(5, '0')}`,
      name: name + work.name,
      villageCode: code,
      kind: work.kind,
      source,
      provider,
      quantity:
        work.measure === '公里' ? this.random.int(5, work.most * 10) / 10 : this.random.int(1, work.most),
      measure: work.measure,
    };
  }
}
