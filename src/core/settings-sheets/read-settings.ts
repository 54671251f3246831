import { Failure } from '../words/failure';
import {
  calendarOf,
  CellKind,
  cellAddress,
  filledColumns,
  cleanText,
  fieldOf,
  normaliseHeader,
  parseBool,
  parseDate,
  parseNumber,
  rawValue,
  serialOf,
  type CellValue,
  type RawSheet,
  type RawWorkbook,
  type Registry,
  tableOf,
} from '../registry';
import {
  ALL_UNITS,
  COUNTIES_SHEET,
  EXIT_LINE_LABEL,
  NATIONAL_EXIT_LINES,
  RANK_LIMIT_LABEL,
  settingLabelled,
  SETTINGS_SHEET,
  settingsSchema,
  type SettingKey,
  type Settings,
} from '../words/settings';
import { settingLabel } from './setting-label';

/** How a county counts in the roll-up: its class, and whether it lies in the 秦巴 area. */
export interface CountyFacts {
  readonly className: string;
  readonly qinba: boolean;
}

type Key = keyof Settings;

/** How a setting's cell is read; numbers where nothing else is said. */
const READERS: Partial<Record<Key, (value: CellValue) => unknown>> = {
  asOf: date,
  noticeFrom: date,
  returnBy: date,
  prefecture: String,
  reportingUnit: String,
  responsible: String,
  reviewer: String,
  preparedBy: String,
  telephone: String,
  maskIds: bool,
  lowestAdvanced: (value) => cleanText(String(value)),
  advancedScope: scope,
};

/** What the clerk fixed for this run; it comes before the workbook's own settings. */
export interface Fixed {
  readonly year?: number;
  readonly asOf?: number;
}

/**
 * The run's settings: fixed ones, else the 参数 sheet, else defaults. A year that nobody gives is inferred from
 * the registry. Throws `Failure('BadSetting')` naming the cell.
 */
export function readSettings(workbook: RawWorkbook, registry: Registry, fixed: Fixed = {}): Settings {
  const given: Partial<Record<Key, unknown>> = {};
  const sheet = settingsSheetOf(workbook);
  if (sheet) {
    for (const [key, cell] of cellsOf(sheet)) given[key] = readCell(sheet, key, cell);
    given.rankLimits = rankLimits(sheet);
    const lines = exitLines(sheet);
    // An office's own 贫困线 holds for every year that it gives no line of its own for.
    given.exitLines = given.povertyLine === undefined ? { ...NATIONAL_EXIT_LINES, ...lines } : lines;
  }
  const year =
    fixed.year ??
    yearOf(fixed.asOf) ??
    (given.year as number | undefined) ??
    yearOf(given.asOf) ??
    inferYear(registry);
  // A day from the sheet belongs to the sheet's year; another year fixed for the run ends on its own last day.
  const isSheetYear = fixed.year === undefined || fixed.year === given.year;
  const asOf =
    fixed.asOf ?? (isSheetYear ? (given.asOf as number | undefined) : undefined) ?? serialOf(year, 12, 31);
  return settingsSchema.parse({ ...given, year, asOf });
}

export function settingsSheetOf({ sheets }: RawWorkbook): RawSheet | undefined {
  return sheets.find(({ name }) => name.trim() === SETTINGS_SHEET);
}

/** Where the 参数 sheet has a setting. */
export function settingCell(workbook: RawWorkbook, key: SettingKey): { sheet: string; cell: string } | null {
  const sheet = settingsSheetOf(workbook);
  const found = sheet && [...cellsOf(sheet)].findLast(([own]) => own === key)?.[1];
  return sheet && found ? { sheet: sheet.name, cell: cellAddress(sheet, found.row, found.column) } : null;
}

interface SettingCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly read: (value: CellValue) => unknown;
}

/** Every known label of the sheet with the cell to its right. */
function* cellsOf(sheet: RawSheet): Generator<[Key, SettingCell]> {
  for (const { label, ...cell } of labelled(sheet)) {
    const key = settingLabelled(label);
    if (key) yield [key, { ...cell, read: READERS[key] ?? number }];
  }
}

/** 结对上限:正处级 and the like; a rank may be written without 级. */
function rankLimits(sheet: RawSheet): Record<string, number> {
  const ranks = fieldOf('cadres', 'rank').codes;
  const limits: Record<string, number> = {};
  for (const { label, ...cell } of labelled(sheet)) {
    if (!label.startsWith(RANK_LIMIT_LABEL)) continue;
    const name = label.slice(RANK_LIMIT_LABEL.length);
    const rank = ranks.find((known) => known === name || known === `${name}级`);
    if (rank === undefined) throw badCell(sheet, cell.row, cell.column - 1);
    const limit = settingsSchema.shape.pairingLimit.safeParse(number(cell.value));
    if (!limit.success) throw badCell(sheet, cell.row, cell.column);
    limits[rank] = limit.data;
  }
  return limits;
}

/** 脱贫标准:2014 and the like; 年 may stand behind the year. */
function exitLines(sheet: RawSheet): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const { label, ...cell } of labelled(sheet)) {
    if (!label.startsWith(EXIT_LINE_LABEL)) continue;
    const year = settingsSchema.shape.year.safeParse(number(label.slice(EXIT_LINE_LABEL.length)));
    if (!year.success) throw badCell(sheet, cell.row, cell.column - 1);
    const line = settingsSchema.shape.povertyLine.safeParse(number(cell.value));
    if (!line.success) throw badCell(sheet, cell.row, cell.column);
    lines[String(year.data)] = line.data;
  }
  return lines;
}

