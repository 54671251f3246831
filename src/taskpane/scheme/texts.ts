import type { TrialIndicator } from '../../core/tasks';
import type { Localized } from '../../core/words/settings';
import type { Written } from '../ledger-port';
import { counted, grouped, leftAlone } from '../../locales';

const place = (rank: number | null): string => (rank === null ? '—' : String(rank));
const points = (total: number | null): string => (total === null ? '—' : total.toFixed(2));

/** In what targets are told. */
const UNITS_ZH = {
  people: '人',
  times: '次',
  items: '条',
  villages: '个村',
  households: '户',
  money: '万元',
  points: '分',
  share: '比例',
  yes: '是为 1',
} satisfies Readonly<Record<NonNullable<TrialIndicator['unit']>, string>>;

const UNITS_EN: typeof UNITS_ZH = {
  people: 'people',
  times: 'times',
  items: 'items',
  villages: 'villages',
  households: 'households',
  money: '10,000 yuan',
  points: 'points',
  share: 'share',
  yes: 'yes is 1',
};

const ZH = {
  heading: '方案试算',
  about: '按最近一次校验的数据试算；写入“考核指标”之前，工作簿不变。',
  uncheckedHint: '先校验一次，才有数据可以试算。',
  subjects: '考核对象',
  subject: { 工作队: '工作队', 单位: '单位' },
  fields: { 满分: '满分', 目标值: '目标值', 起点值: '起点值', 分档表: '分档表' },
  sum: (sum: number) => `满分合计 ${sum}`,
  working: '正在试算…',
  faulty: (faults: number) => `有 ${grouped(faults)} 处要先改好，才能试算。`,
  effect: (moved: number, subjects: number, regraded: number) =>
    `${grouped(subjects)} 个考核对象中，名次变动 ${grouped(moved)} 个，等次变动 ${grouped(regraded)} 个。`,
  entering: '进入先进名单',
  leaving: '退出先进名单',
  openTie: '待定（名额处并列）',
  movers: '变动最大的',
  nobody: '无',
  move: (
    name: string,
    before: number | null,
    after: number | null,
    totalBefore: number | null,
    totalAfter: number | null,
  ) => `${name}：第 ${place(before)} → ${place(after)} 名，${points(totalBefore)} → ${points(totalAfter)} 分`,
  write: (fields: number) => `写入考核指标（${grouped(fields)} 处）`,
  reset: '恢复原值',
  before: (value: string) => `原为 ${value === '' ? '空' : value}`,
  unit: (unit: TrialIndicator['unit']) => (unit === null ? '' : `（${UNITS_ZH[unit]}）`),
  faultAt: (indicator: string, field: string) => `${indicator} · ${field}`,
  bands: {
    from: '达到',
    gives: '得',
    points: '分',
    fromOf: (at: number) => `第 ${at} 档起点`,
    scoreOf: (at: number) => `第 ${at} 档得分`,
    add: '增加一档',
    remove: (at: number) => `去掉第 ${at} 档`,
  },
  reason: '方案试算',
  written: (written: Written) =>
    `已写入 ${grouped(written.changed)} 处，可以撤销；重新生成“汇总与考核”后，名次才按它排。${leftAlone['zh-CN'](written)}`,
  notWritable: '“考核指标”里没有这一格，不能在这里改',
};

const EN: typeof ZH = {
  heading: 'Try a scheme',
  about: 'Computed from the last check; the workbook stays as it is until you write into 考核指标.',
  uncheckedHint: 'Check once first: then there are figures to try it on.',
  subjects: 'Subjects',
  subject: { 工作队: 'Teams', 单位: 'Units' },
  fields: { 满分: 'Full score', 目标值: 'Target', 起点值: 'Floor', 分档表: 'Bands' },
  sum: (sum) => `Full scores add up to ${sum}`,
  working: 'Computing…',
  faulty: (faults) => `${counted(faults, 'field has', 'fields have')} to be put right first.`,
  effect: (moved, subjects, regraded) =>
    `Of ${grouped(subjects)} subjects ${grouped(moved)} would have another rank and ${grouped(regraded)} another grade.`,
  entering: 'Entering the advanced list',
  leaving: 'Leaving the advanced list',
  openTie: 'Left open (tied at the cut)',
  movers: 'Those that move most',
  nobody: 'None',
  move: (name, before, after, totalBefore, totalAfter) =>
    `${name}: rank ${place(before)} → ${place(after)}, ${points(totalBefore)} → ${points(totalAfter)} points`,
  write: (fields) => `Write into 考核指标 (${grouped(fields)})`,
  reset: 'Back to what holds',
  before: (value) => `was ${value === '' ? 'blank' : value}`,
  unit: (unit) => (unit === null ? '' : ` (${UNITS_EN[unit]})`),
  faultAt: (indicator, field) => `${indicator} · ${field}`,
  bands: {
    from: 'from',
    gives: 'gives',
    points: 'points',
    fromOf: (at) => `Band ${at} from`,
    scoreOf: (at) => `Points of band ${at}`,
    add: 'Add a band',
    remove: (at) => `Remove band ${at}`,
  },
  reason: 'Scheme tried out',
  written: (written) =>
    `${counted(written.changed, 'cell', 'cells')} written; it can be undone. Ranks go by it once figures and evaluation are made again.${leftAlone.en(written)}`,
  notWritable: 'The sheet 考核指标 has no such cell; it cannot be changed here',
};

/** Texts of the view of 方案试算. */
export const SCHEME_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
