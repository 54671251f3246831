import type { HouseholdMethod, LinkMethod, VillageMethod } from '../../core/linkage';
import type { Severity } from '../../core/rules';
import { AWARDS_TEXTS_ZH } from './awards-zh-cn';
import { BULLETIN_TEXTS_ZH } from './bulletin-zh-cn';
import { dayOf } from './chinese-day';
import { COVERAGE_TEXTS_ZH } from './coverage-zh-cn';
import { GAPS_TEXTS_ZH, MATRIX_TEXTS_ZH } from './gaps-zh-cn';
import { EVALUATION_TEXTS_ZH } from './evaluation-zh-cn';
import { HANDOUT_TEXTS_ZH } from './handouts-zh-cn';
import { MECHANISMS_TEXTS_ZH } from './mechanisms-zh-cn';
import { PROPOSALS_TEXTS_ZH } from './proposals-zh-cn';
import { SUMMARIES_TEXTS_ZH } from './summaries-zh-cn';
import { YEARS_TEXTS_ZH } from './years-zh-cn';
import type { SheetOrigin } from './sheet-origin';

/** Texts of the generated sheets; those of other languages have their type. */
export const SHEET_TEXTS_ZH = {
  /** Where the figures come from, below a sheet. */
  origin: ({ asOf, year, workbook, runAt, version }: SheetOrigin) =>
    `考核年度${year}年，统计截至${dayOf(asOf)}；数据来源：${workbook}；生成时间：${runAt}；程序版本：${version}。`,
  previous: (file: string, year: number) => `上年登记表：${file}（${year}年度）。`,
  /** Rows that are left out of the counts. */
  excluded: {
    title: (year: number) => `${year}年度未计入统计的登记表行数及原因`,
    remark: (rows: number, sheet: string) =>
      `登记表中有${rows}行因主键或日期有误未计入统计，原因见“${sheet}”。`,
    columns: { sheet: '登记表', all: '未计入合计', rule: '规则', reason: '原因', rows: '其中' },
    unit: '行',
    remarks: ['一行有几处差错的，各原因分别计，所以“其中”各数之和可能大于合计。'],
    none: '没有因差错未计入统计的行。',
  },
  /** Head and end of a sheet that an office hands up. */
  filing: {
    annex: (number: number) => `附表${number}`,
    reportingUnit: (name: string) => `填报单位：${name === '' ? BLANK : name}`,
    filedOn: (date: string) => `填报日期：${dayOf(date)}`,
    units: (names: readonly string[]) => `单位：${names.join('、')}`,
    gap: '　　',
    signature: ({
      responsible,
      reviewer,
      preparedBy,
      telephone,
    }: Readonly<Record<'responsible' | 'reviewer' | 'preparedBy' | 'telephone', string>>) =>
      [
        `单位负责人：${responsible || BLANK}`,
        `审核人：${reviewer || BLANK}`,
        `填报人：${preparedBy || BLANK}`,
        `联系电话：${telephone || BLANK}`,
      ].join('　　'),
    remarks: '说明：',
    remark: (number: number, text: string) => `${number}．${text}`,
    footer: '第 &P 页　共 &N 页',
  },
  /** In what figures are counted. */
  units: {
    villages: '个',
    people: '人',
    leaders: '位',
    times: '次',
    persons: '名',
    teams: '个',
    units: '家',
    households: '户',
    money: '万元',
    projects: '个',
    items: '条',
    days: '天',
    score: '分',
    ratio: '%',
  },
  severities: { error: '错误', warning: '警告', info: '提示' } satisfies Readonly<Record<Severity, string>>,
  validation: {
    title: '驻村帮扶登记表校验报告',
    totals: ({ errors, warnings, infos }: { errors: number; warnings: number; infos: number }) =>
      `错误 ${errors} 条，警告 ${warnings} 条，提示 ${infos} 条`,
    checked: (tables: readonly { sheet: string; rows: number }[]) =>
      `已校验：${tables.map(({ sheet, rows }) => `${sheet} ${rows} 行`).join('、')}`,
    columns: {
      severity: '级别',
      rule: '规则',
      problem: '问题',
      table: '登记表',
      sheet: '工作表',
      place: '所在位置',
      key: '主键（编号）',
      value: '填报内容',
      message: '问题说明',
      remedy: '处理办法',
      suggestion: '建议值',
    },
    summary: '按规则汇总',
    summaryColumns: { severity: '级别', rule: '规则', problem: '问题', count: '条数' },
    waived: '已核实，不改',
    waivedNote:
      '以下各项已核实填报无误，不计入问题条数，按填报内容统计；单元格内容改动后自动失效，重新列为问题。',
    waivedColumns: {
      severity: '级别',
      rule: '规则',
      problem: '问题',
      table: '登记表',
      sheet: '工作表',
      place: '所在位置',
      key: '主键（编号）',
      value: '填报内容',
      message: '问题说明',
      reason: '核实说明',
      day: '核实日期',
    },
    /** A whole row as a place. */
    row: (row: number) => `第 ${row} 行`,
    listedOnly: (listed: number) => `每条规则最多列出 ${listed} 条，汇总数是全部。`,
    none: '没有发现问题。',
  },
  slips: {
    title: '驻村帮扶登记表退回修改通知单',
    none: '没有需要退回修改的问题。',
    heading: (place: string) => `驻村帮扶登记表退回修改通知单（${place}）`,
    /** Of the year, of which round, and which of that. */
    number: (year: number, round: number, number: number) =>
      `编号：${year}-${round}-${String(number).padStart(3, '0')}`,
    sentOn: (day: string) => `退回日期：${dayOf(day)}`,
    request: (findings: number, day: string) =>
      `经核对，你单位报送的登记表存在下列${findings}处问题，请逐条核实更正，于${dayOf(day)}前重新报送。`,
    columns: {
      number: '序号',
      sheet: '工作表',
      place: '所在位置',
      key: '主键（编号）',
      value: '填报内容',
      message: '问题',
      remedy: '整改要求',
      suggestion: '建议值',
    },
    signatures: [
      '退回单位（盖章）：                    经办人：                    退回日期：        年    月    日',
      '填报单位（盖章）：                    负责人（签字）：                    改正日期：        年    月    日',
    ],
    /** Where a finding is of no township and no file: in the tables that the county keeps itself. */
    ofCounty: '本级登记表',
  },
  returns: {
    title: '退回记录',
    about: (round: number) =>
      `第 ${round} 次退回。现状与上一次退回相比，按规则和对象（不按行号）对照；下次校验以本表为准，请勿改动。`,
    uncompared: (rules: readonly string[]) => `问题过多或本次未检查、未作对照的规则：${rules.join('、')}。`,
    places: '各乡镇（文件）',
    placeColumns: {
      place: '乡镇（文件）',
      round: '最近一轮',
      at: '退回时间',
      sent: '本轮问题',
      gone: '已整改',
      remaining: '未整改',
      back: '再次出现',
      new: '新增',
    },
    items: '逐条',
    columns: {
      place: '乡镇（文件）',
      rule: '规则',
      sheet: '工作表',
      key: '主键（编号）',
      message: '问题',
      first: '首次退回',
      last: '最近退回',
      state: '现状',
      identity: '对照标识',
    },
    states: {
      gone: '已整改',
      remaining: '未整改',
      back: '再次出现',
      new: '新增',
      notSubmitted: '未重新报送',
    },
  },
  linkage: {
    title: (year: number) => `${year}年度帮扶责任人关联结果`,
    columns: {
      kind: '类别',
      id: '编号',
      name: '姓名',
      county: '县(区)',
      township: '乡镇',
      village: '行政村',
      villageMethod: '村关联方式',
      householdMethod: '户关联方式',
      householdCertainty: '户可信度',
      otherId: '对应编号',
      otherName: '对应姓名',
      unit: '单位',
      method: '关联方式',
      certainty: '可信度',
      households: '户数',
      note: '说明',
    },
    household: '户',
    cadre: '干部',
    methods: {
      id: '干部编号',
      idNo: '身份证号',
      'name+unit': '姓名 + 单位',
      'name@village': '姓名（同村）',
      'name@township': '姓名（同乡镇）',
      'name@county': '姓名（同县）',
    } satisfies Readonly<Record<LinkMethod, string>>,
    householdMethods: {
      id: '户编号',
      headId: '户主身份证号',
      'village+head': '村 + 户主',
    } satisfies Readonly<Record<HouseholdMethod, string>>,
    villageMethods: {
      code: '村编码',
      'county+township+village': '县 + 乡镇 + 村',
      'township+village': '乡镇 + 村',
      village: '村名',
      none: '未找到所在村',
    } satisfies Readonly<Record<VillageMethod | 'none', string>>,
    /** How many pairings there are, and how many of them were linked in which way or not. */
    found: (pairings: number, outcomes: readonly (readonly [string, number])[]) =>
      `结对 ${pairings} 条${outcomes.map(([outcome, count]) => `，${outcome} ${count}`).join('')}。`,
    several: '多人符合',
    /** By which way how many of their households were found, or not. */
    foundHouseholds: (outcomes: readonly (readonly [string, number])[]) =>
      `所结的户：${outcomes.map(([outcome, count]) => `${outcome} ${count}`).join('，')}。`,
    severalHouseholds: '多户符合',
    householdNotFound: '未找到该户',
    certainty: { sure: '确定', likely: '较可信', check: '请核对', none: '未关联' },
    notPaired: '没有结对记录',
    notFound: '帮扶责任人查无此人',
    ambiguous: (matches: number) => `同名干部${matches}人，待核实`,
    ended: '结对不在有效期内',
    leftOut: '这一行有错误，不计入统计',
    pairingLeftOut: (sheet: string, row: number) => `${sheet}第${row}行有错误，该结对未计入`,
    cadreLeft: (name: string, end: string) => `帮扶干部${name}已于 ${end} 离岗`,
    cadreToCome: (name: string, start: string) => `帮扶干部${name} ${start} 才到岗`,
    idle: '没有结对户',
    notActive: '截止日不在岗',
    unknownUnit: '单位名册中没有其单位',
    /** Between two notes. */
    separator: '；',
  },
  coverage: COVERAGE_TEXTS_ZH,
  gaps: GAPS_TEXTS_ZH,
  matrix: MATRIX_TEXTS_ZH,
  mechanisms: MECHANISMS_TEXTS_ZH,
  bulletin: BULLETIN_TEXTS_ZH,
  evaluation: EVALUATION_TEXTS_ZH,
  awards: AWARDS_TEXTS_ZH,
  proposals: PROPOSALS_TEXTS_ZH,
  summaries: SUMMARIES_TEXTS_ZH,
  years: YEARS_TEXTS_ZH,
  handouts: HANDOUT_TEXTS_ZH,
};

/** Room to write by hand. */
const BLANK = '　　　　　　';

export type SheetTexts = typeof SHEET_TEXTS_ZH;
