import { YEAR, type Random } from '../base';
import type { PersonCondition, Kin } from '../people';

/** A household's members as far as its own line in the register depends on them. */
export interface Life {
  readonly kin: readonly Kin[];
  readonly conditions: readonly PersonCondition[];
}

/** What the register says of a household besides who lives in it. */
export interface HouseholdFacts {
  readonly attribute: string;
  readonly cause: string;
  readonly registeredYear: number;
  readonly status: '未脱贫' | '已脱贫' | '返贫';
  readonly exitYear: number | null;
  /** Yuan a head. */
  readonly income: number | null;
}

/** Facts that agree with each other and with the members, as the rules and the usual audits ask. */
export function householdFacts(life: Life, random: Random): HouseholdFacts {
  const status = random.weighted([
    ['未脱贫', 88.4],
    ['已脱贫', 11],
    ['返贫', 0.6],
  ] as const);
  return {
    attribute: attributeOf(life, random),
    cause: causeOf(life, random),
    registeredYear: registeredYearOf(status, random),
    status,
    exitYear: status === '已脱贫' ? YEAR : null,
    income: incomeOf(status, random),
  };
}

// Who has left poverty by the end of the year was on the register when it began.
function registeredYearOf(status: HouseholdFacts['status'], random: Random): number {
  return random.chance(0.3) && status !== '已脱贫' ? YEAR : YEAR - 1;
}

// The poverty line of 2014 is 2,800 yuan a head.
function incomeOf(status: HouseholdFacts['status'], random: Random): number | null {
  if (status === '已脱贫') return random.int(28_500, 46_000) / 10;
  return random.chance(0.02) ? null : random.int(9_000, 27_400) / 10;
}

function attributeOf({ kin, conditions }: Life, random: Random): string {
  const alone = kin.every(({ relation }) => relation === '户主' || relation === '配偶');
  const able = kin.some(({ age }, at) => age <= 65 && conditions[at]?.works !== false);
  if (alone && !able && kin.every(({ age }) => age >= 60) && random.chance(0.5))
    return random.chance(0.7) ? '五保贫困户' : '五保户';
  return random.weighted([
    ['一般贫困户', 74],
    ['低保贫困户', 23],
    ['低保户', 3],
  ]);
}

function causeOf({ kin, conditions }: Life, random: Random): string {
  const ill = conditions.some(({ health }) => health === '患有大病' || health === '长期慢性病');
  const disabled = conditions.some(({ health }) => health === '残疾');
  const learning = kin.some(({ age }) => age >= 6 && age <= 22);
  const shortOfHands = conditions.filter(({ works }) => works).length * 2 <= conditions.length;
  return random.weighted([
    ['因病', ill ? 14 : 0],
    ['因残', disabled ? 12 : 0],
    ['因学', learning ? 4 : 0],
    ['缺劳力', shortOfHands ? 6 : 0],
    ['缺技术', 5],
    ['缺资金', 5],
    ['缺土地', 1.5],
    ['缺水', 1],
    ['因灾', 1],
    ['交通条件落后', 2],
    ['自身发展动力不足', 1],
    ['其他', 0.5],
  ]);
}
