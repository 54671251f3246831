import { apportionWithin, SheetBuilder, type Random, type SampleSheet } from '../base';
import type { SampleSize } from '../size';
import type { ListedVillage } from '../village-list';

export interface Village extends ListedVillage {
  /** Area code on its people's citizen IDs. */
  readonly area: string;
  readonly poor: boolean;
  /** 重点村, helped from several sides. */
  readonly key: boolean;
  readonly demonstration: boolean;
}

/** The register's count for one village. */
export interface VillageTotals {
  readonly households: number;
  readonly members: number;
}

/** 李庄村 of 上店镇, which the city committee's office has helped since December 2012. */
export const LIZHUANG = '410326101202';

/** Draws poor and other villages from the list, in the order of their codes. */
export function chooseVillages(size: SampleSize, list: readonly ListedVillage[], random: Random): Village[] {
  const byCounty = size.counties.map(({ name }) => drawOrder(name, list, random));
  const weights = size.counties.map(({ poorVillages }) => poorVillages);
  const listed = byCounty.map((villages) => villages.length);
  const poor = apportionWithin(size.poorVillages, weights, listed);
  const spare = listed.map((count, at) => count - (poor[at] as number));
  const others = apportionWithin(size.otherVillages, weights, spare);
  const poorCodes = byCounty.flatMap((villages, at) => villages.slice(0, poor[at]).map(({ code }) => code));
  const keyCodes = new Set(random.shuffled(poorCodes).slice(0, size.keyVillages));
  const demonstrationCodes = new Set(random.shuffled(poorCodes).slice(0, size.demonstrationVillages));
  return byCounty
    .flatMap((villages, at) =>
      villages.slice(0, (poor[at] as number) + (others[at] as number)).map((village, drawn) => ({
        ...village,
        area: (size.counties[at] as { area: string }).area,
        poor: drawn < (poor[at] as number),
        key: keyCodes.has(village.code),
        demonstration: demonstrationCodes.has(village.code),
      })),
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** 贫困村名册. Villages that are not poor have no registered households. */
export function villageSheet(
  villages: readonly Village[],
  totals: readonly VillageTotals[],
  random: Random,
): SampleSheet {
  const sheet = new SheetBuilder('villages');
  villages.forEach((village, at) => {
    const { households, members } = totals[at] as VillageTotals;
    const allHouseholds = Math.round(households * (1.4 + random.next() * 1.6)) + random.int(60, 240);
    sheet.add({
      code: village.code,
      county: village.county,
      township: village.township,
      village: village.village,
      poor: yesNo(village.poor),
      key: yesNo(village.key),
      demonstration: yesNo(village.demonstration),
      households: allHouseholds,
      population: members + Math.round((allHouseholds - households) * (3.1 + random.next() * 0.8)),
      poorHouseholds: households,
      poorPopulation: members,
    });
  });
  return sheet.build();
}

export function yesNo(value: boolean): '是' | '否' {
  return value ? '是' : '否';
}

function drawOrder(county: string, list: readonly ListedVillage[], random: Random): ListedVillage[] {
  const drawn = random.shuffled(list.filter((village) => village.county === county));
  const first = drawn.filter(({ code }) => code === LIZHUANG);
  return [...first, ...drawn.filter(({ code }) => code !== LIZHUANG)];
}
