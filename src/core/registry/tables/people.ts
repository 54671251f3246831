import { coded, field } from './field';
import {
  CODE_ALIASES,
  gender,
  HOUSEHOLD_ALIASES,
  householdId,
  PERSON_ID_ALIASES,
  PHONE_ALIASES,
  place,
  villageCode,
} from './shared-fields';
import type { TableSpec } from './table-spec';

export const villages = {
  sheet: '贫困村名册',
  named: /贫困村(?!.*(?:户|人口|第一书记|工作队|帮扶))/,
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
  fields: {
    id: field('text', '户编号', '!#', HOUSEHOLD_ALIASES, { identifier: true }),
    villageCode: villageCode('村编码', '!'),
    ...place(),
    head: field('text', '户主姓名', '!', ['户主', '姓名']),
    headId: field('id18', '户主身份证号', '!', ['身份证号', ...PERSON_ID_ALIASES]),
    phone: field('phone', '联系电话', '', [...PHONE_ALIASES, '户联系电话']),
    members: field('int', '家庭人口', '!', ['人口数', '家庭人口数', '人数']),
    labour: field('int', '劳动力人数', '', ['劳动力']),
    attribute: coded(
      '贫困户属性',
      '!',
      ['一般贫困户', '低保贫困户', '五保贫困户', '低保户', '五保户'],
      ['属性', '户类型'],
    ),
    cause: coded(
      '主要致贫原因',
      '!',
      [
        '因病',
        '因残',
        '因学',
        '因灾',
        '缺土地',
        '缺水',
        '缺技术',
        '缺劳力',
        '缺资金',
        '交通条件落后',
        '自身发展动力不足',
        '其他',
      ],
      ['致贫原因', '致贫原因1'],
      {
        缺劳动力: '缺劳力',
        因病致贫: '因病',
        因残致贫: '因残',
        因学致贫: '因学',
        因灾致贫: '因灾',
        其它: '其他',
      },
    ),
    registeredYear: field('year', '识别年度', '!', ['建档年度', '首次识别时间']),
    status: coded('脱贫状态', '!', ['未脱贫', '已脱贫', '返贫'], ['脱贫属性']),
    exitYear: field('year', '脱贫年度'),
    income: field('num', '人均纯收入', '', ['家庭人均纯收入']),
  },
} as const satisfies TableSpec;

export const members = {
  sheet: '家庭成员',
  named: /家庭成员|人口|户成员/,
  fields: {
    householdId: householdId(),
    name: field('text', '姓名', '!'),
    idNo: field('id18', '身份证号', '!#', PERSON_ID_ALIASES),
    relation: coded(
      '与户主关系',
      '!',
      ['户主', '配偶', '子女', '父母', '孙子女', '祖父母', '兄弟姐妹', '儿媳女婿', '其他'],
      [],
      { 其它: '其他' },
    ),
    gender,
    education: coded(
      '文化程度',
      '',
      ['文盲半文盲', '小学', '初中', '高中', '大专', '本科及以上', '学龄前儿童'],
      [],
      { 文盲或半文盲: '文盲半文盲' },
    ),
    health: coded('健康状况', '', ['健康', '长期慢性病', '患有大病', '残疾']),
    labourAbility: coded(
      '劳动能力',
      '',
      ['普通劳动力', '技能劳动力', '丧失劳动力', '无劳动力', '弱劳动力或半劳动力'],
      ['劳动技能'],
    ),
  },
} as const satisfies TableSpec;
