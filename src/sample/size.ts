import { apportion } from './base';
import { COUNTIES, type County } from './counties';

export type UnitCategory =
  | '中央单位'
  | '省直单位'
  | '市直单位'
  | '驻洛部队'
  | '企事业单位'
  | '县级单位'
  | '民营企业'
  | '大专院校'
  | '科研院所'
  | '社会团体'
  | '爱心人士';

/** Projects of one source of money: how many, and what was paid for them in all, in yuan 100 (0.01 万元). */
export interface Fund {
  readonly projects: number;
  readonly paid: number;
}

/** How much of everything a workbook holds. */
export interface SampleSize {
  /** The place that the workbook's titles name. */
  readonly place: string;
  readonly counties: readonly County[];
  readonly poorVillages: number;
  /** Listed although not poor. */
  readonly otherVillages: number;
  readonly keyVillages: number;
  readonly demonstrationVillages: number;
  readonly households: number;
  readonly members: number;
  /** Share of households with a cadre of their own. */
  readonly pairedShare: number;
  readonly cadres: number;
  /** Cadres whose service ended during the year, and poor villages without a resident team. */
  readonly endedCadres: number;
  readonly villagesWithoutTeam: number;
  readonly firstSecretaries: number;
  /** First Secretaries sent in the year: all of rank 正科级 and from 市直单位. */
  readonly firstSecretariesSent: number;
  readonly units: Readonly<Record<UnitCategory, number>>;
  readonly cityLeaders: number;
  readonly countyLeaders: number;
  readonly visits: { readonly byHeads: number; readonly byOthers: number; readonly earlier: number };
  readonly funds: {
    readonly coordinated: Fund;
    readonly donated: Fund;
    readonly introduced: Fund;
    readonly invested: Fund;
    readonly fiscal: Fund;
  };
  /** Enterprises that were sent a letter in the year. */
  readonly enterprises: number;
  readonly publicity: number;
}

/** The city of 2014, or a multiple of it; at scale 1 every figure of the public record is met exactly. */
export function citySize(scale: number): SampleSize {
  const some = (count: number): number => Math.max(1, Math.round(count * scale));
  // Offices above the city, and its colleges, do not multiply with the villages.
  const atMost = (count: number): number => Math.max(1, Math.round(count * Math.min(scale, 1)));
  const fund = (projects: number, paid: number): Fund => ({
    projects: some(projects),
    paid: Math.round(paid * scale),
  });
  return {
    place: '洛阳市',
    counties: countiesWithVillages(some(669)),
    poorVillages: some(669),
    otherVillages: some(31),
    keyVillages: some(134),
    demonstrationVillages: some(106),
    households: some(129_200),
    members: some(376_000),
    pairedShare: 1,
    cadres: some(10_208),
    endedCadres: 0,
    villagesWithoutTeam: 0,
    firstSecretaries: some(468),
    firstSecretariesSent: some(59),
    units: {
      中央单位: atMost(4),
      省直单位: atMost(23),
      市直单位: some(162),
      驻洛部队: some(22),
      企事业单位: some(89),
      县级单位: some(801),
      民营企业: some(64),
      大专院校: atMost(6),
      科研院所: atMost(6),
      社会团体: atMost(10),
      爱心人士: some(12),
    },
    cityLeaders: some(46),
    countyLeaders: some(256),
    visits: { byHeads: some(634), byOthers: some(1_900), earlier: some(600) },
    funds: {
      coordinated: fund(116, 580_689),
      donated: fund(128, 164_782),
      introduced: fund(142, 42_590_000),
      invested: fund(61, 128_500),
      fiscal: fund(905, 2_214_360),
    },
    enterprises: some(712),
    publicity: some(420),
  };
}

/** A small sample has no village, and so no office, of a county whose share rounds to nothing. */
function countiesWithVillages(poorVillages: number): County[] {
  const shares = apportion(
    poorVillages,
    COUNTIES.map((county) => county.poorVillages),
  );
  return COUNTIES.filter((_, at) => (shares[at] as number) > 0);
}

/**
 * One county, small enough to read through; not everything is covered there, as in any real county.
 * Central and provincial units help the national key counties only.
 */
export function countySize(county: County): SampleSize {
  const ofHigherUnits = (count: number): number => (county.kind === '国家扶贫开发工作重点县' ? count : 0);
  return {
    place: county.name,
    counties: [county],
    poorVillages: 150,
    otherVillages: 12,
    keyVillages: 30,
    demonstrationVillages: 24,
    households: 3_000,
    members: 8_730,
    pairedShare: 0.98,
    cadres: 480,
    endedCadres: 8,
    villagesWithoutTeam: 3,
    firstSecretaries: 105,
    firstSecretariesSent: 13,
    units: {
      中央单位: ofHigherUnits(1),
      省直单位: ofHigherUnits(5),
      市直单位: 36,
      驻洛部队: 4,
      企事业单位: 18,
      县级单位: 92,
      民营企业: 14,
      大专院校: 2,
      科研院所: 2,
      社会团体: 4,
      爱心人士: 5,
    },
    cityLeaders: 10,
    countyLeaders: 34,
    visits: { byHeads: 140, byOthers: 320, earlier: 90 },
    funds: {
      coordinated: { projects: 26, paid: 130_212 },
      donated: { projects: 29, paid: 36_945 },
      introduced: { projects: ofHigherUnits(24), paid: ofHigherUnits(7_214_500) },
      invested: { projects: ofHigherUnits(12), paid: ofHigherUnits(24_180) },
      fiscal: { projects: 120, paid: 296_730 },
    },
    enterprises: 120,
    publicity: 60,
  };
}
