import type { MechanismId } from '../../core/coverage';

/** Texts of 制度落实. */
export const MECHANISMS_TEXTS_ZH = {
  title: (year: number) => `${year}年度驻村帮扶制度落实情况表`,
  remarks: ['对接和座谈会按单位干部到会计，几个单位同参加一次的各计一次，所以不合计；资金为到位资金。'],
  summary: '制度落实情况',
  columns: {
    group: '制度',
    name: '事项',
    required: '要求',
    actual: '实际',
    ratio: '比率',
    met: '是否达到',
    definition: '口径',
  },
  lines: {
    cityLeadersLinked: {
      group: '领导联系',
      name: '市级领导联系一个贫困村',
      definition: '本年度联系的村正好一个，且是贫困村；要求是全部市级领导',
    },
    cityLeadersVisiting: {
      group: '领导联系',
      name: '市级领导到村调研',
      definition: '本年度调研 1 次以上的市级领导',
    },
    countyLeadersLinked: {
      group: '领导联系',
      name: '县级领导联系一个贫困村',
      definition: '本年度联系的村正好一个，且是贫困村；要求是全部县级领导',
    },
    countyLeadersVisiting: {
      group: '领导联系',
      name: '县级领导到村调研',
      definition: '本年度调研 1 次以上的县级领导',
    },
    forums: { group: '座谈会', name: '驻村干部座谈会（次）', definition: '要求次数见参数“座谈会次数要求”' },
    trainings: { group: '培训', name: '业务培训（次）', definition: '要求次数见参数“培训次数要求”' },
    cadresTrained: {
      group: '培训',
      name: '参加过业务培训的驻村干部',
      definition: '本年度到会一次以上；要求是全部在岗驻村干部',
    },
    teams: {
      group: '驻村工作队',
      name: '有驻村工作队的贫困村',
      definition: '截止日有在岗驻村干部；要求是全部贫困村',
    },
    understaffed: {
      group: '驻村工作队',
      name: '驻村工作队人数不足的贫困村',
      definition: '有在岗驻村干部，但少于参数“工作队最少人数”',
    },
    firstSecretaries: {
      group: '第一书记',
      name: '已选派第一书记的贫困村（个）',
      definition: '截止日在岗；要求是全部贫困村',
    },
    firstSecretariesCityUnits: {
      group: '第一书记',
      name: '市直单位正科级第一书记（人）',
      definition: '占在岗第一书记的比重',
    },
    firstSecretariesSent: {
      group: '第一书记',
      name: '本年度选派第一书记',
      definition: '起始日期在本年度',
    },
    headVisits: {
      group: '主要负责人调研',
      name: '主要负责人到村调研（次）',
      definition: '本年度“是否主要负责人”为是的走访调研',
    },
    unitsVisited: {
      group: '主要负责人调研',
      name: '主要负责人已到村调研的单位（家）',
      definition: '要求是已落实定点帮扶或派有在岗干部的全部单位',
    },
    enterprisesApproached: {
      group: '企业动员',
      name: '已动员企业（家）',
      definition: '本年度以任何方式动员的企业，每家计一次',
    },
    enterprisesReplied: { group: '企业动员', name: '已答复企业（家）', definition: '回应不是“未回复”' },
    enterprisesJoined: { group: '企业动员', name: '已参与帮扶企业（家）', definition: '填有参与日期' },
    publicity: { group: '宣传', name: '宣传（条）', definition: '本年度' },
  } satisfies Readonly<
    Record<MechanismId, { readonly group: string; readonly name: string; readonly definition: string }>
  >,
  met: '达到',
  /** Before the number that is missing. */
  short: '未达到（差',
  /** Behind it. */
  shortEnd: '）',
  /** Nothing is required. */
  noDuty: '—',
  untold: '未统计',
  notSubmitted: (sheets: readonly string[]) => `没有提交${sheets.join('、')}`,
  leaders: (level: '市级' | '县级', count: number) => `未落实联系或调研的${level}领导（${count}）`,
  leaderColumns: {
    name: '姓名',
    title: '职务',
    poorVillages: '贫困村',
    visits: '调研次数',
    villages: '联系村',
    problem: '问题',
    where: '村',
    place: '所在位置',
  },
  problems: { linked: '联系村数不为1个，或联系村不是贫困村', visits: '未到村调研', separator: '；' },
  unitHeads: (never: number, visiting: number) =>
    `各单位主要负责人到村调研情况（未到村调研${never}家，已到村调研${visiting}家）`,
  unitColumns: {
    category: '单位类别',
    name: '单位名称',
    visits: '调研次数',
    cadres: '在岗干部',
    postings: '帮扶村',
    county: '所属县(区)',
    head: '主要负责人',
    place: '所在位置',
  },
  designated: (count: number) => `中央、省定点扶贫单位（${count}家）`,
  designatedColumns: {
    category: '单位类别',
    name: '单位名称',
    cadres: '在岗干部',
    visits: '走访调研',
    liaisonMeetings: '对接',
    unitForums: '座谈会',
    introduced: '引进资金(万元)',
    invested: '直接投入(万元)',
  },
  outreach: '企业动员（按动员方式）',
  outreachAbout: '一家企业以几种方式动员的，各方式分别计，最后一行只计一次。',
  outreachColumns: {
    channel: '动员方式',
    approached: '已动员企业(家)',
    replied: '已答复(家)',
    agreed: '同意参与(家)',
    joined: '已参与帮扶(家)',
  },
  publicityChannel: '宣传渠道',
  publicity: '宣传（按渠道和类别，条）',
  total: '合计',
  /** Over all channels, each enterprise once. */
  distinct: '全部（不重复）',
  none: '无。',
  row: (row: number) => `第 ${row} 行`,
};
