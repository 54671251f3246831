import type { GapId, HelpLine, Timeline } from '../../core/coverage';

/** Texts of 未覆盖清单. */
export const GAPS_TEXTS_ZH = {
  title: (year: number) => `${year}年度驻村帮扶未覆盖情况清单`,
  remarks: ['各项数量与“覆盖汇总”一致。'],
  summary: '未覆盖情况汇总',
  summaryColumns: { name: '类别', count: '数量', see: '查看', definition: '口径' },
  see: '查看',
  listed: '未覆盖情况明细',
  /** Each list: its name, how it is counted, and what its number is. */
  lists: {
    noPosting: {
      name: '无定点帮扶的贫困村',
      definition: '截止日没有单位名册中单位的有效定点帮扶',
      value: '应结对户(户)',
    },
    noTeam: {
      name: '无驻村工作队的贫困村',
      definition: '截止日没有在岗的第一书记、工作队长、工作队员',
      value: '应结对户(户)',
    },
    understaffed: {
      name: '驻村工作队人数不足的贫困村',
      definition: '有在岗驻村干部，但少于“工作队最少人数”（参数）',
      value: '应结对户(户)',
    },
    noFirstSecretary: {
      name: '无第一书记的贫困村',
      definition: '截止日没有在岗的第一书记',
      value: '应结对户(户)',
    },
    shallowKeyVillages: {
      name: '未多重覆盖的重点村',
      definition: '重点村只有一层帮扶，或没有帮扶',
      value: '应结对户(户)',
    },
    unpairedHouseholds: {
      name: '未落实帮扶责任人的贫困户',
      definition: '未脱贫、返贫和本年度及以后脱贫的户，未落实在岗的帮扶责任人',
      value: '家庭人口(人)',
    },
    idleCadres: { name: '未结对的干部', definition: '截止日在岗而没有有效结对', value: '结对户(户)' },
    overLimitCadres: {
      name: '结对超上限的干部',
      definition: '有效结对多于上限（按职级设了上限的按职级）',
      value: '结对户(户)',
    },
    vacancies: {
      name: '驻村空档的贫困村',
      definition: '本年度到截止日，没有任何驻村干部的天数和时段',
      value: '空档天数(天)',
    },
    overlaps: {
      name: '同时驻两个村的干部',
      definition: '同一身份证号，本年度同一天驻两个村',
      value: '重叠天数(天)',
    },
    shortServices: {
      name: '任期不满的驻村干部',
      definition: '本年度结束任期，任期短于“最短任期”（参数，默认 1 年）',
      value: '任期天数(天)',
    },
    fewDays: {
      name: '驻村天数不足的干部',
      definition:
        '在岗驻村干部的驻村天数少于应驻村天数（参数“应驻村天数”按本年度任职天数折算）；天数没有填或有误的不列',
      value: '驻村天数(天)',
    },
  } satisfies Readonly<
    Record<
      GapId | keyof Timeline,
      { readonly name: string; readonly definition: string; readonly value: string }
    >
  >,
  none: '无。',
  notSubmitted: (sheets: readonly string[]) => `没有提交${sheets.join('、')}，无法统计。`,
  columns: {
    list: '类别',
    county: '县(区)',
    township: '乡镇',
    village: '行政村',
    key: '编号',
    name: '姓名（户主）',
    value: '数量',
    measure: '计量',
    note: '情况',
    jump: '所在位置',
  },
  row: (row: number) => `第 ${row} 行`,
  /** A row of another sheet than the list's. */
  rowOf: (sheet: string, row: number) => `${sheet} 第 ${row} 行`,
  keyVillage: '重点村',
  layers: (layers: readonly string[]) =>
    layers.length === 0 ? '没有任何帮扶' : `现有帮扶：${layers.join('、')}`,
  team: (size: number, required: number) => `在岗 ${size} 人，最少应有 ${required} 人`,
  onlyTeam: (size: number) => (size === 0 ? '没有驻村干部' : `有驻村干部 ${size} 人`),
  overLimit: (limit: number, post: string) => `上限 ${limit} 户；${post}`,
  overlap: (period: string, village: string) => `${period}还驻${village}`,
  fewDays: (required: number, start: string | null) =>
    `应驻村 ${required} 天${start === null ? '' : `；${start} 到村`}`,
  period: (from: string, to: string) => `${from} 至 ${to}`,
  separator: '；',
  comma: '，',
};

/** Texts of 多线覆盖表. */
export const MATRIX_TEXTS_ZH = {
  title: (year: number) => `${year}年度贫困村帮扶力量覆盖情况一览表`,
  remarks: ['“—”为没有，“√”为一个，两个及以上的填个数。'],
  understaffed: (villages: number) =>
    `有一名在岗驻村干部即为有工作队；其中少于“工作队最少人数”（参数）的${villages}个村，名单见“未覆盖清单”。`,
  places: { county: '县(区)', township: '乡镇', village: '行政村', code: '村编码', key: '重点村' },
  lines: {
    市领导: '市领导',
    县领导: '县领导',
    中央: '中央',
    省直: '省直',
    市直: '市直',
    部队: '部队',
    企事业: '企事业',
    县级: '县级',
    社会: '社会',
    第一书记: '第一书记',
    工作队: '工作队',
  } satisfies Readonly<Record<HelpLine, string>>,
  covered: '帮扶力量合计',
  keyVillage: '是',
  /** A line that does not reach a village. */
  empty: '—',
  /** One, of a line. */
  one: '√',
  withLine: '已覆盖村数',
  withoutLine: '未覆盖村数',
};
