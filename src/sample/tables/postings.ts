import { apportion, serialDay, SheetBuilder, type Random, type SampleSheet } from '../base';
import type { Unit } from '../offices';
import type { SampleSize, UnitCategory } from '../size';
import { LIZHUANG, type Village } from './villages';

/** Which unit helps which village, as indices. */
export interface Posting {
  readonly unit: number;
  readonly village: number;
  readonly start: number;
  readonly end: number | null;
}

/** The layers of help that make a village's cover multiple. */
const LAYERS: Record<UnitCategory, string> = {
  中央单位: '中央',
  省直单位: '省直',
  市直单位: '市直',
  驻洛部队: '部队',
  企事业单位: '企事业',
  大专院校: '企事业',
  科研院所: '企事业',
  县级单位: '县级',
  民营企业: '社会',
  社会团体: '社会',
  爱心人士: '社会',
};

/** Every poor village gets a unit of the city or county, every unit a village, key villages two layers. */
export function createPostings(
  size: SampleSize,
  units: readonly Unit[],
  villages: readonly Village[],
  random: Random,
): Posting[] {
  const book = new PostingBook(units, villages, random);
  for (const [county, cityUnits] of cityUnitsByCounty(size, units)) {
    const own = units.flatMap((unit, at) => (unit.county === county ? [at] : []));
    book.cover(poorVillagesOf(county, villages), random.shuffled([...cityUnits, ...own]));
  }
  const keyFirst = random
    .shuffled(poorIndices(villages))
    .sort((a, b) => keyRank(villages, a) - keyRank(villages, b));
  const nationalKey = size.counties
    .filter(({ kind }) => kind === '国家扶贫开发工作重点县')
    .map(({ name }) => name);
  book.spread(
    ['中央单位', '省直单位'],
    keyFirst.filter((at) => nationalKey.includes(villages[at]?.county ?? '')),
    2,
  );
  book.spread(['驻洛部队'], keyFirst, 1);
  book.spread(['企事业单位', '大专院校', '科研院所'], keyFirst, 1);
  book.spread(['民营企业', '社会团体', '爱心人士'], keyFirst, 1);
  book.addLayerWhereSingle();
  book.keepOfficeOfLizhuang();
  return book.postings;
}

/** 定点帮扶台账, with a few postings that ended before the year. */
export function postingSheet(
  postings: readonly Posting[],
  units: readonly Unit[],
  villages: readonly Village[],
): SampleSheet {
  const sheet = new SheetBuilder('postings');
  const inOrder = [...postings].sort((a, b) => a.village - b.village || a.unit - b.unit);
  for (const { unit, village, start, end } of inOrder) {
    const { name, category } = units[unit] as Unit;
    const { code, county, township, village: villageName } = villages[village] as Village;
    const kind = kindOf(category);
    sheet.add({ unit: name, villageCode: code, county, township, village: villageName, kind, start, end });
  }
  return sheet.build();
}

class PostingBook {
  readonly postings: Posting[] = [];
  private readonly pairs = new Set<string>();

  constructor(
    private readonly units: readonly Unit[],
    private readonly villages: readonly Village[],
    private readonly random: Random,
  ) {}

  /** Goes round villages and units together until each has had its turn. */
  cover(villages: readonly number[], units: readonly number[]): void {
    if (villages.length === 0) return;
    for (let turn = 0; turn < Math.max(villages.length, units.length); turn++)
      this.add(units[turn % units.length] as number, villages[turn % villages.length] as number);
    const handedOver = villages.filter(() => this.random.chance(0.04));
    for (const village of handedOver) this.addEnded(this.random.pick(units), village);
  }

  /** Gives every unit of the categories its share of villages, from the front of the list. */
  spread(categories: readonly UnitCategory[], villages: readonly number[], each: number): void {
    let turn = 0;
    this.units.forEach((unit, at) => {
      if (!categories.includes(unit.category) || villages.length === 0) return;
      for (let count = 0; count < each; count++) this.add(at, villages[turn++ % villages.length] as number);
    });
  }

  addLayerWhereSingle(): void {
    const helpers = this.units.flatMap(({ category }, at) => (category === '企事业单位' ? [at] : []));
    this.villages.forEach((village, at) => {
      if (village.key && this.layersOf(at).size < 2) this.add(this.random.pick(helpers), at);
    });
  }

  keepOfficeOfLizhuang(): void {
    const village = this.villages.findIndex(({ code }) => code === LIZHUANG);
    const unit = this.units.findIndex(({ name }) => name === '中共洛阳市委办公室');
    if (village < 0 || unit < 0) return;
    const known = this.postings.findIndex((posting) => posting.unit === unit && posting.village === village);
    if (known >= 0) this.postings.splice(known, 1);
    this.pairs.delete(`${unit} ${village}`);
    this.add(unit, village, serialDay(2012, 12, 10));
  }

  private layersOf(village: number): Set<string> {
    const active = this.postings.filter((posting) => posting.village === village && posting.end === null);
    return new Set(active.map(({ unit }) => LAYERS[(this.units[unit] as Unit).category]));
  }

  private add(unit: number, village: number, start = this.recentDay(), end: number | null = null): void {
    const pair = `${unit} ${village}`;
    if (this.pairs.has(pair)) return;
    this.pairs.add(pair);
    this.postings.push({ unit, village, start, end });
  }

  private addEnded(unit: number, village: number): void {
    const start = serialDay(2011, 1, 5) + this.random.int(0, 300);
    this.add(unit, village, start, start + this.random.int(300, 700));
  }

  private recentDay(): number {
    return serialDay(2012, 1, 9) + this.random.int(0, 900);
  }
}

function kindOf(category: UnitCategory): string {
  if (category === '驻洛部队') return '部队帮扶';
  if (category === '企事业单位' || category === '民营企业') return '企业帮扶';
  const offices = ['中央单位', '省直单位', '市直单位', '县级单位'];
  return offices.includes(category) ? '定点帮扶' : '社会帮扶';
}

/** Deals the city's own units out to the counties by their poor villages. */
function cityUnitsByCounty(size: SampleSize, units: readonly Unit[]): Map<string, number[]> {
  const cityUnits = units.flatMap(({ category }, at) => (category === '市直单位' ? [at] : []));
  const shares = apportion(
    cityUnits.length,
    size.counties.map(({ poorVillages }) => poorVillages),
  );
  return new Map(size.counties.map(({ name }, at) => [name, cityUnits.splice(0, shares[at] as number)]));
}

function poorVillagesOf(county: string, villages: readonly Village[]): number[] {
  return poorIndices(villages).filter((at) => villages[at]?.county === county);
}

function poorIndices(villages: readonly Village[]): number[] {
  return villages.flatMap(({ poor }, at) => (poor ? [at] : []));
}

function keyRank(villages: readonly Village[], at: number): number {
  return villages[at]?.key === true ? 0 : 1;
}
