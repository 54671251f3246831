import type { HouseholdMethod, LinkMethod } from '../../core/linkage';
import type { Severity } from '../../core/rules';
import { grouped } from './counting';
import { momentOf } from './moment';

export const PANE_TEXTS_ZH = {
  product: '驻村帮扶台账',
  version: (version: string) => `版本 ${version}`,
  intro: {
    title: '四处各办一件事',
    lines: {
      collect: '把乡镇报来的文件拖进来，检查后并入台账。',
      check: '逐条列出问题和改法，点一下到单元格。',
      look: '选中一户、一人或一个数字，看来龙去脉。',
      yearEnd: '关联、汇总、评分、打印、封存。',
    },
    dismiss: '知道了',
    privacy: '全部在本机计算，数据不外传；未经您同意，不改动台账。',
  },
  steps: {
    runAll: '全部运行',
    check: {
      title: '校验',
      about: '核对表头、格式、编码和前后逻辑，写出“校验报告”。',
      action: '校验',
      again: '重新校验',
    },
    link: {
      title: '关联',
      about: '关联帮扶干部、贫困户、村和帮扶单位，写出“关联结果”。',
      action: '关联',
      again: '重新关联',
    },
    summarise: {
      title: '汇总与考核',
      about: '统计帮扶覆盖，给工作队打分排名，写出“覆盖汇总”“工作队考核”。',
      action: '生成汇总',
      again: '重新生成',
    },
  },
  states: {
    idle: '未开始',
    earlier: '以前已生成',
    running: '进行中',
    done: '完成',
    faulty: '有错误',
    failed: '未能完成',
    cancelled: '已取消',
  },
  phases: {
    reading: '正在读取工作簿',
    checking: '正在校验',
    linking: '正在关联',
    calculating: '正在计算',
    writing: '正在写入结果表',
  },
  starting: '正在准备',
  rowsDone: (done: number, total: number) => `${grouped(done)} / ${grouped(total)} 行`,
  cancel: '取消',
  cancelling: '正在取消…',
  cancelled: '已取消，工作簿没有改动。',
  finished: (step: string) => `${step}已完成。`,
  severities: { error: '错误', warning: '警告', info: '提示' } satisfies Readonly<Record<Severity, string>>,
  severityHint: {
    error: '必须改正，否则台账不能接收',
    warning: '需要人工核实',
    info: '供参考，不必改',
  },
  count: (value: number) => grouped(value),
  withCount: (name: string, count: number) => `${name}（${grouped(count)}）`,
  label: (name: string) => `${name}：`,
  check: {
    clean: '没有发现问题。',
    basis: (year: number, asOf: string) => `考核年度 ${year}，截止 ${asOf}`,
    tables: (tables: number, rows: number) => `读取 ${grouped(tables)} 张台账，共 ${grouped(rows)} 行`,
    sheet: '工作表',
    rows: '行数',
    excluded: '不计入',
    excludedHint: '关键列或日期列有错误的行，不参加统计',
    slips: '生成退回单',
    slipsHint: '按乡镇列出错误和警告，一乡镇一页，可打印、签字、盖章后退回',
    open: (count: number) => `查看问题清单（${grouped(count)}）`,
    overview: '概览图表',
  },
  link: {
    ambiguous: '有多个可能',
    unresolved: '未找到',
    of: (linked: number, pairings: number) => `结对 ${grouped(pairings)} 条，已关联 ${grouped(linked)} 条`,
    method: '关联依据',
    count: '条数',
    share: '占比',
    none: '没有可以关联的结对记录。',
    methods: {
      id: '干部编号',
      idNo: '身份证号',
      'name+unit': '姓名和单位',
      'name@village': '姓名（同村干部）',
      'name@township': '姓名（同乡镇干部）',
      'name@county': '姓名（同县干部）',
    } satisfies Readonly<Record<LinkMethod, string>>,
    household: '户关联依据',
    householdMethods: {
      id: '户编号',
      headId: '户主身份证号',
      'village+head': '村和户主姓名',
    } satisfies Readonly<Record<HouseholdMethod, string>>,
  },
  written: { heading: '已写入', open: (sheet: string) => `打开工作表“${sheet}”` },
  findings: {
    heading: '问题清单',
    back: '返回',
    search: '搜索姓名、内容、编号或单元格',
    searchHint: '姓名、内容、编号、单元格',
    clearSearch: '清除搜索',
    severity: '按严重程度筛选',
    grouping: '分组方式',
    byPlace: '按乡镇',
    byRule: '按问题',
    bySheet: '按表',
    all: '全部',
    workbook: '整个工作簿',
    noGroups: '没有这一类问题。',
    backToPlaces: '全部乡镇',
    backToRules: '全部问题',
    backToSheets: '全部工作表',
    list: '问题',
    counted: (count: number) => `共 ${grouped(count)} 条`,
    bounded: (listed: number, count: number) =>
      `共 ${grouped(count)} 条，列出前 ${grouped(listed)} 条；改正后重新校验可见其余。`,
    none: '没有符合条件的问题。',
    clear: '清除筛选',
    reading: '正在读取…',
    retry: '重试',
    row: (row: number) => `第 ${row} 行`,
    remedy: '怎么办：',
    fix: '建议改为：',
    keys: 'F8、Shift+F8 或上下键移动，单元格随之选中',
  },
  /** A local time as records keep it, in short; the year is said where it is another. */
  moment: (at: string, thisYear: number) => {
    const parts = momentOf(at);
    if (!parts) return at;
    const { year, month, day, time } = parts;
    return `${year === thisYear ? '' : `${year}年`}${month}月${day}日 ${time}`;
  },
  yearEnd: {
    heading: (year: number) => `${year} 年度`,
    list: '全年各项工作',
    ranking: '考核排名',
    made: (at: string | null) => (at === null ? '已生成' : `${at} 生成`),
    notMade: '未生成',
    sealed: (year: number, at: string | null) => `${year} 年度${at === null ? '已封存' : ` ${at}`}`,
    linked: '结对已关联',
    ambiguous: (count: number) => `${grouped(count)} 条待定`,
    villages: '贫困村有工作队',
    households: '贫困户有责任人',
    judged: { 工作队: '工作队已评出总分', 单位: '单位已评出总分' },
    uncheckedHint: '校验后，这里列出全年各项工作的完成数。',
  },
  places: {
    label: '办理事项',
    collect: '收表',
    check: '核对',
    look: '查询',
    yearEnd: '年终',
    more: '其他',
    working: '正在办理',
    errors: (count: number) => `${grouped(count)} 个错误待改`,
    missing: (count: number) => `${grouped(count)} 个乡镇未报`,
  },
  settings: {
    heading: '设置',
    year: '考核年度',
    asOf: '截止日期',
    doubts: '核查疑点数据',
    doubtsHint: '另查常见审计疑点，结果均为警告。',
    yearHint: '不填则按工作簿“参数”表',
    asOfHint: '如 2014-12-31；不填则按“参数”表',
    yearWrong: '请填 1949 到 2200 之间的四位年份',
    asOfWrong: '请填日期，如 2014-12-31',
    steering: '新建设置表',
    steeringHint: '“参数”“县区”“考核指标”“等次”“规则”：在表里改参数、指标、等次和每条规则的级别与启用',
    steeringAdding: '正在新建…',
    steeringAdded: (names: readonly string[]) =>
      names.length === 0 ? '设置表都已经有了。' : `已新建：${names.join('、')}。`,
    summary: (year: number | null, asOf: string | null, doubts: boolean) =>
      [
        ...(year === null && asOf === null ? ['年度和日期按“参数”表'] : []),
        ...(year === null ? [] : [`${year} 年度`]),
        ...(asOf === null ? [] : [`截止 ${asOf}`]),
        ...(doubts ? ['含疑点数据'] : []),
      ].join(' · '),
  },
  unfinished: {
    operations: {
      fixes: '自动修改',
      undoFixes: '自动修改的撤销',
      settings: '设置表的添加',
      sheets: '工作表的添加',
      nextYear: '年度结转',
      merge: '汇总报送',
      undoMerge: '汇总报送的撤销',
      proposals: '结对建议的写入',
      undoProposals: '结对建议的撤销',
      generated: '结果表写入',
      forms: '表格添加',
      seal: '年度封存',
      marks: '问题标记',
      clearedMarks: '标记清除',
      mapping: '表格识别保存',
      waivers: '“已核实，不改”的记录',
      filters: '筛选',
    },
    found: ({ what, at, cells, sheets, isDecided }: UnfinishedShown) =>
      [
        `上次${at === '' ? '' : `（${at}）`}${what === null ? '有一次改动' : `的${what}`}没有做完`,
        ...(cells === 0 ? [] : [`涉及 ${grouped(cells)} 个单元格`]),
        ...(sheets.length === 0 ? [] : [`${isDecided ? '已写好' : '没写完'}的工作表：${sheets.join('、')}`]),
      ].join('，') + (isDecided ? '，只剩收尾。请先完成，再继续。' : '。请先撤销，再继续。'),
    finish: '完成这次改动',
    finished: '已完成。',
    takeBack: '撤销这次改动',
    takenBack: (left: number) =>
      `已撤销。${left === 0 ? '' : `${grouped(left)} 个单元格后来有人改过，保持现在的内容。`}`,
  },
  yes: '是',
  no: '否',
  dismiss: '关闭提示',
  again: '重试',
};

/** What is said of a change that was broken off. */
interface UnfinishedShown {
  /** What was done; null where that is not known. */
  readonly what: string | null;
  readonly at: string;
  readonly cells: number;
  readonly sheets: readonly string[];
  readonly isDecided: boolean;
}

export type PaneTexts = typeof PANE_TEXTS_ZH;
