import { mapped, type CoverageCount, type FigureRows, type FigureSources, type Measure } from '../coverage';
import type { FieldKey, TableKey } from '../registry';
import type { Settings } from '../words/settings';

/** A table without which nobody has a metric, or one of its columns. */
type Source = { [K in TableKey]: K | readonly [K, FieldKey<K>] }[TableKey];

/** What metrics are computed from. */
export interface JudgedSources extends FigureSources {
  /** Of the teams judged so far, by row of `villages`; null: incomplete. */
  readonly teamTotals: ReadonlyMap<number, number | null>;
}

/** Two counts of coverage at the subject's village. */
export interface CoverageShare {
  readonly part: CoverageCount;
  readonly whole: CoverageCount;
}

interface Declared {
  /** What was to be submitted for it, besides what makes somebody a subject. */
  readonly needs: readonly Source[];
  /** Tables without which the value is not known; without others it is of nothing. */
  readonly unknownWithout: readonly TableKey[];
}

/** A metric as it is declared: its value for all subjects and the rows behind one of them are both made of this. */
export type Metric = Declared &
  (
    | { readonly kind: 'count'; readonly of: Measure }
    /** 1 where there is any, else 0. */
    | { readonly kind: 'any'; readonly of: Measure }
    | {
        readonly kind: 'ratio';
        readonly part: Measure;
        readonly whole: Measure;
        readonly adjusted: (ratio: number, settings: Settings) => number;
        /** Where part and whole are counts of coverage. */
        readonly coverage: CoverageShare | null;
      }
    /** Not counted from rows of its own. */
    | { readonly kind: 'told'; readonly by: (from: JudgedSources) => (subject: number) => number }
  );

export type Metrics = Readonly<Record<string, Metric>>;

type Extras = Partial<Declared>;
const NO_EXTRAS: Declared = { needs: [], unknownWithout: [] };

export function count(of: Measure, extras: Extras = {}): Metric {
  return { ...NO_EXTRAS, ...extras, kind: 'count', of };
}

export function any(of: Measure, extras: Extras = {}): Metric {
  return { ...NO_EXTRAS, ...extras, kind: 'any', of };
}

export function ratio(
  part: Measure,
  whole: Measure,
  extras: Extras & Partial<Pick<Extract<Metric, { kind: 'ratio' }>, 'adjusted' | 'coverage'>> = {},
): Metric {
  return { ...NO_EXTRAS, adjusted: (value) => value, coverage: null, ...extras, kind: 'ratio', part, whole };
}

export function told(by: Extract<Metric, { kind: 'told' }>['by'], extras: Extras = {}): Metric {
  return { ...NO_EXTRAS, ...extras, kind: 'told', by };
}

/** The metrics of subjects; NaN where the data for one is missing. */
export function valuesOf<K extends string>(
  metrics: Readonly<Record<K, Metric>>,
  from: JudgedSources,
  subjects: readonly number[],
): { readonly row: number; readonly values: Readonly<Record<K, number>> }[] {
  const tallies = new Tallies(from, (subjects.at(-1) ?? -1) + 1);
  const valueAt = mapped(metrics, (metric) => valuesOfEach(metric, from, tallies));
  return subjects.map((row) => ({ row, values: mapped(valueAt, (value) => value(row)) }));
}

/** Each measure taken once, however many metrics are made of it. */
class Tallies {
  private readonly known = new Map<Measure, Float64Array>();

  constructor(
    private readonly from: JudgedSources,
    private readonly subjects: number,
  ) {}

  of(measure: Measure): (subject: number) => number {
    const tally = this.known.get(measure) ?? measure.tally(this.from, this.subjects);
    this.known.set(measure, tally);
    return (subject) => tally[subject] ?? 0;
  }
}

function valuesOfEach(metric: Metric, from: JudgedSources, tallies: Tallies): (subject: number) => number {
  if (isUnknown(metric, from)) return () => NaN;
  if (metric.kind === 'told') return metric.by(from);
  const [part, whole] = partsOf(metric).map((measure) => tallies.of(measure));
  return (subject) => made(metric, part?.(subject) ?? 0, whole?.(subject) ?? 0, from.settings);
}

/** A subject's metric made anew from the rows behind it. */
export interface MetricBehind {
  readonly value: number;
  /** What is counted, or the part and the whole; of each table where rows of several are counted. */
  readonly parts: readonly (readonly FigureRows[])[];
}

/** The rows behind a subject's metric; null for one that is not counted from rows. */
export function behindDeclared(metric: Metric, from: FigureSources, subject: number): MetricBehind | null {
  if (metric.kind === 'told') return null;
  const parts = partsOf(metric).map(({ rows }) => rows(from, subject));
  if (isUnknown(metric, from)) return { value: NaN, parts };
  const [part, whole] = parts.map((rows) => rows.reduce((sum, { value }) => sum + value, 0));
  return { value: made(metric, part ?? 0, whole ?? 0, from.settings), parts };
}

type Counted = Exclude<Metric, { kind: 'told' }>;

function partsOf(metric: Counted): readonly Measure[] {
  return metric.kind === 'ratio' ? [metric.part, metric.whole] : [metric.of];
}

/** What a metric comes to, whether all are counted in one pass or one from its rows. */
function made(metric: Counted, part: number, whole: number, settings: Settings): number {
  switch (metric.kind) {
    case 'count':
      return part;
    case 'any':
      return part > 0 ? 1 : 0;
    case 'ratio':
      return metric.adjusted(whole === 0 ? NaN : part / whole, settings);
  }
}

function isUnknown({ unknownWithout }: Metric, { registry }: FigureSources): boolean {
  return unknownWithout.some((key) => registry.tables[key] === undefined);
}
