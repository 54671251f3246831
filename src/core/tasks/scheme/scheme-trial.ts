import {
  isWeighted,
  locateIndicators,
  metricUnit,
  type MetricUnit,
  readScheme,
  SCHEME_HEADERS,
  SUBJECTS,
  type EvaluationResult,
  type Indicator,
  type Scheme,
  type SchemeHeader,
  type Subject,
} from '../../evaluation';
import { Failure, type CellFault } from '../../words/failure';
import type { Settings } from '../../words/settings';
import { RawColumnBuilder, type RawSheet, type RawWorkbook } from '../../registry';
import { compareEvaluations, type TrialEffect } from './trial-effect';
import type { PlainSheet } from '../../report';
import { schemeSheet } from '../../steering';

/** What may be tried out of an indicator. */
const TRIAL_HEADERS = ['满分', '目标值', '起点值', '分档表'] as const satisfies readonly SchemeHeader[];
export type TrialHeader = (typeof TRIAL_HEADERS)[number];

/** Typed values by indicator; what is left out stays as it is. */
export type SchemeDraft = Readonly<Record<string, Readonly<Partial<Record<TrialHeader, string>>>>>;

/** An indicator as it can be tried out. */
export interface TrialIndicator extends Pick<Indicator, 'id' | 'subject' | 'name' | 'method' | 'metric'> {
  readonly values: Readonly<Record<TrialHeader, string>>;
  /** In what its metric is told; null where people give the score. */
  readonly unit: MetricUnit | null;
  /** Those for which the workbook has a cell, or will have one. */
  readonly writable: readonly TrialHeader[];
}

/** What is wrong at a field. */
export interface TrialFault extends CellFault {
  readonly id: string;
  readonly header: TrialHeader;
}

export interface SchemeTrial {
  /** Of the full scores that count. */
  readonly sums: Readonly<Record<Subject, number>>;
  readonly faults: readonly TrialFault[];
  /** null while there is a fault. */
  readonly effects: Readonly<Record<Subject, TrialEffect>> | null;
}

export function trialIndicators(workbook: RawWorkbook, scheme: Scheme): TrialIndicator[] {
  const located = locateIndicators(workbook);
  const { rows } = schemeSheet(scheme);
  return scheme.indicators.map(({ id, subject, name, method, metric }, at) => {
    const text = (header: TrialHeader): string => {
      const cell = rows[at]?.[SCHEME_HEADERS.indexOf(header)] ?? '';
      return typeof cell === 'object' ? '' : String(cell);
    };
    const values = Object.fromEntries(TRIAL_HEADERS.map((header) => [header, text(header)]));
    const writable = TRIAL_HEADERS.filter((header) => !located || located.get(id)?.has(header) === true);
    return {
      id,
      subject,
      name,
      method,
      metric,
      values: values as TrialIndicator['values'],
      unit: metricUnit(metric),
      writable,
    };
  });
}

/** How the ranking of what was checked would be under another scheme. Writes and remembers nothing. */
export function trialOf(
  scheme: Scheme,
  draft: SchemeDraft,
  before: EvaluationResult,
  evaluated: (scheme: Scheme) => EvaluationResult,
  settings: Settings,
): SchemeTrial {
  const sheet = draftSheet(scheme, draft);
  try {
    const { indicators } = readScheme({ name: '', date1904: false, sheets: [rawOf(sheet)] });
    const effects = compareEvaluations(before, evaluated({ ...scheme, indicators }), settings);
    return { sums: sumsOf(scheme, sheet), faults: [], effects };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'BadScheme') throw error;
    const faults = error.faults.flatMap((fault) => faultAt(scheme, fault) ?? []);
    return { sums: sumsOf(scheme, sheet), faults, effects: null };
  }
}

/** 考核指标 as drafted. */
export function draftSheet(scheme: Scheme, draft: SchemeDraft): PlainSheet {
  const sheet = schemeSheet(scheme);
  const rows = sheet.rows.map((row, at) => {
    const typed = draft[scheme.indicators[at]?.id ?? ''] ?? {};
    return row.map((cell, column) => {
      const text = typed[SCHEME_HEADERS[column] as TrialHeader];
      return text === undefined ? cell : typedValue(text);
    });
  });
  return { ...sheet, rows };
}

/** A number where a cell would hold one. */
export function typedValue(text: string): string | number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

function sumsOf({ indicators }: Scheme, { rows }: PlainSheet): Record<Subject, number> {
  const column = SCHEME_HEADERS.indexOf('满分');
  const sums: Record<Subject, number> = { 工作队: 0, 单位: 0 };
  indicators.forEach((indicator, at) => {
    const full = rows[at]?.[column];
    if (isWeighted(indicator) && typeof full === 'number') sums[indicator.subject] += full;
  });
  for (const subject of SUBJECTS) sums[subject] = Number(sums[subject].toFixed(6));
  return sums;
}

function rawOf({ name, header, rows }: PlainSheet): RawSheet {
  const lines = [header, ...rows];
  const builders = header.map(() => new RawColumnBuilder(lines.length));
  for (const line of lines) builders.forEach((builder, column) => builder.append(line[column] ?? null));
  const columns = builders.map((builder) => builder.build());
  return { name, firstRow: 0, firstColumn: 0, rowCount: lines.length, columns, merges: [] };
}

/** `E7` of the drafted sheet: the sixth indicator's full score. */
function faultAt({ indicators }: Scheme, fault: CellFault): TrialFault | null {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(fault.cell) ?? [];
  const header = SCHEME_HEADERS[letter.charCodeAt(0) - 65];
  const id = indicators[Number(row) - 2]?.id;
  const known = TRIAL_HEADERS.find((candidate) => candidate === header);
  return known && id !== undefined ? { ...fault, id, header: known } : null;
}
