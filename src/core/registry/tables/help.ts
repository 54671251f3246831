import { KINDS_OF_HELP, PARTIES, POSTS, RANKS, UNIT_CATEGORIES } from './codes/help';
import { coded, field, spares } from './field';
import {
  cadreId,
  COUNTY_ALIASES,
  endDate,
  gender,
  householdId,
  PERSON_ID_ALIASES,
  PHONE_ALIASES,
  place,
  UNIT_ALIASES,
  unitName,
  villageCode,
} from './shared-fields';
import type { TableSpec } from './table-spec';

export const units = {
  sheet: '帮扶单位名册',
  named: /帮扶单位名|单位名册|派出单位/,
  told: { name: ['name'], key: null, words: ['category'], apart: ['name'] },
  fields: {
    name: field('text', '单位名称', '!#', UNIT_ALIASES, { spelling: 'name' }),
    uscc: field('uscc', '统一社会信用代码', '', [], { blanks: ['无', '暂无', '没有'] }),
    category: coded('单位类别', '!', UNIT_CATEGORIES, ['单位类型']),
    county: field('text', '所属县(区)', '', ['所属县', '县(区)', ...COUNTY_ALIASES]),
    head: field('text', '主要负责人'),
    contact: field('text', '联系人'),
    phone: field('phone', '联系电话', '', PHONE_ALIASES),
  },
} as const satisfies TableSpec;

export const postings = {
  sheet: '定点帮扶台账',
  named: /定点帮扶|包村单位|单位帮扶/,
  told: {
    name: ['unit'],
    key: 'villageCode',
    words: ['kind'],
    date: 'start',
    apart: ['unit', 'villageCode', 'kind'],
  },
  fields: {
    unit: unitName('!#'),
    villageCode: villageCode('村编码', '!#'),
    ...place(),
    kind: coded('帮扶类别', '!', KINDS_OF_HELP),
    start: field('date', '起始日期', '!'),
    end: endDate,
  },
} as const satisfies TableSpec;

export const cadres = {
  sheet: '驻村干部名册',
  named:
    /驻村(?:帮扶)?(?:工作队|干部|队员|人员)|第一书记|工作队员|队员名册|选派干部|帮扶(?:责任人|干部|人)(?:名册|花名册|名单)?$/,
  told: { name: ['name'], key: 'id', words: ['post', 'unit'], apart: ['id'] },
  fields: {
    id: field('text', '干部编号', '!#', [], { identifier: true }),
    name: field('text', '姓名', '!', [], { spelling: 'name' }),
    idNo: field('id18', '身份证号', '!', PERSON_ID_ALIASES),
    gender,
    party: coded('政治面貌', '', PARTIES),
    unit: unitName('!'),
    rank: coded('职务职级', '!', RANKS, ['职务级别']),
    reserve: field('bool', '是否后备干部'),
    post: coded('岗位', '!', POSTS),
    villageCode: villageCode('驻村编码', '', ['村编码']),
    ...place(),
    start: field('date', '起始日期', '!', ['任职时间', '驻村起始']),
    end: endDate,
    days: field('int', '驻村天数'),
    phone: field('phone', '联系电话', '', PHONE_ALIASES),
  },
} as const satisfies TableSpec;

/** What rosters call the one who helps and the one who is helped, alone or over a group of columns. */
const HELPERS = [
  '帮扶责任人',
  '帮扶干部',
  '帮扶人',
  '结对干部',
  '结对帮扶人',
  '结对帮扶干部',
  '结对帮扶责任人',
];
const HELPED = ['户主', '贫困户', '贫困户户主', '帮扶对象'];
const ID_WORDS = ['身份证号', '身份证号码', '身份证', '证件号码', '证件号'];

const compounds = (people: readonly string[], words: readonly string[]): string[] =>
  people.flatMap((person) => words.map((word) => person + word));

export const pairings = {
  sheet: '结对帮扶台账',
  named: /结对|一对一|包户|联户|帮扶台账|帮扶花名册/,
  standsBy: ['householdId', 'villageCode'],
  people: [
    { name: 'head', idNo: 'headId' },
    { name: 'cadreName', idNo: 'cadreIdNo' },
  ],
  told: {
    name: ['head'],
    key: 'householdId',
    words: ['cadreName'],
    date: 'start',
    apart: ['householdId', 'cadreName'],
  },
  fields: {
    householdId: householdId([['head', 'village'], ['head', 'villageCode'], ['headId']]),
    head: field('text', '户主姓名', '', ['户主', '贫困户户主', '帮扶对象', ...compounds(HELPED, ['姓名'])], {
      spelling: 'head',
    }),
    ...spares({
      headId: field('id18', '户主身份证号', '', compounds(HELPED, ID_WORDS)),
      villageCode: villageCode('村编码', ''),
      ...place(),
    }),
    cadreId: cadreId('#'),
    cadreName: field('text', '帮扶责任人', '!', [...HELPERS, '干部姓名', ...compounds(HELPERS, ['姓名'])], {
      spelling: 'name',
    }),
    cadreIdNo: field('id18', '帮扶责任人身份证号', '', compounds([...HELPERS, '干部'], ID_WORDS)),
    unit: unitName('', [...UNIT_ALIASES, ...compounds(HELPERS, ['单位', '单位名称'])]),
    start: field('date', '结对日期', '!', ['结对时间', '帮扶开始时间', '帮扶开始日期']),
    end: endDate,
    visits: field('int', '走访次数'),
  },
} as const satisfies TableSpec;
