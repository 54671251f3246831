import type { Random } from '../base';

/** What a household sheet records of a person's schooling, health and ability to work. */
export interface PersonCondition {
  readonly education: string;
  readonly health: string;
  readonly labourAbility: string;
  /** Counts as labour: 普通劳动力 or 技能劳动力. */
  readonly works: boolean;
}

/** A condition that fits the age: children are in school, nobody under 17 or over 69 counts as labour. */
export function conditionOf(age: number, random: Random): PersonCondition {
  const health = healthAt(age, random);
  const labourAbility = labourAt(age, health, random);
  const works = labourAbility === '普通劳动力' || labourAbility === '技能劳动力';
  return { education: educationAt(age, random), health, labourAbility, works };
}

function educationAt(age: number, random: Random): string {
  if (age < 7) return '学龄前儿童';
  if (age < 13) return '小学';
  if (age < 16) return '初中';
  if (age < 19) return random.chance(0.6) ? '高中' : '初中';
  if (age < 26)
    return random.weighted([
      ['初中', 4],
      ['高中', 3],
      ['大专', 2],
      ['本科及以上', 1],
    ]);
  if (age < 50)
    return random.weighted([
      ['小学', 2],
      ['初中', 6],
      ['高中', 1.5],
      ['大专', 0.2],
    ]);
  return random.weighted([
    ['文盲半文盲', 3],
    ['小学', 5],
    ['初中', 2],
    ['高中', 0.3],
  ]);
}

function healthAt(age: number, random: Random): string {
  const ill = age < 16 ? 0.02 : age < 50 ? 0.12 : age < 65 ? 0.25 : 0.4;
  if (!random.chance(ill)) return '健康';
  return random.weighted([
    ['长期慢性病', 5],
    ['患有大病', 3],
    ['残疾', 3],
  ]);
}

function labourAt(age: number, health: string, random: Random): string {
  if (age < 17 || age > 69) return '无劳动力';
  if (health === '残疾')
    return random.weighted([
      ['丧失劳动力', 6],
      ['弱劳动力或半劳动力', 3],
      ['普通劳动力', 2],
    ]);
  if (health === '患有大病')
    return random.weighted([
      ['丧失劳动力', 4],
      ['弱劳动力或半劳动力', 5],
    ]);
  if (age < 20)
    return random.weighted([
      ['无劳动力', 6],
      ['普通劳动力', 4],
    ]);
  if (age > 60)
    return random.weighted([
      ['弱劳动力或半劳动力', 5],
      ['普通劳动力', 4],
      ['无劳动力', 2],
    ]);
  return random.weighted([
    ['普通劳动力', 9],
    ['技能劳动力', 1],
  ]);
}
