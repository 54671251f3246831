import { apportion, type Random } from '../base';
import type { County } from '../counties';
import type { Names, Phones } from '../people';
import type { SampleSize, UnitCategory } from '../size';
import { CreditCodes } from './credit-codes';
import {
  COLLEGES,
  INSTITUTES,
  publicInstitutions,
  SOCIETIES,
  type EnterpriseNames,
} from './enterprise-names';
import {
  CENTRAL_OFFICES,
  cityOffices,
  countyOffices,
  militaryUnits,
  PROVINCIAL_OFFICES,
} from './office-names';

/** An office, enterprise, regiment or person that helps villages. */
export interface Unit {
  readonly name: string;
  readonly category: UnitCategory;
  /** Only for 县级单位. */
  readonly county: string | null;
  readonly head: string;
  readonly contact: string;
  readonly phone: string;
  readonly uscc: string | null;
}

export interface UnitSources {
  readonly random: Random;
  readonly names: Names;
  readonly phones: Phones;
  readonly enterprises: EnterpriseNames;
  /** Townships by county, for the offices in them. */
  readonly townships: ReadonlyMap<string, readonly string[]>;
}

/** The registering authority and kind of body that open a credit code; none before the body has one. */
const CODE_KINDS: Record<UnitCategory, string | null> = {
  中央单位: '11',
  省直单位: '11',
  市直单位: '11',
  驻洛部队: null,
  企事业单位: '91',
  县级单位: '11',
  民营企业: '91',
  大专院校: '12',
  科研院所: '12',
  社会团体: '51',
  爱心人士: null,
};

/** All units of the workbook, by category; within 县级单位 by county. */
export function createUnits(size: SampleSize, sources: UnitSources): Unit[] {
  const codes = new CreditCodes(sources.random);
  const { units: counts, counties } = size;
  const named = (category: UnitCategory, names: readonly string[], area: string): Unit[] => {
    if (names.length < counts[category]) throw new RangeError(`only ${names.length} names for ${category}`);
    return names.slice(0, counts[category]).map((name) => unit(name, category, null, area, codes, sources));
  };
  return [
    ...named('中央单位', CENTRAL_OFFICES, '100000'),
    ...named('省直单位', PROVINCIAL_OFFICES, '410000'),
    ...named('市直单位', cityOffices(), '410300'),
    ...named(
      '驻洛部队',
      militaryUnits(
        counties.map(({ name }) => name),
        counts.驻洛部队,
      ),
      '410300',
    ),
    ...named('企事业单位', enterprisesAndInstitutions(counts.企事业单位, sources.enterprises), '410300'),
    ...countyUnits(counts.县级单位, counties, codes, sources),
    ...named('民营企业', enterprises(counts.民营企业, sources.enterprises), '410300'),
    ...named('大专院校', COLLEGES, '410300'),
    ...named('科研院所', INSTITUTES, '410300'),
    ...named('社会团体', SOCIETIES, '410300'),
    ...named('爱心人士', donors(counts.爱心人士, sources), '410300'),
  ];
}

function countyUnits(
  count: number,
  counties: readonly County[],
  codes: CreditCodes,
  sources: UnitSources,
): Unit[] {
  // Every county has its full set of offices; larger ones lend more of them.
  const shares = apportion(
    count,
    counties.map(({ poorVillages }) => 40 + poorVillages * 0.66),
    counties.map(() => 1),
  );
  return counties.flatMap((county, at) =>
    countyOffices(county.name, sources.townships.get(county.name) ?? [])
      .slice(0, shares[at])
      .map((name) => unit(name, '县级单位', county.name, county.area, codes, sources)),
  );
}

function unit(
  name: string,
  category: UnitCategory,
  county: string | null,
  area: string,
  codes: CreditCodes,
  { random, names, phones }: UnitSources,
): Unit {
  const kind = name.startsWith('洛阳市第') ? '12' : CODE_KINDS[category];
  const hasCode = kind !== null && !(category === '县级单位' && random.chance(0.15));
  return {
    name,
    category,
    county,
    head: names.person(random.chance(0.8) ? '男' : '女'),
    contact: names.person(random.chance(0.6) ? '男' : '女'),
    phone: random.chance(0.5) ? phones.landline() : phones.mobile(),
    uscc: hasCode ? codes.issue(kind, area) : null,
  };
}

function enterprises(count: number, names: EnterpriseNames): string[] {
  return Array.from({ length: count }, () => names.next('有限公司'));
}

function enterprisesAndInstitutions(count: number, names: EnterpriseNames): string[] {
  const institutions = publicInstitutions(Math.floor(count / 2));
  const rest = Array.from({ length: count - institutions.length }, () => names.next('有限责任公司'));
  return [...rest, ...institutions];
}

function donors(count: number, { random, names }: UnitSources): string[] {
  return Array.from(
    { length: count },
    () => `爱心人士${names.uniquePerson(random.chance(0.6) ? '男' : '女')}`,
  );
}
