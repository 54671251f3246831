import type { Localized } from '../../core/words/settings';
import type { Written } from '../ledger-port';
import { counted, grouped, leftAlone } from '../../locales';

const ZH = {
  ofOffice: '不属于某个乡镇',
  recheck: '重新校验',
  rechecking: '正在校验…',
  actions: '处理这一条',
  mend: (to: string) => `改为 ${to}`,
  mended: (written: Written) =>
    written.changed > 0 ? '已改正。' : `没有写入。${leftAlone['zh-CN'](written)}`,
  waive: '已核实，不改',
  waiveFor: (place: string) => `已核实，不改：${place}`,
  reason: '核实说明',
  reasonHint: '如“已入户核实”',
  alike: (place: string | null, count: number) =>
    `${place ?? '不属于某个乡镇的'}同一问题的 ${grouped(count)} 条，说明相同，一并记录`,
  tooManyAlike: (place: string | null, count: number) =>
    `${place ?? '不属于某个乡镇的'}同一问题有 ${grouped(count)} 条，太多，请逐条核实。`,
  kept: (count: number) => `已将 ${grouped(count)} 条记为“已核实，不改”。`,
  undo: '撤销',
  keep: '确定',
  cancel: '取消',
  waived: (count: number) => `已核实，不改（${grouped(count)}）`,
  backToFindings: '返回问题',
  waivedAbout: '不计入问题，按填报内容统计；单元格内容改动后自动失效。',
  waivedList: '已核实，不改的问题',
  noWaived: '没有记为“已核实，不改”的问题。',
  restore: '恢复',
  restoreOne: (place: string) => `恢复：${place}`,
  restoreGroup: (count: number) => `恢复这 ${grouped(count)} 条`,
  restoreGroupOf: (what: string, count: number) => `恢复这 ${grouped(count)} 条：${what}`,
  moreWaived: (count: number) => `再显示一些（还有 ${grouped(count)} 条）`,
  onlyFaulty: '只看有问题的行',
  showAll: (sheets: string) => `显示全部行（${sheets}）`,
  filtered: (rows: number) => `已筛选，显示 ${grouped(rows)} 行。`,
  unfilterable: '没有可以筛选的行，或行数太多。请先按乡镇、按问题缩小范围。',
  inTheWay: (sheet: string) => `“${sheet}”已有筛选。替换后仍可恢复。`,
  replace: '替换筛选',
  explain: (rule: string) => `规则 ${rule} 的说明`,
  explanation: {
    severity: '级别：',
    setByOffice: (usual: string) => `“规则”表所定，默认为${usual}`,
    remedy: '处理：',
    source: '依据：',
    optIn: '默认不查',
    binding: '此项必须更正，不能记为“已核实，不改”。',
  },
};

const ofPlace = (place: string | null): string => (place === null ? 'of no township' : `in ${place}`);

const EN: typeof ZH = {
  ofOffice: 'Of no township',
  recheck: 'Check again',
  rechecking: 'Checking…',
  actions: 'What to do with it',
  mend: (to) => `Change to ${to}`,
  mended: (written) => (written.changed > 0 ? 'Corrected.' : `Nothing was written.${leftAlone.en(written)}`),
  waive: 'Verified, leave it',
  waiveFor: (place) => `Verified, leave it: ${place}`,
  reason: 'How it was verified',
  reasonHint: 'Such as “visited the household”',
  alike: (place, count) => `All ${grouped(count)} of this problem ${ofPlace(place)}, for the same reason`,
  tooManyAlike: (place, count) =>
    `There are ${grouped(count)} of this problem ${ofPlace(place)}: too many, verify them one by one.`,
  kept: (count) => `${counted(count, 'finding', 'findings')} kept as verified.`,
  undo: 'Undo',
  keep: 'OK',
  cancel: 'Cancel',
  waived: (count) => `Verified (${grouped(count)})`,
  backToFindings: 'Back to the findings',
  waivedAbout: 'Not among the findings, and counted as it stands; over when the cell changes.',
  waivedList: 'Verified, left as it is',
  noWaived: 'Nothing was kept as verified.',
  restore: 'List again',
  restoreOne: (place) => `List again: ${place}`,
  restoreGroup: (count) => `List these ${grouped(count)} again`,
  restoreGroupOf: (what, count) => `List these ${grouped(count)} again: ${what}`,
  moreWaived: (count) => `Show more (${grouped(count)} left)`,
  onlyFaulty: 'Only rows with findings',
  showAll: (sheets) => `Show all rows (${sheets})`,
  filtered: (rows) => `Filtered to ${counted(rows, 'row', 'rows')}.`,
  unfilterable: 'There are no rows to filter to, or too many. Choose a township or a problem first.',
  inTheWay: (sheet) => `“${sheet}” has a filter already. It comes back afterwards.`,
  replace: 'Replace the filter',
  explain: (rule) => `What rule ${rule} says`,
  explanation: {
    severity: 'Severity: ',
    setByOffice: (usual) => `set in the sheet 规则; by default ${usual}`,
    remedy: 'What to do: ',
    source: 'Source: ',
    optIn: 'off by default',
    binding: 'It has to be corrected in any case and cannot be kept as verified.',
  },
};

/** Texts of 核对. */
export const FINDING_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
