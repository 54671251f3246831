import type { Localized } from '../core/settings';

/** Texts of the generated sheets. */
export interface SheetTexts {
  readonly meta: (facts: {
    asOf: string;
    year: number;
    workbook: string;
    runAt: string;
    version: string;
  }) => string;
  readonly excluded: (parts: readonly { sheet: string; rows: number }[]) => string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly validation: {
    readonly title: string;
    readonly totals: (counts: { errors: number; warnings: number; infos: number }) => string;
    readonly checked: (tables: readonly { sheet: string; rows: number }[]) => string;
    readonly columns: readonly string[];
    readonly summary: string;
    readonly summaryColumns: readonly string[];
    readonly listedOnly: (listed: number) => string;
    readonly none: string;
  };
  readonly linkage: {
    readonly title: string;
    readonly columns: readonly string[];
    readonly household: string;
    readonly cadre: string;
    readonly methods: Readonly<Record<string, string>>;
    readonly certainty: Readonly<Record<'sure' | 'likely' | 'check' | 'none', string>>;
    readonly notPaired: string;
    readonly notFound: string;
    readonly ambiguous: (matches: number) => string;
    readonly ended: string;
    readonly leftOut: string;
    readonly idle: string;
  };
  readonly coverage: {
    readonly title: string;
    readonly columns: readonly string[];
    readonly levels: Readonly<Record<'city' | 'class' | 'county' | 'township' | 'village', string>>;
    readonly city: string;
    readonly load: (load: { min: number; median: number; mean: string; max: number }) => string;
  };
  readonly teams: {
    readonly title: string;
    readonly places: string;
    readonly columns: readonly string[];
    readonly metric: (name: string) => string;
    readonly score: (name: string, full: number) => string;
    readonly decision: readonly string[];
    readonly veto: (names: string) => string;
    readonly scheme: string;
    readonly schemeColumns: readonly string[];
    readonly ladder: (names: readonly string[]) => string;
    readonly tied: string;
    readonly incomplete: string;
    readonly notApplicable: string;
    readonly full: string;
    readonly scaling: string;
    readonly notSubmitted: (names: readonly string[]) => string;
  };
}

