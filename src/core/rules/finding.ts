import type { CellValue, Provenance, TableKey } from '../registry';
import type { Personal } from '../words/personal';

export type Severity = 'error' | 'warning' | 'info';

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Values a message may name. Plain data, so that sentences are made at the edge, in any language. */
export type Params = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;

/** The same as a rule gives them: what is personal is masked before it becomes part of a finding. */
export type GivenParams = Readonly<Record<string, Params[string] | Personal>>;
export type Given<P extends Params> = {
  readonly [Name in keyof P]: string extends P[Name] ? P[Name] | Personal : P[Name];
};

/** One defect, as plain data. Persons' numbers in `value` and `params` are masked. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly table: TableKey | null;
  readonly sheet: string | null;
  /** 1-based Excel row. */
  readonly row: number | null;
  /** Where the row was submitted, where its sheet is merged from several files. */
  readonly source: Provenance | null;
  /** 0-based sheet column. */
  readonly columnIndex: number | null;
  readonly field: string | null;
  /** Header text as written in the sheet. */
  readonly column: string | null;
  /** The first key field's text of the row. */
  readonly key: string | null;
  readonly value: CellValue;
  readonly params: Params;
  /** The value that would mend the cell, where one is safe. */
  readonly fix: CellValue;
  /** It may be left as it is once somebody has made sure that it is right. */
  readonly isWaivable?: true;
  /** Keys of what the row may mean, for a clerk to take one: whole, since it is written; no sentence shows them. */
  readonly candidates?: readonly string[];
}

/** What somebody has said is right as it is, and why. */
export interface Waived {
  readonly finding: Finding;
  readonly reason: string;
  /** ISO. */
  readonly day: string;
}

/** Findings, bounded: `counts` holds every one, `list` at most `LISTED_PER_RULE` of each rule. */
export interface Findings {
  readonly list: readonly Finding[];
  /** What is left as it is: neither listed nor counted. */
  readonly waived: readonly Waived[];
  readonly counts: ReadonlyMap<string, number>;
  /** The same by severity: a rule may find what is grave and what is not. */
  readonly severities: ReadonlyMap<string, SeverityCounts>;
  /** The rules that were looked at, whether they found anything or not. */
  readonly ran: ReadonlySet<string>;
  /** Rows that take no part in counts, by table and by the rule that was the first to keep them out. */
  readonly excluded: ReadonlyMap<TableKey, ReadonlyMap<string, number>>;
}

export const LISTED_PER_RULE = 10_000;