/** Every text of the sheet that has a cell with something to its right. */
function* labelled(sheet: RawSheet): Generator<Omit<SettingCell, 'read'> & { readonly label: string }> {
  const filled = filledColumns(sheet);
  for (const [column, labels] of filled) {
    const values = filled.get(column + 1);
    if (!values) continue;
    for (let row = 0; row < sheet.rowCount; row++) {
      if (labels.kinds[row] !== CellKind.text || values.kinds[row] === CellKind.blank) continue;
      const label = settingLabel(String(rawValue(labels, row)));
      yield { label, row, column: column + 1, value: rawValue(values, row) };
    }
  }
}

function readCell(sheet: RawSheet, key: Key, { row, column, value, read }: SettingCell): unknown {
  const parsed = settingsSchema.shape[key].safeParse(read(value));
  if (parsed.success) return parsed.data;
  throw badCell(sheet, row, column);
}

function badCell(sheet: RawSheet, row: number, column: number): Failure {
  return new Failure('BadSetting', { sheet: sheet.name, cell: cellAddress(sheet, row, column) });
}

function number(value: CellValue): unknown {
  return typeof value === 'string' ? parseNumber(value.replace(/年$/, '')) : value;
}

function date(value: CellValue): unknown {
  return typeof value === 'string' ? parseDate(value) : value;
}

function bool(value: CellValue): unknown {
  const read = typeof value === 'boolean' ? Number(value) : parseBool(String(value));
  return Number.isNaN(read) ? value : read === 1;
}

/** 中央、省直 or 全部; a category may be written without 单位. What is none is left as it is. */
function scope(value: CellValue): unknown {
  const { codes } = fieldOf('units', 'category');
  const parts = cleanText(String(value))
    .split(/[、，,;；\s]+/)
    .filter((part) => part !== '');
  const known = parts.map((part) =>
    part === ALL_UNITS ? part : codes.find((code) => code === part || code === `${part}单位`),
  );
  return known.includes(undefined) ? value : known;
}

function yearOf(serial: unknown): number | undefined {
  return typeof serial === 'number' ? calendarOf(serial).year : undefined;
}

/** Share of the registry's dated rows that a year must hold to be taken for the year reported on. */
const FAIR_SHARE = 0.05;

/**
 * The year a registry speaks of: the most frequent 联系年度, else the latest year that holds a fair share of the
 * dates, so that a few slips of the pen do not move it.
 */
function inferYear(registry: Registry): number {
  const [commonest] = [...linkedYears(registry)].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (commonest) return commonest[0];
  const dated = datedYears(registry);
  if (dated.length > 0) return Math.max(...dated);
  return Math.max(FIRST_YEAR, ...registeredYears(registry).keys());
}

/** From which year to which a registry's rows speak; null where none says. A few slips of the pen do not count. */
export function yearsOfData(registry: Registry): { readonly first: number; readonly last: number } | null {
  const told = [...datedYears(registry), ...fairOf(linkedYears(registry))];
  const years = told.length > 0 ? told : fairOf(registeredYears(registry));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** 联系年度, and how many rows say it. */
function linkedYears({ tables: { leaders } }: Registry): Map<number, number> {
  const years = new Map<number, number>();
  for (let row = 0; leaders && row < leaders.rows; row++) count(years, leaders.number('year', row));
  return years;
}

function registeredYears({ tables: { households } }: Registry): Map<number, number> {
  const years = new Map<number, number>();
  for (let row = 0; households && row < households.rows; row++)
    count(years, households.number('registeredYear', row));
  return years;
}

function datedYears(registry: Registry): readonly number[] {
  const years = new Map<number, number>();
  for (const [key, field] of DATED) {
    const table = tableOf(registry, key);
    for (let row = 0; table && row < table.rows; row++) {
      const serial = table.number(field, row);
      if (!Number.isNaN(serial)) count(years, calendarOf(serial).year);
    }
  }
  return fairOf(years);
}

function fairOf(years: ReadonlyMap<number, number>): readonly number[] {
  const total = [...years.values()].reduce((sum, rows) => sum + rows, 0);
  return [...years].filter(([, rows]) => rows >= total * FAIR_SHARE).map(([year]) => year);
}

/** The year the registers were first set up. */
const FIRST_YEAR = 2014;

const DATED = [
  ['pairings', 'start'],
  ['postings', 'start'],
  ['cadres', 'start'],
  ['visits', 'date'],
  ['activities', 'date'],
] as const;

function count(years: Map<number, number>, year: number): void {
  if (Number.isInteger(year) && year > 1990 && year < 2200) years.set(year, (years.get(year) ?? 0) + 1);
}

/** The 县区 sheet: county -> its class. Empty where there is no such sheet. */
export function readCounties(workbook: RawWorkbook): ReadonlyMap<string, CountyFacts> {
  const counties = new Map<string, CountyFacts>();
  const sheet = workbook.sheets.find(({ name }) => name.trim() === COUNTIES_SHEET);
  if (!sheet) return counties;
  const columnOf = (row: number, header: string): number =>
    sheet.columns.findIndex((column) => normaliseHeader(String(rawValue(column, row) ?? '')) === header);
  for (let row = 0; row < Math.min(10, sheet.rowCount); row++) {
    const name = columnOf(row, '县(区)');
    const className = columnOf(row, '县类别');
    if (name < 0 || className < 0) continue;
    const qinba = columnOf(row, '是否秦巴片区');
    for (let line = row + 1; line < sheet.rowCount; line++) {
      const county = textAt(sheet, name, line);
      if (county === '') continue;
      counties.set(county, {
        className: textAt(sheet, className, line),
        qinba: parseBool(textAt(sheet, qinba, line)) === 1,
      });
    }
    break;
  }
  return counties;
}

function textAt(sheet: RawSheet, column: number, row: number): string {
  const raw = sheet.columns[column];
  return raw ? cleanText(String(rawValue(raw, row) ?? '')) : '';
}
