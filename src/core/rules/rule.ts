import type { Links } from '../linkage';
import type { CellValue, FieldKey, FieldType, Registry, TableKey } from '../registry';
import type { Localized, Settings } from '../words/settings';
import type { Given, GivenParams, Params, Severity } from './finding';

type Cell = { [K in TableKey]: `${K}.${FieldKey<K>}` }[TableKey];

/**
 * Where a rule's findings stand: a column of a table, every column of a type, that names rows of another table, is
 * required (or stands in for one that is) or ends a key, or any at all; else a header cell, a row, a merged block or
 * the workbook as a whole.
 */
export type Whereabouts =
  | Cell
  | `type:${FieldType}`
  | `ref:${TableKey}`
  | 'required'
  | 'key'
  | 'any'
  | 'header'
  | 'row'
  | 'block'
  | 'sheet'
  | 'workbook';

interface CellSpot {
  readonly table: TableKey;
  readonly row: number;
  readonly field: string | null;
}

/** Where a check found something: a row of a table, a cell of a sheet, or the workbook. */
export type Spot =
  | CellSpot
  | {
      readonly table: TableKey;
      readonly sheet: string;
      readonly sheetRow: number;
      readonly sheetColumn: number | null;
      readonly header: string | null;
    }
  /** A sheet as a whole; null: nobody knows which table it is. */
  | { readonly table: TableKey | null; readonly wholeSheet: string }
  | { readonly table: TableKey };

export interface Hit<P extends GivenParams> {
  readonly spot: Spot;
  readonly params: P;
  /** Defaults to what the cell holds. */
  readonly value?: CellValue;
  readonly fix?: CellValue;
  readonly candidates?: readonly string[];
  /** Where this one is more or less severe than the rule's others, unless the office has set how severe they are. */
  readonly severity?: Severity;
  /** The field that is at fault, where the finding stands at another: at one that says the same. */
  readonly fault?: string;
}

/** What a rule needs to know of an evaluation indicator. */
export interface IndicatorFacts {
  readonly fullScore: number;
  /** Judged by people; the others are computed. */
  readonly manual: boolean;
}

/** The registry of an earlier year, read, marked and linked on its own. */
export interface EarlierRegistry {
  readonly registry: Registry;
  readonly links: Links;
}

export interface CellContext {
  readonly registry: Registry;
  readonly settings: Settings;
  /** By indicator id. */
  readonly indicators: ReadonlyMap<string, IndicatorFacts>;
  /** Null where none is at hand. */
  readonly earlier: EarlierRegistry | null;
}

export interface RecordContext extends CellContext {
  readonly links: Links;
}

interface RuleTexts<P extends Params> {
  /** Stable for ever; clerks quote it. */
  readonly id: string;
  readonly severity: Severity;
  /** Which of its findings are more or less severe than that. */
  readonly severityNote?: Localized;
  readonly foundAt: readonly Whereabouts[];
  /** Rules that this one is silent for where they speak of the same cell, besides those that make it unusable. */
  readonly yieldsTo?: readonly string[];
  /** An error that nobody can call right: the cell does not hold what it did, or rows cannot be told apart. */
  readonly isBinding?: true;
  /** Not evaluated unless switched on. */
  readonly optIn?: true;
  /** Standard or specification section the rule rests on. */
  readonly source?: string;
  readonly title: Localized;
  /** What the clerk should do. */
  readonly remedy: Localized;
  /** What is wrong and what is expected. */
  readonly message: Localized<(params: P) => string>;
}

/** Checks the form of sheets and cells. An error found here makes the cell unusable for everything later. */
export interface CellRule<P extends Params = Params> extends RuleTexts<P> {
  readonly phase: 'cell';
  /** Looks at several tables together; without it, each table is checked on its own and sees no other. */
  readonly acrossTables?: true;
  check(context: CellContext): Iterable<Hit<Given<P>>>;
}

/** Checks uniqueness, references and logic, over usable cells and resolved links. */
export interface RecordRule<P extends Params = Params> extends RuleTexts<P> {
  readonly phase: 'record';
  check(context: RecordContext): Iterable<Hit<Given<P>>>;
}

export type Rule = CellRule | RecordRule;

// A rule's params are its own business: outside its file they are plain data.
export function defineCellRule<P extends Params>(rule: Omit<CellRule<P>, 'phase'>): CellRule {
  return { ...rule, phase: 'cell' } as CellRule<P> as unknown as CellRule;
}

export function defineRecordRule<P extends Params>(rule: Omit<RecordRule<P>, 'phase'>): RecordRule {
  return { ...rule, phase: 'record' } as RecordRule<P> as unknown as RecordRule;
}

type Extra = Pick<Hit<Params>, 'value' | 'fix' | 'fault' | 'candidates'>;

/** A hit at a field of a table row, or at the whole row. */
export function at<K extends TableKey, P extends GivenParams>(
  table: K,
  row: number,
  field: FieldKey<K> | null,
  params: P,
  extra: Extra = {},
): Hit<P> {
  return rowHit(table, row, field, params, extra);
}

/** The same where table and field are known only when it runs. */
export function rowHit<P extends GivenParams>(
  table: TableKey,
  row: number,
  field: string | null,
  params: P,
  extra: Extra = {},
): Hit<P> {
  return { spot: { table, row, field }, params, ...extra };
}
