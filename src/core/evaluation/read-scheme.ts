import { Failure, type CellFault } from '../words/failure';
import { cellAddress, normaliseHeader, type RawSheet, type RawWorkbook } from '../registry';
import { DEFAULT_INDICATORS, DEFAULT_SCHEME } from './default-scheme';
import { isWeighted, SUBJECTS, type Indicator, type Subject } from './indicator';
import { HALF_YEAR } from './manual-scores';
import { readIndicator, SCHEME_HEADERS, type SchemeHeader } from './read-indicator';
import { POLICY_HEADERS, readPolicies, type PolicyHeader } from './read-policy';
import type { Scheme } from './scheme';
import { findTable, tableRows, type SchemeRow, type SchemeTable } from './scheme-table';

export const SCHEME_SHEET = '考核指标';
/** Grades and rules may stand below the indicators or in a sheet of this name. */
export const POLICY_SHEET = '等次';
const SEARCHED_ROWS = 10;
const SCHEME_NEEDED: readonly SchemeHeader[] = ['编号', '计分方式', '满分'];
const POLICY_NEEDED: readonly PolicyHeader[] = ['类别', '名称', '值'];
/** What the full scores of a scheme add up to. */
const WHOLE = 100;

/**
 * The office's own scheme from its sheets 考核指标 and 等次; what they say nothing of is as by default, subject by
 * subject. Throws `Failure('BadScheme')` naming every cell that cannot be as it is.
 */
export function readScheme(workbook: RawWorkbook): Scheme {
  const sheet = sheetNamed(workbook, SCHEME_SHEET);
  const own = sheetNamed(workbook, POLICY_SHEET);
  const below = sheet && policyTable(sheet, 0);
  const indicators = sheet ? readIndicators(sheet, below?.headerRow ?? sheet.rowCount) : [];
  const policies = own ? readJudgement(own) : sheet && below ? readJudgement(sheet, below) : {};
  return {
    ...DEFAULT_SCHEME,
    ...policies,
    indicators: SUBJECTS.flatMap((subject) => ofSubject(indicators, subject)),
  };
}

/** The table of indicators, where there is one, and the row before which it ends. */
export function schemeTable(
  workbook: RawWorkbook,
): { sheet: RawSheet; table: SchemeTable<SchemeHeader>; end: number } | null {
  const sheet = sheetNamed(workbook, SCHEME_SHEET);
  if (!sheet) return null;
  const end = policyTable(sheet, 0)?.headerRow ?? sheet.rowCount;
  const table = findTable(sheet, SCHEME_HEADERS, SCHEME_NEEDED, 0, Math.min(SEARCHED_ROWS, end));
  return table && { sheet, table, end };
}

function ofSubject(indicators: readonly Indicator[], subject: Subject): readonly Indicator[] {
  const own = indicators.filter((indicator) => indicator.subject === subject);
  return own.length > 0 ? own : DEFAULT_INDICATORS[subject];
}

function sheetNamed({ sheets }: RawWorkbook, wanted: string): RawSheet | undefined {
  return sheets.find(({ name, rowCount }) => normaliseHeader(name) === wanted && rowCount > 0);
}

interface ReadRow {
  readonly row: SchemeRow<SchemeHeader>;
  readonly indicator: Indicator;
}

function readIndicators(sheet: RawSheet, end: number): readonly Indicator[] {
  const table = findTable(sheet, SCHEME_HEADERS, SCHEME_NEEDED, 0, Math.min(SEARCHED_ROWS, end));
  const faults: CellFault[] = [];
  const read: ReadRow[] = [];
  if (!table) faults.push(noHeader(sheet, SCHEME_NEEDED));
  else
    for (const row of tableRows(sheet, table, end, faults)) {
      // Sums and notes are the office's own.
      if (row.text('考核对象') === '' && row.text('计分方式') === '') continue;
      read.push({ row, indicator: readIndicator(row) });
    }
  judgeIds(read);
  // Full scores that could not be read do not add up either.
  if (faults.length === 0) judgeWeights(read);
  refuse(sheet, faults);
  return read.map(({ indicator }) => indicator);
}

function judgeIds(read: readonly ReadRow[]): void {
  const known = new Set<string>();
  for (const { row, indicator } of read) {
    if (indicator.id === HALF_YEAR) row.fault('编号', 'reserved');
    if (indicator.id !== '' && known.has(indicator.id)) row.fault('编号', 'repeated');
    known.add(indicator.id);
  }
}

function judgeWeights(read: readonly ReadRow[]): void {
  for (const subject of SUBJECTS) {
    const weighted = read.filter(({ indicator }) => indicator.subject === subject && isWeighted(indicator));
    const sum = weighted.reduce((total, { indicator }) => total + indicator.full, 0);
    const last = weighted.at(-1);
    if (last && Math.abs(sum - WHOLE) > 1e-6)
      last.row.fault('满分', 'weights', String(Number(sum.toFixed(6))));
  }
}

function policyTable(sheet: RawSheet, first: number): SchemeTable<PolicyHeader> | null {
  return findTable(sheet, POLICY_HEADERS, POLICY_NEEDED, first, sheet.rowCount);
}

function readJudgement(sheet: RawSheet, table = policyTable(sheet, 0)): Omit<Scheme, 'indicators'> {
  const faults: CellFault[] = [];
  if (!table) faults.push(noHeader(sheet, POLICY_NEEDED));
  const policies = readPolicies(table ? tableRows(sheet, table, sheet.rowCount, faults) : []);
  refuse(sheet, faults);
  return policies;
}

function noHeader(sheet: RawSheet, needed: readonly string[]): CellFault {
  return { cell: cellAddress(sheet, 0, 0), code: 'noHeader', value: needed.join('、') };
}

function refuse(sheet: RawSheet, faults: readonly CellFault[]): void {
  if (faults.length > 0) throw new Failure('BadScheme', { sheet: sheet.name }, undefined, faults);
}
