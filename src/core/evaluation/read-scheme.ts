import { Failure } from '../failure';
import {
  cellAddress,
  CellKind,
  halfWidth,
  normaliseHeader,
  parseNumber,
  rawValue,
  type CellValue,
  type RawSheet,
  type RawWorkbook,
} from '../registry';
import { DEFAULT_SCHEME } from './default-scheme';
import { isMetric, METHODS, SUBJECTS, type Condition, type Indicator, type Step } from './indicator';

export const SCHEME_SHEET = '考核指标';
/** The columns of the sheet; 适用条件 may be missing, and others are left alone. */
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
] as const;
type Header = (typeof SCHEME_HEADERS)[number];
const SEARCHED_ROWS = 10;

/**
 * The office's own scheme from its 考核指标 sheet; teams without a row of their own there are judged by the
 * default scheme. Throws `Failure('BadSetting')` naming the cell.
 */
export function readScheme(workbook: RawWorkbook): readonly Indicator[] {
  const sheet = workbook.sheets.find(({ name }) => normaliseHeader(name) === SCHEME_SHEET);
  if (!sheet || sheet.rowCount === 0) return DEFAULT_SCHEME;
  const rows = [...rowsOf(sheet)];
  const indicators = rows.map(indicatorOf);
  rows.forEach((row, index) => {
    if (indicators.findIndex(({ id }) => id === indicators[index]?.id) < index) throw row.bad('编号');
  });
  const hasTeams = indicators.some(({ subject }) => subject === '工作队');
  return hasTeams ? indicators : [...DEFAULT_SCHEME, ...indicators];
}

/** One row under the header; a reader throws for a cell that it cannot understand. */
interface SchemeRow {
  text(header: Header): string;
  number(header: Header): number | null;
  bad(header: Header): Failure;
}

function* rowsOf(sheet: RawSheet): Generator<SchemeRow> {
  const header = headerOf(sheet);
  if (!header) throw badCell(sheet, 0, 0);
  for (let row = header.row + 1; row < sheet.rowCount; row++) {
    if (sheet.columns.every(({ kinds }) => kinds[row] === CellKind.blank)) continue;
    const value = (name: Header): CellValue => {
      const column = sheet.columns[header.columns.get(name) ?? -1];
      return column ? rawValue(column, row) : null;
    };
    const bad = (name: Header): Failure => badCell(sheet, row, header.columns.get(name) ?? 0);
    yield {
      bad,
      text: (name) => halfWidth(String(value(name) ?? '')).trim(),
      number: (name) => {
        const number = numberOf(value(name));
        if (Number.isNaN(number)) throw bad(name);
        return number;
      },
    };
  }
}

function headerOf(sheet: RawSheet): { row: number; columns: ReadonlyMap<Header, number> } | null {
  for (let row = 0; row < Math.min(SEARCHED_ROWS, sheet.rowCount); row++) {
    const columns = new Map<Header, number>();
    sheet.columns.forEach((column, index) => {
      const text = normaliseHeader(String(rawValue(column, row) ?? ''));
      const header = SCHEME_HEADERS.find((known) => known === text);
      if (header) columns.set(header, index);
    });
    if (columns.has('编号') && columns.has('计分方式') && columns.has('满分')) return { row, columns };
  }
  return null;
}

function indicatorOf(row: SchemeRow): Indicator {
  const subject = oneOf(SUBJECTS, row.text('考核对象'));
  const method = oneOf(METHODS, row.text('计分方式'));
  const full = row.number('满分');
  const metric = row.text('指标项');
  const target = row.number('目标值');
  const floor = row.number('起点值');
  const steps = stepsOf(row.text('分档表'));
  if (row.text('编号') === '') throw row.bad('编号');
  if (!subject) throw row.bad('考核对象');
  if (!method) throw row.bad('计分方式');
  if (full === null || full < 0) throw row.bad('满分');
  if (method !== '人工' && !isMetric(subject, metric)) throw row.bad('指标项');
  if (!steps || (method === '分档' && steps.length === 0)) throw row.bad('分档表');
  if (!isTargetUsable(method, target, floor)) throw row.bad('目标值');
  const condition = conditionOf(row.text('适用条件'));
  if (condition === 'unreadable' || (condition && !isMetric(subject, condition.metric)))
    throw row.bad('适用条件');
  return {
    id: row.text('编号'),
    subject,
    group: row.text('一级指标'),
    name: row.text('二级指标') || row.text('一级指标') || row.text('编号'),
    full,
    method,
    metric: method === '人工' ? '' : metric,
    target,
    floor,
    steps,
    condition,
  };
}

/** A score must not divide by nothing. */
function isTargetUsable(method: Indicator['method'], target: number | null, floor: number | null): boolean {
  switch (method) {
    case '达标比例':
      return target !== null && target > 0;
    case '区间':
      return target !== null && target !== (floor ?? 0);
    case '否决':
    case '扣分':
      return target !== null;
    case '标准化':
      return target === null || target > 0;
    case '分档':
    case '人工':
      return true;
  }
}

function oneOf<T extends string>(known: readonly T[], text: string): T | undefined {
  return known.find((candidate) => candidate === text);
}

/** `20%` is 0.2; null for a blank cell, NaN for anything that is no number. */
function numberOf(value: CellValue): number | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value;
  const text = halfWidth(String(value)).trim().replace('％', '%');
  if (text === '') return null;
  return text.endsWith('%') ? parseNumber(text.slice(0, -1)) / 100 : parseNumber(text);
}

/** `0.9:10;0.8:8` highest first; null when it is not of that form. */
function stepsOf(text: string): Step[] | null {
  const steps: Step[] = [];
  for (const band of text.split(/[;；]/).filter((part) => part.trim() !== '')) {
    const [from, score, ...more] = band.split(/[:：]/).map((part) => numberOf(part) ?? NaN);
    if (from === undefined || score === undefined || more.length > 0 || Number.isNaN(from + score))
      return null;
    steps.push({ from, score });
  }
  return steps.sort((a, b) => b.from - a.from);
}

const CONDITION = /^(\w+)\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)$/;

function conditionOf(text: string): Condition | null | 'unreadable' {
  if (text === '') return null;
  const [, metric, sign, value] = CONDITION.exec(text.replace('≥', '>=').replace('≤', '<=')) ?? [];
  if (metric === undefined || value === undefined) return 'unreadable';
  return { metric, sign: sign as Condition['sign'], value: Number(value) };
}

function badCell(sheet: RawSheet, row: number, column: number): Failure {
  return new Failure('BadSetting', { sheet: sheet.name, cell: cellAddress(sheet, row, column) });
}
