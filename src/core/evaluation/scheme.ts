import { z } from 'zod';
import {
  CellKind,
  normaliseHeader,
  rawValue,
  type CellValue,
  type RawSheet,
  type RawWorkbook,
} from '../registry';
import { Failure } from '../failure';

export const METHODS = ['达标比例', '区间', '分档', '扣分', '标准化', '否决', '人工'] as const;
export type Method = (typeof METHODS)[number];

export const TEAM_METRICS = [
  'teamSize',
  'hasFirstSecretary',
  'residentDays',
  'pairedRatio',
  'visitsPerPairing',
  'trainingRatio',
  'fundsPerHousehold',
  'projectsFinished',
  'povertyReduction',
  'layers',
  'dataQuality',
  'errors',
] as const;
export type TeamMetric = (typeof TEAM_METRICS)[number];

export interface Step {
  readonly from: number;
  readonly score: number;
}

/** One row of 考核指标. */
export interface Indicator {
  readonly id: string;
  readonly subject: '工作队' | '单位';
  readonly group: string;
  readonly name: string;
  readonly full: number;
  readonly method: Method;
  /** Empty for 人工. */
  readonly metric: string;
  readonly target: number | null;
  readonly floor: number | null;
  /** Highest first. */
  readonly steps: readonly Step[];
}

const SHEET = '考核指标';
const HEADERS = [
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
] as const;

const text = z.preprocess((value) => (value === null ? '' : String(value).trim()), z.string());
const amount = z.preprocess(
  (value) => (value === null || value === '' ? null : Number(value)),
  z.number().nullable(),
);

const rowSchema = z.object({
  编号: text.pipe(z.string().min(1)),
  考核对象: text.pipe(z.enum(['工作队', '单位'])),
  一级指标: text,
  二级指标: text,
  满分: amount.pipe(z.number().nonnegative()),
  计分方式: text.pipe(z.enum(METHODS)),
  指标项: text,
  目标值: amount,
  起点值: amount,
  分档表: text,
});

/** The office's own scheme from its 考核指标 sheet, or the default. Throws `Failure('BadSetting')` naming the cell. */
export function readScheme(workbook: RawWorkbook): readonly Indicator[] {
  const sheet = workbook.sheets.find(({ name }) => name.trim() === SHEET);
  const header = sheet ? headerOf(sheet) : null;
  if (!sheet || !header) return DEFAULT_SCHEME;
  const indicators: Indicator[] = [];
  for (let row = header.row + 1; row < sheet.rowCount; row++) {
    if (sheet.columns.every(({ kinds }) => kinds[row] === CellKind.blank)) continue;
    indicators.push(indicatorOf(sheet, row, header.columns));
  }
  return indicators;
}

function headerOf(sheet: RawSheet): { row: number; columns: ReadonlyMap<string, number> } | null {
  for (let row = 0; row < Math.min(10, sheet.rowCount); row++) {
    const columns = new Map<string, number>();
    sheet.columns.forEach((column, index) => {
      const header = normaliseHeader(String(rawValue(column, row) ?? ''));
      if ((HEADERS as readonly string[]).includes(header)) columns.set(header, index);
    });
    if (columns.has('编号') && columns.has('计分方式') && columns.has('满分')) return { row, columns };
  }
  return null;
}

function indicatorOf(sheet: RawSheet, row: number, columns: ReadonlyMap<string, number>): Indicator {
  const cells: Record<string, CellValue> = {};
  for (const header of HEADERS) {
    const column = sheet.columns[columns.get(header) ?? -1];
    cells[header] = column ? rawValue(column, row) : null;
  }
  const parsed = rowSchema.safeParse(cells);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badCell(sheet, row, columns.get(String(issue?.path[0])) ?? 0);
  }
  const { data } = parsed;
  const steps = stepsOf(data.分档表);
  if (!steps) throw badCell(sheet, row, columns.get('分档表') ?? 0);
  const needsTarget = !['分档', '人工', '扣分', '标准化'].includes(data.计分方式);
  if (needsTarget && (data.目标值 === null || (data.目标值 === 0 && data.计分方式 !== '否决'))) {
    throw badCell(sheet, row, columns.get('目标值') ?? 0);
  }
  return {
    id: data.编号,
    subject: data.考核对象,
    group: data.一级指标,
    name: data.二级指标,
    full: data.满分,
    method: data.计分方式,
    metric: data.指标项,
    target: data.目标值,
    floor: data.起点值,
    steps,
  };
}

/** `0.9:10;0.8:8` highest first; null when it is not of that form. */
function stepsOf(bands: string): Step[] | null {
  if (bands === '') return [];
  const steps: Step[] = [];
  for (const band of bands.split(/[;;]/).filter((part) => part.trim() !== '')) {
    const [from, score, ...more] = band.split(/[::]/).map((part) => Number(part.trim()));
    if (from === undefined || score === undefined || more.length > 0 || Number.isNaN(from + score))
      return null;
    steps.push({ from, score });
  }
  return steps.sort((a, b) => b.from - a.from);
}

function badCell(sheet: RawSheet, row: number, column: number): Failure {
  const letter = String.fromCharCode(65 + sheet.firstColumn + column);
  return new Failure('BadSetting', {
    sheet: sheet.name,
    cell: `${letter}${String(sheet.firstRow + row + 1)}`,
  });
}

function indicator(
  id: string,
  group: string,
  name: string,
  full: number,
  method: Method,
  metric: string,
  target: number | null,
  floor: number | null = null,
  steps: readonly Step[] = [],
): Indicator {
  return { id, subject: '工作队', group, name, full, method, metric, target, floor, steps };
}

/** The default scheme for teams (spec: evaluation). */
export const DEFAULT_SCHEME: readonly Indicator[] = [
  indicator('T01', '驻村管理', '队伍配备', 5, '达标比例', 'teamSize', 3),
  indicator('T02', '驻村管理', '第一书记', 5, '达标比例', 'hasFirstSecretary', 1),
  indicator('T03', '驻村管理', '驻村天数', 15, '达标比例', 'residentDays', 1),
  indicator('T04', '结对帮扶', '结对覆盖', 15, '达标比例', 'pairedRatio', 1),
  indicator('T05', '结对帮扶', '走访频次', 10, '达标比例', 'visitsPerPairing', 12),
  indicator('T06', '驻村管理', '培训参加', 5, '达标比例', 'trainingRatio', 1),
  indicator('T07', '帮扶成效', '帮扶资金', 10, '区间', 'fundsPerHousehold', 4, 0),
  indicator('T08', '帮扶成效', '项目完工', 10, '达标比例', 'projectsFinished', 1),
  indicator('T09', '帮扶成效', '减贫成效', 15, '区间', 'povertyReduction', 0.4, 0),
  indicator('T10', '基础工作', '台账质量', 5, '分档', 'dataQuality', null, null, [
    { from: 0.98, score: 5 },
    { from: 0.95, score: 4 },
    { from: 0.9, score: 3 },
    { from: 0.8, score: 1 },
  ]),
  indicator('T11', '群众评价', '群众评议', 5, '人工', '', null),
  indicator('T12', '否决', '台账错误率', 0, '否决', 'errorRatio', 0.2),
];
