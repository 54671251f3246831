import type { SubjectResult } from '../../core/evaluation';

/** Texts of the sheets of the year-end evaluation. */
/** What is written by whom on an appraisal, and below the room for it who signs. */
const OPINIONS: readonly (readonly [string, ...string[]])[] = [
  ['个人小结：'],
  ['村“两委”和群众意见：', '签字：                                                年    月    日'],
  [
    '乡镇（街道）党委意见：',
    '建议等次：  □ 优秀    □ 称职    □ 基本称职    □ 不称职',
    '签字（盖章）：                                        年    月    日',
  ],
  ['派出单位意见：', '签字（盖章）：                                        年    月    日'],
];

export const EVALUATION_TEXTS_ZH = {
  /** A grade, a way of scoring, an indicator: those that are not the office's own are told in the sheet's language. */
  word: (name: string): string => name,
  /** What stays in the language of the register, said where another is spoken. */
  ownWords: [] as readonly string[],
  outcomes: { 是: '是', 否: '否', 待定: '待定' } satisfies Readonly<
    Record<SubjectResult['advanced'], string>
  >,
  places: '先进名额',
  /** How many may have the highest grade. */
  topPlaces: (grade: string) => `${grade}名额`,
  full: '满分',
  /** Above the columns that name a subject, tell its metrics, its scores and the decision. */
  heads: {
    subject: '考核对象',
    metrics: '指标完成值',
    scores: '指标得分（括号内为满分）',
    decision: '评定结果',
  },
  metric: (name: string) => name,
  score: (name: string, full: number) => `${name}(${full})`,
  group: (name: string) => `${name} 小计`,
  /** Indicators of groups for which there is no room, or of none. */
  otherGroups: '其他',
  /** Header of the half-year's total, and how it makes the whole. */
  halfYear: '半年得分',
  combined: (halfYear: string, year: string) =>
    `总分 = 半年得分 × ${halfYear} + 全年得分 × ${year}；没有半年得分的为“缺数据”，未定总分。`,
  review: '复核',
  reviewed: (name: string | null, own: number, verified: number) =>
    `${name ?? '总分'} 自评 ${own}、核验 ${verified}`,
  bars: { missingTeam: '帮扶村缺工作队', outOfScope: '不在评先范围' },
  /** Headers of the steps of the decision. */
  steps: {
    yearTotal: '全年得分',
    total: '总分',
    veto: '一票否决',
    scoreGrade: '得分对应等次',
    bar: '限制',
    eligible: '有资格',
    tie: '同分排序',
    rank: '名次',
    tied: '并列',
    quota: '等次名额',
    grade: '等次',
    advanced: '先进',
    order: '评优序',
    countyOrder: '县内序',
    standing: '总序',
    stateOrder: '中央省直单位序',
    otherOrder: '其他单位序',
  },
  veto: (name: string) => `否决：${name}`,
  tied: '并列',
  overQuota: '超名额',
  incomplete: '缺数据',
  notApplicable: '不适用',
  scheme: '考核指标',
  schemeColumns: {
    id: '编号',
    group: '一级指标',
    name: '二级指标',
    full: '满分',
    method: '计分方式',
    metric: '指标项',
    target: '目标值',
    floor: '起点值',
    steps: '分档表',
    condition: '适用条件',
    dataSource: '数据来源',
    department: '考核部门',
  },
  /** One step of 分档表. */
  step: (from: string, score: number) => `≥${from} 得${score}分`,
  stepSeparator: '；',
  ladder: (names: readonly string[]) =>
    `同分时依次比较：${names.join(' → ')}；仍相同的并列。先进名额处并列的标为“待定”，不自动取舍。`,
  grades: (grades: readonly { grade: string; from: number }[]) =>
    `等次：${grades
      .map(({ grade, from }, index) =>
        Number.isFinite(from) ? `${grade} ≥ ${from}` : `${grade} < ${grades[index - 1]?.from ?? 0}`,
      )
      .join('，')}。有否决的为${grades.at(-1)?.grade ?? ''}，不评先进。`,
  gradesAdvanced: (grades: readonly string[]) =>
    `先进从等次为${grades.join('、')}的对象中按名次评选，不足名额的空缺。`,
  scope: (categories: readonly string[]) =>
    `先进单位在${categories.join('、')}中评选，其他单位只考核、不评先（参数“先进单位范围”）。`,
  scaling:
    '“不适用”的指标不计分，总分按其余指标的满分折算；得分空白为缺少数据，总分列为“缺数据”，未定总分，不排名。',
  notSubmitted: (names: readonly string[]) =>
    `没有报送下列指标的数据，一律按“不适用”处理：${names.join('、')}。`,
  teams: {
    title: (year: number) => `${year}年度驻村工作队考核得分汇总表`,
    columns: { county: '县(区)', township: '乡镇', village: '行政村' },
    peopleColumns: { code: '村编码', unit: '派出单位', leader: '队长', firstSecretary: '第一书记' },
    /** The units that sent a team, the first of them by name. */
    units: ([first, ...others]: readonly string[]) =>
      first === undefined ? null : others.length === 0 ? first : `${first}等${others.length + 1}家`,
  },
  units: {
    title: (year: number) => `${year}年度定点帮扶单位考核得分汇总表`,
    columns: { name: '单位名称', category: '单位类别', county: '所属县(区)' },
    peopleColumns: { head: '主要负责人', villages: '帮扶村数' },
    mean: '工作队平均得分只算总分完整的工作队。',
  },
  appraisal: {
    title: (year: number) => `驻村干部年度考核鉴定表（${year}年度）`,
    /** Of cadres of central and provincial units who hold a post elsewhere than in a village. */
    postedTitle: (year: number) => `定点扶贫干部年度考核鉴定表（${year}年度）`,
    none: '没有在岗的驻村工作队干部。',
    labels: {
      name: '姓名',
      gender: '性别',
      party: '政治面貌',
      id: '干部编号',
      rank: '职务职级',
      post: '岗位',
      unit: '派出单位',
      village: '驻村',
      start: '起始日期',
      end: '结束日期',
      days: '驻村天数',
      required: '应驻村天数',
      share: '完成率',
      households: '结对户数',
      visits: '走访次数',
      perHousehold: '户均走访',
      trainings: '参加培训',
      held: '举办培训',
      teamTotal: '工作队得分',
      teamRank: '工作队名次',
      teamGrade: '工作队等次',
      advice: '评定提示',
    },
    ranked: (rank: number, of: number) => `${rank} / ${of}`,
    noTraining: '无数据',
    lifts: (grade: string) => `所在工作队考核为${grade}，可在本队干部中推荐 1 人评为优秀。`,
    holds: (grade: string) => `所在工作队考核为${grade}，本人年度考核不得评为优秀、称职。`,
    opinions: OPINIONS,
  },
  counties: {
    title: (year: number) => `${year}年度各县（区）驻村工作队考核情况对比表`,
    columns: (top: string) => ({
      county: '县(区)',
      className: '县类别',
      teams: '工作队',
      ranked: '有总分',
      mean: '平均分',
      median: '中位数',
      best: '最高分',
      worst: '最低分',
      top: top,
      topShare: `${top}率`,
      understaffed: '人数不足',
    }),
    city: '全市',
    remarks: ['数据取自“工作队考核”；缺数据、未定总分的工作队只计入工作队数。'],
    charts: (top: string) => ({ totals: '各县区工作队平均分与中位数', share: `各县区工作队${top}率` }),
  },
};
