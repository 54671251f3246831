import type { Random } from '../base';
import type { Gender } from './citizen-ids';

type Relation = '户主' | '配偶' | '子女' | '父母' | '孙子女' | '兄弟姐妹' | '儿媳女婿';

/** A member of a household before anybody gets a name: ages are whole years on the as-of date. */
export interface Kin {
  readonly relation: Relation;
  readonly age: number;
  readonly gender: Gender;
}

/** Composes a household of the given size round its head, with ages that fit the relations. */
export function composeFamily(size: number, random: Random): Kin[] {
  const head = familyHead(size, random);
  const family: Kin[] = [head];
  if (size > 1 && random.chance(head.age < 75 ? 0.85 : 0.6)) family.push(spouseOf(head, random));
  while (family.length < size) family.push(nextKin(head, family, random));
  return family;
}

function familyHead(size: number, random: Random): Kin {
  const elderly = random.chance(size === 1 ? 0.6 : size === 2 ? 0.4 : 0.1);
  const age = elderly ? random.int(60, 84) : random.int(size > 3 ? 32 : 28, 62);
  return { relation: '户主', age, gender: random.chance(0.87) ? '男' : '女' };
}

function spouseOf(head: Kin, random: Random): Kin {
  const gap = head.gender === '男' ? random.int(-2, 5) : random.int(-5, 2);
  return { relation: '配偶', age: Math.max(22, head.age - gap), gender: opposite(head.gender) };
}

function nextKin(head: Kin, family: readonly Kin[], random: Random): Kin {
  const parents = family.filter((kin) => kin.relation === '父母');
  const bride = family.find(
    (kin) =>
      kin.relation === '子女' &&
      kin.age >= 23 &&
      !family.some((other) => other.relation === '儿媳女婿' && other.gender !== kin.gender),
  );
  const choices: [() => Kin, number][] = [
    [() => childOf(head, family, random), 10],
    [() => siblingOf(head, random), 0.3],
  ];
  if (head.age <= 64 && parents.length < 2) choices.push([() => parentOf(head, parents[0], random), 3]);
  if (head.age >= 50) choices.push([() => grandchildOf(head, random), 3]);
  if (bride) choices.push([() => inLaw(bride, random), 5]);
  return random.weighted(choices)();
}

function childOf(head: Kin, family: readonly Kin[], random: Random): Kin {
  const youngestParent = Math.min(head.age, family.find((kin) => kin.relation === '配偶')?.age ?? head.age);
  const oldest = Math.max(0, youngestParent - 20);
  const age = random.int(Math.max(0, Math.min(oldest, head.age - 38)), oldest);
  return { relation: '子女', age, gender: random.chance(0.53) ? '男' : '女' };
}

function parentOf(head: Kin, other: Kin | undefined, random: Random): Kin {
  const age = Math.min(95, head.age + random.int(20, 30));
  return { relation: '父母', age, gender: other ? opposite(other.gender) : random.chance(0.4) ? '男' : '女' };
}

function grandchildOf(head: Kin, random: Random): Kin {
  return { relation: '孙子女', age: random.int(0, Math.min(24, head.age - 42)), gender: boyOrGirl(random) };
}

function siblingOf(head: Kin, random: Random): Kin {
  const age = Math.max(20, head.age + random.int(-8, 8));
  return { relation: '兄弟姐妹', age, gender: boyOrGirl(random) };
}

function inLaw(partner: Kin, random: Random): Kin {
  const age = Math.max(20, partner.age + random.int(-3, 3));
  return { relation: '儿媳女婿', age, gender: opposite(partner.gender) };
}

function opposite(gender: Gender): Gender {
  return gender === '男' ? '女' : '男';
}

function boyOrGirl(random: Random): Gender {
  return random.chance(0.52) ? '男' : '女';
}
