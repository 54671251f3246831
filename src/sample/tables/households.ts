import { apportion, type Random, serialDay, SheetBuilder, YEAR, type SampleSheet } from '../base';
import { COUNTIES } from '../counties';
import { composeFamily, conditionOf, type CitizenIds, type Kin, type Names, type Phones } from '../people';
import type { SampleSize } from '../size';
import { householdFacts } from './household-facts';
import type { Village, VillageTotals } from './villages';

/** As much of a household as other sheets refer to. */
export interface Household {
  readonly id: string;
  /** Index into the villages. */
  readonly village: number;
  readonly head: string;
}

export interface HouseholdSources {
  readonly random: Random;
  readonly names: Names;
  readonly ids: CitizenIds;
  readonly phones: Phones;
}

export interface Households {
  readonly households: readonly Household[];
  /** One per village. */
  readonly totals: readonly VillageTotals[];
  readonly householdSheet: SampleSheet;
  readonly memberSheet: SampleSheet;
}

/** 贫困户名册 and 家庭成员: every household with all its members. */
export function createHouseholds(
  size: SampleSize,
  villages: readonly Village[],
  sources: HouseholdSources,
): Households {
  const householdRows = new SheetBuilder('households');
  const memberRows = new SheetBuilder('members');
  const counts = householdsByVillage(size.households, villages, sources.random);
  const sizes = householdSizes(size.households, size.members, sources.random);
  const households: Household[] = [];
  const totals = villages.map((village, at) => {
    let members = 0;
    for (let serial = 1; serial <= (counts[at] as number); serial++) {
      const id = village.code + String(serial).padStart(4, '0');
      const familySize = sizes[households.length] as number;
      const head = addHousehold(id, village, familySize, householdRows, memberRows, sources);
      households.push({ id, village: at, head });
      members += familySize;
    }
    return { households: counts[at] as number, members };
  });
  return { households, totals, householdSheet: householdRows.build(), memberSheet: memberRows.build() };
}

/** Adds the household's line and its members' lines; returns the head's name. */
function addHousehold(
  id: string,
  village: Village,
  familySize: number,
  householdRows: SheetBuilder<'households'>,
  memberRows: SheetBuilder<'members'>,
  { random, names, ids, phones }: HouseholdSources,
): string {
  const kin = composeFamily(familySize, random);
  const conditions = kin.map(({ age }) => conditionOf(age, random));
  const surnames = familySurnames(kin, names);
  const people = kin.map((person, at) => ({
    name: names.person(person.gender, surnames[at]),
    idNo: ids.issue(areaOf(person, village, random), birthOf(person.age, random), person.gender),
  }));
  people.forEach(({ name, idNo }, at) => {
    const { relation, gender } = kin[at] as Kin;
    const { education, health, labourAbility } = conditions[at] as (typeof conditions)[number];
    memberRows.add({ householdId: id, name, idNo, relation, gender, education, health, labourAbility });
  });
  const head = people[0] as (typeof people)[number];
  householdRows.add({
    id,
    villageCode: village.code,
    county: village.county,
    township: village.township,
    village: village.village,
    head: head.name,
    headId: head.idNo,
    phone: random.chance(0.62) ? phones.mobile() : null,
    members: familySize,
    labour: conditions.filter(({ works }) => works).length,
    ...householdFacts({ kin, conditions }, random),
  });
  return head.name;
}

/** Children bear the father's surname; those who married in bear their own. */
function familySurnames(kin: readonly Kin[], names: Names): string[] {
  const head = names.surname();
  const spouse = names.surname();
  const children = kin[0]?.gender === '男' || kin[1]?.relation !== '配偶' ? head : spouse;
  return kin.map(({ relation, gender }) => {
    if (relation === '户主' || relation === '兄弟姐妹') return head;
    if (relation === '配偶') return spouse;
    if (relation === '子女' || relation === '孙子女') return children;
    return relation === '父母' && gender === '男' ? head : names.surname();
  });
}

function areaOf({ relation }: Kin, village: Village, random: Random): string {
  const marriedIn = relation === '配偶' || relation === '儿媳女婿';
  return marriedIn && random.chance(0.2) ? random.pick(COUNTIES).area : village.area;
}

function birthOf(age: number, random: Random): number {
  return serialDay(YEAR - age, 1, 1) + random.int(0, 364);
}

function householdsByVillage(total: number, villages: readonly Village[], random: Random): number[] {
  const weights = villages.map(({ poor }) => (poor ? 0.5 + random.next() : 0));
  return apportion(
    total,
    weights,
    villages.map(({ poor }) => (poor ? 1 : 0)),
  );
}

/** Sizes from 1 to 6 that sum to the number of members. */
function householdSizes(households: number, members: number, random: Random): Uint8Array {
  const sizes = new Uint8Array(households);
  let sum = 0;
  for (let at = 0; at < households; at++) {
    sizes[at] = random.weighted(SIZES);
    sum += sizes[at] as number;
  }
  while (sum !== members) {
    const at = random.int(0, households - 1);
    const step = sum < members ? 1 : -1;
    const changed = (sizes[at] as number) + step;
    if (changed < 1 || changed > 6) continue;
    sizes[at] = changed;
    sum += step;
  }
  return sizes;
}

const SIZES = [
  [1, 10],
  [2, 29],
  [3, 32],
  [4, 20],
  [5, 7],
  [6, 2],
] as const;
