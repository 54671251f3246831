import { CAUSES_OF_POVERTY, EXIT_STATES, HOUSEHOLD_KINDS } from './codes/households';
import { EDUCATION, HEALTH, LABOUR, RELATIONS } from './codes/people';
import { coded, field } from './field';
import {
  CODE_ALIASES,
  gender,
  HOUSEHOLD_ALIASES,
  householdId,
  PERSON_ID_ALIASES,
  PHONE_ALIASES,
  PLACE,
  place,
  villageCode,
} from './shared-fields';
import type { TableSpec } from './table-spec';

export const villages = {
  sheet: '贫困村名册',
  named: /贫困村(?!.*(?:户|人口|第一书记|工作队|帮扶))/,
  told: { name: PLACE, key: 'code', words: [], apart: ['code'] },
  fields: {
    code: field('vcode', '村编码', '!#', CODE_ALIASES),
    ...place('!'),
    poor: field('bool', '是否贫困村', '!', ['贫困村']),
    key: field('bool', '是否重点村', '', ['重点村']),
    demonstration: field('bool', '是否示范村', '', ['示范村']),
    households: field('int', '总户数'),
    population: field('int', '总人口', '', ['人口数']),
    poorHouseholds: field('int', '贫困户数', '', ['建档立卡户数']),
    poorPopulation: field('int', '贫困人口', '', ['贫困人口数', '建档立卡人数']),
    exitYear: field('year', '退出年度', '', ['出列年度']),
  },
} as const satisfies TableSpec;

export const households = {
  sheet: '贫困户名册',
  named: /贫困户|户名册|户信息|户数据|户花名册|户清单|户台账|脱贫户|低保户|五保户|建档立卡户/,
  told: { name: ['head'], key: 'id', words: ['status'], apart: ['id'] },
  fields: {
    id: field('text', '户编号', '!#', HOUSEHOLD_ALIASES, { identifier: true }),
    villageCode: villageCode('村编码', '!'),
    ...place(),
    head: field('text', '户主姓名', '!', ['户主', '姓名'], { spelling: 'head' }),
    headId: field('id18', '户主身份证号', '!', ['身份证号', ...PERSON_ID_ALIASES]),
    phone: field('phone', '联系电话', '', [...PHONE_ALIASES, '户联系电话']),
    members: field('int', '家庭人口', '!', ['人口数', '家庭人口数', '人数']),
    labour: field('int', '劳动力人数', '', ['劳动力']),
    attribute: coded('贫困户属性', '!', HOUSEHOLD_KINDS, ['属性', '户类型']),
    cause: coded('主要致贫原因', '!', CAUSES_OF_POVERTY, ['致贫原因', '致贫原因1']),
    registeredYear: field('year', '识别年度', '!', ['建档年度', '首次识别时间']),
    status: coded('脱贫状态', '!', EXIT_STATES, ['脱贫属性']),
    exitYear: field('year', '脱贫年度'),
    income: field('num', '人均纯收入', '', ['家庭人均纯收入']),
  },
} as const satisfies TableSpec;

export const members = {
  sheet: '家庭成员',
  named: /家庭成员|人口|户成员/,
  standsBy: ['householdId'],
  told: { name: ['name'], key: 'householdId', words: ['relation', 'gender', 'health'], apart: ['idNo'] },
  fields: {
    householdId: householdId(),
    name: field('text', '姓名', '!'),
    idNo: field('id18', '身份证号', '!#', PERSON_ID_ALIASES),
    relation: coded('与户主关系', '!', RELATIONS),
    gender,
    education: coded('文化程度', '', EDUCATION),
    health: coded('健康状况', '', HEALTH),
    labourAbility: coded('劳动能力', '', LABOUR, ['劳动技能']),
  },
} as const satisfies TableSpec;
