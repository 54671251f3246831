import { dayOf } from './chinese-day';

const ORDINALS = ['一', '二', '三', '四', '五'];

/** More are not named. */
const MOST_NAMES = 3;

function namesOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMES).join('、');
  return names.length > MOST_NAMES ? `${named}等${names.length}名` : named;
}

/** Texts of the papers that are handed out when they are asked for. */
export const HANDOUT_TEXTS_ZH = {
  /** What all letters have. */
  letter: {
    number: (year: number, number: number) => `编号：${year}-${String(number).padStart(3, '0')}`,
    to: (unit: string) => `${unit}：`,
    /** Begins two characters further in. */
    paragraph: (text: string) => `　　${text}`,
    point: (index: number, text: string) => `${ORDINALS[index] ?? index + 1}、${text}`,
    from: (unit: string) => (unit === '' ? '（印章）　　' : unit),
    day: (iso: string) => dayOf(iso),
  },
  village: {
    title: (year: number) => `${year}年度贫困村驻村帮扶情况表`,
    none: '没有可列出的村。',
    labels: {
      county: '县(市、区)',
      township: '乡镇',
      village: '行政村',
      code: '村编码',
      kind: '村类别',
      households: '总户数（户）',
      population: '总人口（人）',
      exitYear: '退出年度',
      poorHouseholds: '贫困户（户）',
      poorPopulation: '贫困人口（人）',
      paired: '已结对户/应结对户',
    },
    kinds: { poor: '贫困村', key: '重点村', demonstration: '示范村', other: '非贫困村', comma: '、' },
    sections: {
      postings: (count: number) => `一、帮扶单位（${count}家）`,
      cadres: (count: number) => `二、驻村工作队（${count}人）`,
      leaders: (count: number) => `三、联系领导（${count}位）`,
      projects: (count: number) => `四、本年度项目（${count}个；资金单位：万元）`,
      households: '五、贫困户情况',
    },
    more: (most: number) => `，表中列前${most}项`,
    /** In a list without a line. */
    noneOfThem: '无',
    columns: {
      unit: '单位名称',
      category: '单位类别',
      help: '帮扶类别',
      since: '起始日期',
      name: '姓名',
      post: '岗位',
      sender: '派出单位',
      days: '驻村天数（天）',
      phone: '联系电话',
      title: '职务',
      level: '级别',
      visits: '调研次数（次）',
      lastVisit: '最近调研日期',
      project: '项目名称',
      source: '资金来源',
      planned: '计划资金',
      paid: '到位资金',
      status: '状态',
      state: '脱贫状态',
      count: '户数（户）',
      people: '人口（人）',
      helped: '已落实帮扶责任人（户）',
      income: '人均纯收入（元）',
    },
    states: { 未脱贫: '未脱贫', 返贫: '返贫', thisYear: '本年度脱贫', before: '以前年度脱贫' },
    total: '合计',
  },
  household: {
    title: (year: number) => `${year}年度贫困户帮扶明白卡`,
    none: '没有可列出的户。',
    labels: {
      county: '县(市、区)',
      township: '乡镇',
      village: '行政村',
      id: '户编号',
      head: '户主姓名',
      headId: '户主身份证号',
      phone: '联系电话',
      members: '家庭人口（人）',
      labour: '劳动力（人）',
      registeredYear: '识别年度',
      attribute: '贫困户属性',
      cause: '主要致贫原因',
      projects: '本村本年度项目',
      measures: '本户帮扶措施及成效',
      incomeBefore: '上年人均纯收入\n（元）',
      income: '本年人均纯收入\n（元）',
      povertyLine: '贫困线（元）',
      status: '脱贫状态',
      exitYear: '脱贫年度',
    },
    sections: { members: '一、家庭成员', helpers: '二、帮扶责任人' },
    more: (most: number) => `，表中列前${most}人`,
    columns: {
      name: '姓名',
      relation: '与户主关系',
      gender: '性别',
      idNo: '身份证号',
      education: '文化程度',
      health: '健康状况',
      labourAbility: '劳动能力',
      helper: '姓名',
      unit: '单位',
      rank: '职务职级',
      phone: '联系电话',
      since: '结对日期',
      visits: '走访次数\n（次）',
    },
    project: (name: string, status: string) => (status === '' ? name : `${name}（${status}）`),
    separator: '；',
    sign: {
      head: '户主（签字）：\n\n　　　　年　　月　　日',
      helper: '帮扶责任人（签字）：\n\n　　　　　年　　月　　日',
      village: '村民委员会（盖章）：\n\n　　　　年　　月　　日',
    },
  },
  helpers: {
    title: {
      helpersByCadre: (year: number) => `${year}年度结对帮扶花名册（按帮扶责任人）`,
      helpersByUnit: (year: number) => `${year}年度结对帮扶花名册（按帮扶单位）`,
    },
    columns: {
      number: '序号',
      cadre: '帮扶责任人',
      unit: '单位',
      rank: '职务职级',
      phone: '联系电话',
      county: '县(市、区)',
      township: '乡镇',
      village: '行政村',
      head: '户主姓名',
      members: '家庭人口',
      status: '脱贫状态',
      since: '结对日期',
      visits: '走访次数',
    },
    about: ({ units, cadres, households }: Readonly<Record<'units' | 'cadres' | 'households', number>>) =>
      `共有帮扶单位${units}家、帮扶责任人${cadres}名，结对${households}户；只列截止日有效、已关联到帮扶责任人的结对。`,
    none: '没有截止日有效、已关联到帮扶责任人的结对。',
  },
  reminder: {
    none: '没有需要督办的单位。',
    /** To those below the office; and to those above it or of the army, who are asked. */
    told: {
      title: '关于做好驻村帮扶工作的督办通知',
      found: (day: string) => `经核查驻村帮扶登记表，截至${dayOf(day)}，你单位在驻村帮扶工作中存在以下问题：`,
      unvisited: (year: number) => `单位主要负责人${year}年度未到帮扶村调研。`,
      lacking: (villages: number) => `所帮扶的${villages}个村帮扶力量尚未落实到位，情况如下：`,
      due: (day: string) =>
        `请你单位高度重视，对照上述问题认真整改，并于${dayOf(day)}前将整改情况书面报送我们。逾期未整改的，将予以通报。`,
    },
    asked: {
      title: '关于商请支持做好驻村帮扶工作的函',
      found: (day: string) =>
        `感谢贵单位对我地驻村帮扶工作的大力支持。根据驻村帮扶登记情况，截至${dayOf(day)}，尚有以下事项商请贵单位支持落实：`,
      unvisited: (year: number) => `邀请贵单位主要负责人到帮扶村调研指导（${year}年度尚无登记）。`,
      lacking: (villages: number) => `贵单位帮扶的${villages}个村帮扶力量有待充实，情况如下：`,
      due: (day: string) => `请予支持，并于${dayOf(day)}前将有关安排函告我们。`,
    },
    columns: {
      village: '行政村',
      team: '未派驻工作队或人数不足',
      firstSecretary: '未选派第一书记',
      households: '未落实帮扶责任人（户）',
    },
    lacks: '是',
  },
  appraisalLetter: {
    title: (year: number) => `关于商请对${year}年度驻村帮扶干部考核鉴定提出意见的函`,
    about: (names: readonly string[], year: number) =>
      `贵单位选派的${namesOf(names)}同志，${year}年度在我地从事驻村帮扶（定点扶贫）工作。现将其履职情况函告如下，考核鉴定表附后：`,
    columns: {
      name: '姓名',
      post: '岗位',
      village: '驻村',
      days: '驻村天数（天）',
      households: '结对户数（户）',
      visits: '走访次数（次）',
    },
    due: (day: string) => `请贵单位在鉴定表“派出单位意见”栏签署意见，加盖公章后于${dayOf(day)}前反馈。`,
    thanks: '感谢贵单位对驻村帮扶工作的大力支持。',
    closing: '特此函告。',
  },
  outstanding: {
    title: (year: number) => `${year}年度驻村帮扶先进个人推荐人选名单`,
    columns: {
      number: '序号',
      group: '类别',
      name: '姓名',
      post: '岗位',
      unit: '派出单位',
      county: '县(市、区)',
      township: '乡镇',
      village: '驻村',
      rank: '工作队名次',
      total: '工作队总分',
      grade: '工作队等次',
      days: '驻村天数',
      share: '出勤率',
      households: '结对户数',
      visits: '走访次数',
      proposed: '是否推荐',
    },
    firstSecretary: '第一书记',
    resident: '驻村干部',
    remarks: (required: number) => [
      '列截止日在岗、所在工作队有总分、未被一票否决且不是末等的第一书记和驻村干部，供比选；“是否推荐”由推荐单位填写。',
      `先列第一书记，后列其他驻村干部；各按所在工作队名次、本人驻村天数、走访次数排列。出勤率为驻村天数÷应驻村天数（全年${required}天，按本年度任职天数折算）。`,
    ],
    none: '没有可推荐的人选。',
  },
};

export type HandoutTexts = typeof HANDOUT_TEXTS_ZH;
