import { coded, field } from './field';
import {
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

const UNIT_CATEGORIES = [
  '中央单位',
  '省直单位',
  '市直单位',
  '驻洛部队',
  '企事业单位',
  '县级单位',
  '民营企业',
  '大专院校',
  '科研院所',
  '社会团体',
  '爱心人士',
];

const RANK_SYNONYMS = {
  厅局级正职: '正厅级',
  厅局级副职: '副厅级',
  县处级正职: '正处级',
  县处级副职: '副处级',
  乡科级正职: '正科级',
  乡科级副职: '副科级',
  科员级: '科员',
  办事员级: '办事员',
  未定职: '其他',
  其它: '其他',
};

export const units = {
  sheet: '帮扶单位名册',
  named: /帮扶单位名|单位名册|派出单位/,
  fields: {
    name: field('text', '单位名称', '!#', UNIT_ALIASES),
    uscc: field('uscc', '统一社会信用代码'),
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
  fields: {
    unit: unitName('!#'),
    villageCode: villageCode('村编码', '!#'),
    ...place(),
    kind: coded('帮扶类别', '!', ['定点帮扶', '部队帮扶', '企业帮扶', '社会帮扶']),
    start: field('date', '起始日期', '!'),
    end: endDate,
  },
} as const satisfies TableSpec;

export const cadres = {
  sheet: '驻村干部名册',
  named:
    /驻村(?:帮扶)?(?:工作队|干部|队员|人员)|第一书记|工作队员|队员名册|选派干部|帮扶(?:责任人|干部|人)(?:名册|花名册|名单)?$/,
  fields: {
    id: field('text', '干部编号', '!#', [], { identifier: true }),
    name: field('text', '姓名', '!'),
    idNo: field('id18', '身份证号', '!', PERSON_ID_ALIASES),
    gender,
    party: coded('政治面貌', '', ['中共党员', '中共预备党员', '共青团员', '民主党派', '群众']),
    unit: unitName('!'),
    rank: coded(
      '职务职级',
      '!',
      ['正厅级', '副厅级', '正处级', '副处级', '正科级', '副科级', '科员', '办事员', '专业技术人员', '其他'],
      ['职务级别'],
      RANK_SYNONYMS,
    ),
    reserve: field('bool', '是否后备干部'),
    post: coded('岗位', '!', ['第一书记', '工作队长', '工作队员', '帮扶责任人', '挂职干部']),
    villageCode: villageCode('驻村编码', '', ['村编码']),
    ...place(),
    start: field('date', '起始日期', '!', ['任职时间', '驻村起始']),
    end: endDate,
    days: field('int', '驻村天数'),
    phone: field('phone', '联系电话', '', PHONE_ALIASES),
  },
} as const satisfies TableSpec;

export const pairings = {
  sheet: '结对帮扶台账',
  named: /结对|一对一|包户|联户|帮扶台账|帮扶花名册/,
  fields: {
    householdId: householdId(),
    head: field('text', '户主姓名', '', ['户主']),
    cadreId: field('text', '干部编号', '#', [], { ref: 'cadres', identifier: true }),
    cadreName: field('text', '帮扶责任人', '!', ['帮扶干部', '干部姓名', '帮扶责任人姓名']),
    cadreIdNo: field('id18', '帮扶责任人身份证号', '', []),
    unit: unitName(''),
    start: field('date', '结对日期', '!'),
    end: endDate,
    visits: field('int', '走访次数'),
  },
} as const satisfies TableSpec;