export const SHEET_TEXTS: Localized<SheetTexts> = {
  'zh-CN': {
    meta: ({ asOf, year, workbook, runAt, version }) =>
      `考核年度 ${String(year)}  截止日期 ${asOf}  来源 ${workbook}  生成时间 ${runAt}  程序版本 ${version}`,
    excluded: (parts) =>
      parts.length === 0
        ? '没有因错误而不计入统计的行。'
        : `关键字或日期有误而不计入统计的行:${parts.map(({ sheet, rows }) => `${sheet} ${String(rows)} 行`).join('、')}。`,
    severities: { error: '错误', warning: '警告', info: '提示' },
    validation: {
      title: '校验报告',
      totals: ({ errors, warnings, infos }) =>
        `错误 ${String(errors)} 条,警告 ${String(warnings)} 条,提示 ${String(infos)} 条`,
      checked: (tables) =>
        `已校验:${tables.map(({ sheet, rows }) => `${sheet} ${String(rows)} 行`).join('、')}`,
      columns: [
        '级别',
        '规则',
        '问题',
        '登记表',
        '工作表',
        '位置',
        '关键字',
        '内容',
        '说明',
        '处理办法',
        '建议值',
      ],
      summary: '按规则汇总',
      summaryColumns: ['级别', '规则', '问题', '条数'],
      listedOnly: (listed) => `每条规则最多列出 ${String(listed)} 条,汇总数是全部。`,
      none: '没有发现问题。',
    },
    linkage: {
      title: '关联结果',
      columns: [
        '类别',
        '编号',
        '姓名',
        '县(区)',
        '乡镇',
        '行政村',
        '对应编号',
        '对应姓名',
        '单位',
        '关联方式',
        '可信度',
        '户数',
        '说明',
      ],
      household: '户',
      cadre: '干部',
      methods: {
        id: '干部编号',
        idNo: '身份证号',
        'name+unit': '姓名 + 单位',
        'name@village': '姓名(同村)',
        'name@township': '姓名(同乡镇)',
        'name@county': '姓名(同县)',
      },
      certainty: { sure: '确定', likely: '较可信', check: '请核对', none: '未关联' },
      notPaired: '没有结对记录',
      notFound: '找不到干部',
      ambiguous: (matches) => `有 ${String(matches)} 名干部符合`,
      ended: '结对不在有效期内',
      leftOut: '这一行有错误,不计入统计',
      idle: '没有结对户',
    },
    coverage: {
      title: '覆盖汇总',
      columns: [
        '级别',
        '县类别',
        '县(区)',
        '乡镇',
        '行政村',
        '贫困村',
        '定点帮扶村',
        '定点覆盖率',
        '多重覆盖村',
        '多重覆盖率',
        '重点村',
        '重点村多重覆盖',
        '重点村多重率',
        '有工作队',
        '工作队覆盖率',
        '有第一书记',
        '第一书记覆盖率',
        '应结对户',
        '已结对户',
        '结对覆盖率',
        '干部',
        '无结对干部',
        '超上限干部',
      ],
      levels: { city: '全市', class: '县类别', county: '县', township: '乡镇', village: '村' },
      city: '全市',
      load: ({ min, median, mean, max }) =>
        `干部结对户数:最少 ${String(min)},中位数 ${String(median)},平均 ${mean},最多 ${String(max)}。一名干部在几个县结对的,各县分别计,全市只计一次。`,
    },
    teams: {
      title: '驻村工作队年度考核',
      places: '先进名额',
      columns: ['县(区)', '乡镇', '行政村', '村编码'],
      metric: (name) => `${name}(指标值)`,
      score: (name, full) => `${name}(${String(full)}分)`,
      decision: ['总分', '否决', '有资格', '同分排序', '名次', '并列', '等次', '先进'],
      veto: (names) => `否决:${names}`,
      scheme: '考核指标',
      schemeColumns: [
        '编号',
        '一级指标',
        '二级指标',
        '满分',
        '计分方式',
        '指标项',
        '目标值',
        '起点值',
        '分档表',
        '适用条件',
      ],
      ladder: (names) =>
        `同分时依次比较:${names.join(' → ')};仍相同的并列。先进名额处并列的标为“待定”,不自动取舍。`,
      tied: '并列',
      incomplete: '不完整',
      notApplicable: '缺项',
      full: '满分',
      scaling:
        '“缺项”是不适用的指标,总分按其余指标的满分折算;得分空白是缺少数据,总分为“不完整”,列出而不排名。',
      notSubmitted: (names) => `工作簿中没有这些指标的数据,各队均按缺项处理:${names.join('、')}。`,
    },
  },
  en: {
    meta: ({ asOf, year, workbook, runAt, version }) =>
      `Year ${String(year)}  As of ${asOf}  Source ${workbook}  Made ${runAt}  Version ${version}`,
    excluded: (parts) =>
      parts.length === 0
        ? 'No row was left out of the counts.'
        : `Left out of the counts for an error in a key or date: ${parts.map(({ sheet, rows }) => `${sheet} ${String(rows)} rows`).join(', ')}.`,
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    validation: {
      title: 'Validation report',
      totals: ({ errors, warnings, infos }) =>
        `${String(errors)} errors, ${String(warnings)} warnings, ${String(infos)} notes`,
      checked: (tables) =>
        `Checked: ${tables.map(({ sheet, rows }) => `${sheet} ${String(rows)} rows`).join(', ')}`,
      columns: [
        'Severity',
        'Rule',
        'Problem',
        'Table',
        'Sheet',
        'Cell',
        'Key',
        'Value',
        'Message',
        'Remedy',
        'Suggestion',
      ],
      summary: 'By rule',
      summaryColumns: ['Severity', 'Rule', 'Problem', 'Count'],
      listedOnly: (listed) =>
        `At most ${String(listed)} findings of a rule are listed; the counts are complete.`,
      none: 'Nothing was found.',
    },
    linkage: {
      title: 'Links',
      columns: [
        'Kind',
        'Number',
        'Name',
        'County',
        'Township',
        'Village',
        'Linked number',
        'Linked name',
        'Unit',
        'Method',
        'Certainty',
        'Households',
        'Note',
      ],
      household: 'Household',
      cadre: 'Cadre',
      methods: {
        id: 'Number',
        idNo: 'Citizen ID',
        'name+unit': 'Name and unit',
        'name@village': 'Name in the village',
        'name@township': 'Name in the township',
        'name@county': 'Name in the county',
      },
      certainty: { sure: 'Certain', likely: 'Likely', check: 'Please check', none: 'Not linked' },
      notPaired: 'No pairing',
      notFound: 'Cadre not found',
      ambiguous: (matches) => `${String(matches)} cadres match`,
      ended: 'Pairing not active',
      leftOut: 'This row has an error and is not counted',
      idle: 'No household',
    },
    coverage: {
      title: 'Coverage',
      columns: [
        'Level',
        'County class',
        'County',
        'Township',
        'Village',
        'Poor villages',
        'Designated',
        'Designated ratio',
        'Multiple',
        'Multiple ratio',
        'Key villages',
        'Key multiple',
        'Key multiple ratio',
        'With team',
        'Team ratio',
        'With First Secretary',
        'First Secretary ratio',
        'Households',
        'Paired',
        'Paired ratio',
        'Cadres',
        'Idle cadres',
        'Over limit',
      ],
      levels: { city: 'City', class: 'Class', county: 'County', township: 'Township', village: 'Village' },
      city: 'City',
      load: ({ min, median, mean, max }) =>
        `Households per cadre: minimum ${String(min)}, median ${String(median)}, mean ${mean}, maximum ${String(max)}. A cadre of several counties counts in each, and once in the city.`,
    },
    teams: {
      title: 'Year-end evaluation of teams',
      places: 'Advanced places',
      columns: ['County', 'Township', 'Village', 'Village code'],
      metric: (name) => `${name} (metric)`,
      score: (name, full) => `${name} (${String(full)})`,
      decision: ['Total', 'Veto', 'Eligible', 'Tie order', 'Rank', 'Tied', 'Grade', 'Advanced'],
      veto: (names) => `Veto: ${names}`,
      scheme: 'Scheme',
      schemeColumns: [
        'Id',
        'Group',
        'Indicator',
        'Full score',
        'Method',
        'Metric',
        'Target',
        'Floor',
        'Bands',
        'Applies if',
      ],
      ladder: (names) =>
        `Ties are broken by ${names.join(' → ')}; what is still equal shares a rank. A tie across the cut is marked 待定.`,
      tied: 'Tied',
      incomplete: 'Incomplete',
      notApplicable: 'n/a',
      full: 'Full score',
      scaling:
        '“n/a” marks an indicator that does not apply; the total is scaled up from the other full scores. A blank score is missing data: the total is “Incomplete”, and the team is listed but not ranked.',
      notSubmitted: (names) =>
        `The workbook holds no data for these indicators, which are “n/a” for every team: ${names.join(', ')}.`,
    },
  },
};
