import { coded, field, type Field } from './field';

/** A registry sheet: its key in code, the sheet name a clerk sees, and its columns in order. */
export interface TableSpec {
  readonly sheet: string;
  readonly fields: Readonly<Record<string, Field>>;
}

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
const PERSON_ID_ALIASES = ['身份证号码', '证件号码', '公民身份号码'];
const PHONE_ALIASES = ['电话', '手机号', '手机'];
const CODE_ALIASES = ['行政村代码', '村代码', '区划代码'];
const UNIT_ALIASES = ['帮扶单位'];
const HOUSEHOLD_ALIASES = ['户编码', '建档立卡户编号'];

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
};

/** 县(区), 乡镇 and 行政村, which most tables repeat beside the village code. */
function place(marks: '' | '!' = ''): { county: Field; township: Field; village: Field } {
  return {
    county: field('text', '县(区)', marks, ['县', '县区', '县(市、区)', '县市区', '县(市、区、旗)']),
    township: field('text', '乡镇', marks, ['乡(镇)', '镇', '乡镇(街道)']),
    village: field('text', '行政村', marks, ['村', '村名', '村(居)', '村委会']),
  };
}

function villageCode(header: string, marks: '' | '!' | '!#', aliases: readonly string[] = []): Field {
  return field('vcode', header, marks, [...aliases, ...CODE_ALIASES], { ref: 'villages' });
}

function unitName(marks: '' | '!' | '!#'): Field {
  return field('text', '单位名称', marks, UNIT_ALIASES, { ref: 'units' });
}

const gender = coded('性别', '', ['男', '女']);

