import { METHODS, SUBJECTS, isVeto, type Condition, type Indicator, type ScoreStep } from './indicator';
import { conditionInSigns, metricNamed } from './metric-names';
import { numberOf, oneOf, type SchemeRow } from './scheme-table';
import { targetWord } from './target';

/** The columns of the sheet; those after 分档表 may be missing, and others are left alone. */
export const SCHEME_HEADERS = [
  '编号',
  '考核对象',
  '一级指标',
  '二级指标',
  '满分',
  '计分方式',
  '指标项',
  '目标值',
  '起点值',
  '分档表',
  '适用条件',
  '数据来源',
  '考核部门',
  '说明',
] as const;
export type SchemeHeader = (typeof SCHEME_HEADERS)[number];
type Row = SchemeRow<SchemeHeader>;

/** A row's indicator; what is wrong with it is noted as faults, and the indicator is then not to be used. */
export function readIndicator(row: Row): Indicator {
  const subject = chosen(row, '考核对象', SUBJECTS);
  const method = chosen(row, '计分方式', METHODS);
  const id = row.text('编号');
  if (id === '') row.fault('编号', 'blank');
  const full = fullOf(row, method);
  const metric = method === '人工' ? '' : (metricNamed(subject, row.text('指标项')) ?? row.text('指标项'));
  const indicator: Indicator = {
    id,
    subject,
    group: row.text('一级指标'),
    name: row.text('二级指标') || row.text('一级指标') || id,
    full,
    method,
    metric,
    ...targetOf(row, method),
    floor: row.number('起点值'),
    steps: stepsOf(row, method, full),
    condition: conditionOf(row, subject),
    ...carried(row),
  };
  if (method !== '人工' && metricNamed(subject, metric) === undefined)
    row.fault('指标项', metric === '' ? 'blank' : 'unknownMetric');
  judgeTarget(row, indicator);
  return indicator;
}

function chosen<T extends string>(row: Row, header: SchemeHeader, choices: readonly [T, ...T[]]): T {
  const text = row.text(header);
  const choice = oneOf(choices, text);
  if (choice === undefined) row.fault(header, text === '' ? 'blank' : 'notInList');
  return choice ?? choices[0];
}

function fullOf(row: Row, method: Indicator['method']): number {
  const full = row.number('满分');
  if (full === null && row.text('满分') === '') {
    if (isVeto({ method } as Indicator)) return 0;
    row.fault('满分', 'blank');
  }
  if (full !== null && full < 0) row.fault('满分', 'negative');
  return full ?? 0;
}

/** A number, or a word for one where scores are in proportion to it. */
function targetOf(row: Row, method: Indicator['method']): Pick<Indicator, 'target' | 'targetBy'> {
  const word = method === '达标比例' || method === '区间' ? targetWord(row.text('目标值')) : null;
  return word === null ? { target: row.number('目标值') } : { target: null, targetBy: word };
}

/** A score must not divide by nothing, and a fault must cost something. */
function judgeTarget(row: Row, { method, target, floor }: Indicator): void {
  const isBlank = target === null && row.text('目标值') === '';
  if (isBlank && (method === '达标比例' || method === '区间' || method === '扣分' || method === '否决'))
    row.fault('目标值', 'blank');
  if (target === null) return;
  if ((method === '达标比例' || method === '扣分' || method === '标准化') && target <= 0)
    row.fault('目标值', 'notPositive');
  if (method === '区间' && target === (floor ?? 0))
    row.fault('目标值', target === 0 ? 'notPositive' : 'sameAsFloor');
}

/** `0.9:10;0.8:8`, highest first. */
function stepsOf(row: Row, method: Indicator['method'], full: number): ScoreStep[] {
  const steps: ScoreStep[] = [];
  const text = row.text('分档表');
  for (const band of text.split(/[;；]/).filter((part) => part.trim() !== '')) {
    const [from, score, ...more] = band.split(/[:：]/).map((part) => numberOf(part) ?? NaN);
    if (from === undefined || score === undefined || more.length > 0 || Number.isNaN(from + score)) {
      row.fault('分档表', 'bandsUnreadable');
      return [];
    }
    steps.push({ from, score });
  }
  if (method !== '分档') return steps;
  if (steps.length === 0) row.fault('分档表', 'blank');
  if (steps.some(({ from }, index) => from >= (steps[index - 1]?.from ?? Infinity)))
    row.fault('分档表', 'bandsOutOfOrder');
  const outside = steps.find(({ score }) => score < 0 || score > full);
  if (outside && full > 0) row.fault('分档表', 'bandAboveFull', String(outside.score));
  return steps;
}

const CONDITION = /^([^\s<>=]+)\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)$/;

const ASCII: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '＞': '>', '＜': '<', '＝': '=' };

function inAscii(sign: string): string {
  return ASCII[sign] ?? sign;
}

function conditionOf(row: Row, subject: Indicator['subject']): Condition | null {
  const text = row.text('适用条件');
  if (text === '') return null;
  const signs = conditionInSigns(subject, text).replace(/[≥≤＞＜＝]/, inAscii);
  const [, written = '', sign, value] = CONDITION.exec(signs) ?? [];
  const metric = metricNamed(subject, written);
  if (metric === undefined || value === undefined) {
    row.fault('适用条件', 'conditionUnreadable');
    return null;
  }
  return { metric, sign: sign as Condition['sign'], value: Number(value) };
}

/** What the row says for people alone. */
function carried(row: Row): Pick<Indicator, 'dataSource' | 'department' | 'note'> {
  const dataSource = row.text('数据来源');
  const department = row.text('考核部门');
  const note = row.text('说明');
  return {
    ...(dataSource === '' ? {} : { dataSource }),
    ...(department === '' ? {} : { department }),
    ...(note === '' ? {} : { note }),
  };
}