export const TABLES = {
  villages: {
    sheet: '贫困村名册',
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
  },
  households: {
    sheet: '贫困户名册',
    fields: {
      id: field('text', '户编号', '!#', HOUSEHOLD_ALIASES),
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
      registeredYear: field('year', '识别年度', '!', ['建档年度']),
      status: coded('脱贫状态', '!', ['未脱贫', '已脱贫', '返贫'], ['脱贫属性']),
      exitYear: field('year', '脱贫年度'),
      income: field('num', '人均纯收入', '', ['家庭人均纯收入']),
    },
  },
  members: {
    sheet: '家庭成员',
    fields: {
      householdId: field('text', '户编号', '!#', HOUSEHOLD_ALIASES, { ref: 'households' }),
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
  },
  units: {
    sheet: '帮扶单位名册',
    fields: {
      name: field('text', '单位名称', '!#', UNIT_ALIASES),
      uscc: field('uscc', '统一社会信用代码'),
      category: coded('单位类别', '!', UNIT_CATEGORIES, ['单位类型']),
      county: field('text', '所属县(区)', '', ['县(区)', '县', '县区', '县(市、区)', '县市区', '所属县']),
      head: field('text', '主要负责人'),
      contact: field('text', '联系人'),
      phone: field('phone', '联系电话', '', PHONE_ALIASES),
    },
  },
  postings: {
    sheet: '定点帮扶台账',
    fields: {
      unit: unitName('!#'),
      villageCode: villageCode('村编码', '!#'),
      ...place(),
      kind: coded('帮扶类别', '!', ['定点帮扶', '部队帮扶', '企业帮扶', '社会帮扶']),
      start: field('date', '起始日期', '!'),
      end: field('date', '结束日期'),
    },
  },
  cadres: {
    sheet: '驻村干部名册',
    fields: {
      id: field('text', '干部编号', '!#'),
      name: field('text', '姓名', '!'),
      idNo: field('id18', '身份证号', '!', PERSON_ID_ALIASES),
      gender,
      party: coded('政治面貌', '', ['中共党员', '中共预备党员', '共青团员', '民主党派', '群众']),
      unit: unitName('!'),
      rank: coded(
        '职务职级',
        '!',
        [
          '正厅级',
          '副厅级',
          '正处级',
          '副处级',
          '正科级',
          '副科级',
          '科员',
          '办事员',
          '专业技术人员',
          '其他',
        ],
        ['职务级别'],
        { ...RANK_SYNONYMS, 其它: '其他' },
      ),
      reserve: field('bool', '是否后备干部'),
      post: coded('岗位', '!', ['第一书记', '工作队长', '工作队员', '帮扶责任人', '挂职干部']),
      villageCode: villageCode('驻村编码', '', ['村编码']),
      ...place(),
      start: field('date', '起始日期', '!', ['任职时间', '驻村起始']),
      end: field('date', '结束日期'),
      days: field('int', '驻村天数'),
      phone: field('phone', '联系电话', '', PHONE_ALIASES),
    },
  },
  pairings: {
    sheet: '结对帮扶台账',
    fields: {
      householdId: field('text', '户编号', '!#', HOUSEHOLD_ALIASES, { ref: 'households' }),
      head: field('text', '户主姓名', '', ['户主']),
      cadreId: field('text', '干部编号', '#', [], { ref: 'cadres' }),
      cadreName: field('text', '帮扶责任人', '!', ['帮扶干部', '干部姓名', '帮扶责任人姓名']),
      cadreIdNo: field('id18', '帮扶责任人身份证号', '', ['身份证号', ...PERSON_ID_ALIASES]),
      unit: unitName(''),
      start: field('date', '结对日期', '!'),
      end: field('date', '结束日期'),
      visits: field('int', '走访次数'),
    },
  },
  leaders: {
    sheet: '领导联系村台账',
    fields: {
      name: field('text', '领导姓名', '!#'),
      title: field('text', '职务', '!'),
      level: coded('级别', '!', ['市级', '县级']),
      villageCode: villageCode('村编码', '!#'),
      ...place(),
      year: field('year', '联系年度', '!#'),
      visits: field('int', '调研次数', '!'),
      lastVisit: field('date', '最近调研日期'),
    },
  },
  visits: {
    sheet: '走访调研台账',
    fields: {
      date: field('date', '日期', '!'),
      unit: unitName('!'),
      person: field('text', '走访人', '!'),
      isHead: field('bool', '是否主要负责人', '!'),
      villageCode: villageCode('村编码', '!'),
      topic: field('text', '调研内容'),
      resolved: field('text', '协调解决事项'),
    },
  },
  activities: {
    sheet: '培训座谈台账',
    fields: {
      id: field('text', '活动编号', '!#'),
      date: field('date', '日期', '!'),
      kind: coded('活动类型', '!', [
        '业务培训',
        '驻村干部座谈会',
        '定点单位对接',
        '定点单位座谈会',
        '企业推介会',
        '企业座谈会',
      ]),
      title: field('text', '名称', '!'),
      organiser: field('text', '主办单位'),
      expected: field('int', '应到人数'),
      present: field('int', '实到人数'),
    },
  },
  attendance: {
    sheet: '参加人员',
    fields: {
      activityId: field('text', '活动编号', '!#', [], { ref: 'activities' }),
      cadreId: field('text', '干部编号', '!#', [], { ref: 'cadres' }),
      name: field('text', '姓名'),
      attended: field('bool', '是否到会', '!'),
    },
  },
  projects: {
    sheet: '项目资金台账',
    fields: {
      id: field('text', '项目编号', '!#'),
      name: field('text', '项目名称', '!'),
      villageCode: villageCode('村编码', '!'),
      kind: coded(
        '项目类别',
        '!',
        ['道路', '水利', '教育', '卫生', '文化', '产业', '住房', '用电', '其他'],
        [],
        { 其它: '其他' },
      ),
      source: coded('资金来源', '!', [
        '帮扶单位协调',
        '定点单位引进',
        '定点单位直接投入',
        '社会捐赠资金',
        '社会捐赠物资折资',
        '财政专项',
      ]),
      provider: field('text', '出资单位', '!'),
      planned: field('money', '计划资金', '!'),
      paid: field('money', '到位资金', '!'),
      quantity: field('num', '建设规模'),
      measure: field('text', '计量单位'),
      start: field('date', '开工日期'),
      finish: field('date', '完工日期'),
      status: coded('项目状态', '!', ['未开工', '在建', '完工']),
    },
  },
  outreach: {
    sheet: '企业动员台账',
    fields: {
      enterprise: field('text', '企业名称', '!#'),
      channel: coded('动员方式', '!#', ['意见函', '电话访问', '宣传手册', '上门拜访', '座谈会', '推介会']),
      date: field('date', '日期', '!'),
      reply: coded('回应', '!', ['同意参与', '有意向', '暂不参与', '未回复']),
      joined: field('date', '参与日期'),
      villageCode: villageCode('帮扶村编码', '', ['村编码']),
    },
  },
  publicity: {
    sheet: '宣传台账',
    fields: {
      date: field('date', '日期', '!'),
      channel: coded('渠道', '!', ['市属媒体', '扶贫网站', '微信平台', '洛阳扶贫信息', '其他'], [], {
        其它: '其他',
      }),
      title: field('text', '标题', '!'),
      kind: coded('类别', '!', ['重要意义', '经验做法', '动态进展', '典型案例']),
    },
  },
  scores: {
    sheet: '人工评分表',
    fields: {
      subject: field('text', '考核对象', '!#'),
      indicator: field('text', '指标编号', '!#'),
      score: field('num', '得分', '!'),
      assessor: field('text', '评分人'),
      note: field('text', '说明'),
    },
  },
} as const satisfies Record<string, TableSpec>;

export type TableKey =
  | 'villages'
  | 'households'
  | 'members'
  | 'units'
  | 'postings'
  | 'cadres'
  | 'pairings'
  | 'leaders'
  | 'visits'
  | 'activities'
  | 'attendance'
  | 'projects'
  | 'outreach'
  | 'publicity'
  | 'scores';

export const TABLE_KEYS = Object.keys(TABLES) as TableKey[];

/** The column keys of a table. */
export type FieldKey<K extends TableKey = TableKey> = K extends TableKey
  ? keyof (typeof TABLES)[K]['fields'] & string
  : never;

export function fieldOf<K extends TableKey>(table: K, key: FieldKey<K>): Field {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields;
  return fields[key] as Field;
}

/** A table's columns in declared order. */
export function fieldsOf(table: TableKey): readonly (readonly [string, Field])[] {
  return Object.entries(TABLES[table].fields);
}
